package import ArticleIngest
package import ArticleStore

/// An archive that is read one version after the other, in bounded memory.
///
/// A reader never prints and never asks what time it is: whoever imports does. The versions of an article come in their
/// order, the oldest first, wherever the archive says when each was seen.
package protocol ArchiveReader: AnyObject {
    /// What comes next; nil at the end.
    ///
    /// Throws where nothing more of the archive can be read. What a single record lacks is an item that says so.
    func next() throws(ArchiveError) -> ArchiveItem?
    /// How far it is, in units of its own.
    var extent: ArchiveExtent { get }
}

/// What an archive holds at one place.
package enum ArchiveItem: Sendable {
    /// A version of an article.
    case version(ArchivedVersion)
    /// What should have been a version: where it stands, and why it is none; the reason is a clause without a full stop.
    case refused(place: String, reason: String)
    /// A version that comes later: it was found where it stands, and must be told in its order.
    case noted
    /// What is no version and was not meant to be one: a picture, a redirect, a talk page.
    case passed
}

/// How far a reader is.
package struct ArchiveExtent: Sendable, Equatable {
    package let done: Int
    /// Nil where nobody knows.
    package let whole: Int?

    /// So much of that.
    package init(done: Int, whole: Int?) { (self.done, self.whole) = (done, whole) }
}

/// A version of an article, as an archive holds it.
package struct ArchivedVersion: Sendable {
    /// What there is of it.
    package indirect enum Content: Sendable {
        /// A page or a text file as it was received, and what a server called it.
        case received([UInt8], type: String?)
        /// An article whose blocks the archive itself tells apart, with the text that it was written in, if any is kept.
        case written(IngestedArticle, source: [UInt8]?)
        /// The same of so many bytes, read when it is asked for: what takes long is then done on all cores.
        case unread(Int, @Sendable () throws(ArchiveError) -> Content)
    }

    /// Where the record stands, for people: a file, or a place in one.
    package let place: String
    package let content: Content
    /// The page's address; names the article.
    package var url: String?
    /// Names the article where there is no address.
    package var name: String?
    /// When it was seen, or became what it is.
    package let retrieved: Timestamp
    /// A day, or a time, as the archive says it.
    package var published: String?

    /// A version of that content; how the article is called is set afterwards.
    package init(place: String, content: Content, retrieved: Timestamp) {
        (self.place, self.content, self.retrieved) = (place, content, retrieved)
    }

    /// How many bytes it holds, about.
    package var byteCount: Int {
        switch content {
        case .received(let bytes, _): bytes.count
        case .written(let article, let source): article.text.utf8.count + (source?.count ?? 0)
        case .unread(let count, _): count
        }
    }

    /// What it holds, read; throws where that is no article.
    package func read() throws(ArchiveError) -> Content {
        guard case .unread(_, let read) = content else { return content }
        return try read()
    }
}

/// Why an archive cannot be read on: what failed, and what to do about it.
package struct ArchiveError: Error, Sendable, Equatable, CustomStringConvertible {
    /// A clause without its full stop.
    package let problem: String
    /// A sentence without its full stop.
    package let remedy: String

    /// An error in these words.
    package init(_ problem: String, remedy: String) { (self.problem, self.remedy) = (problem, remedy) }

    /// Both as sentences, one behind the other.
    package var description: String { "\(problem). \(remedy)." }
}
