/// What is to be stored as a version.
package struct Snapshot: Sendable {
    /// Which article it is a version of.
    package var article: ArticleID
    /// Written as it is given: whoever read the page brings it to NFC and LF, blocks separated by a blank line.
    package var text: String
    /// The page that the text was made from; nil where there is none to keep.
    package var source: Source?
    /// The title of the article, as the page gives it.
    package var headline: String?
    /// Who wrote it, as the page says it.
    package var byline: String?
    /// The address of its page; nil where nobody gave one and the page gives none.
    package var url: String?
    /// ISO 8601, a day or a time, as the page gives it.
    package var published: String?
    /// ISO 8601, a day or a time, as the page gives it.
    package var modified: String?
    /// BCP 47, as the page says it (“en-GB”).
    package var language: String?
    /// Other days that the page gives for ``published``.
    package var otherDates: [String] = []
    /// The part of the site that it stands in, as the page says it.
    package var section: String?
    /// When it was fetched.
    package var retrieved: Timestamp
    /// The role of each block of the text, in order.
    package var roles: [String]
    /// The notices to readers among them.
    package var notices: [ArticleRecord.Notice] = []
    /// Which program, in which version, made the text from the page.
    package var extractor: String
    /// Who takes the snapshot.
    package var author: Person

    /// A snapshot of that text; what the page says besides is set afterwards.
    package init(article: ArticleID, text: String, retrieved: Timestamp, extractor: String, author: Person = .galley) {
        (self.article, self.text, self.retrieved, self.extractor, self.author) = (
            article, text, retrieved, extractor, author
        )
        roles = []
    }

    /// The page as it was received: the evidence.
    package struct Source: Sendable {
        /// What kind of file it is.
        package enum Kind: String, Sendable {
            /// A web page.
            case html
            /// A text file.
            case text

            /// The name of the file in a version's tree.
            var file: String { self == .html ? "source.html" : "source.txt" }
        }

        /// As they were received.
        package let bytes: [UInt8]
        /// What kind of file it is, which decides its name in the tree.
        package let kind: Kind
        /// If not, only the hash is stored.
        package let isKept: Bool
        /// The web's name of the encoding that they were read in; nil for sound UTF-8.
        package var encoding: String?
        /// What had to be mended for it, a clause each.
        package var repairs: [String] = []

        /// A page of these bytes, which are kept unless it is said otherwise.
        package init(bytes: [UInt8], kind: Kind, isKept: Bool = true) {
            (self.bytes, self.kind, self.isKept) = (bytes, kind, isKept)
        }
    }
}

/// What became of a snapshot.
package enum SnapshotOutcome: Sendable, Hashable {
    /// A text that the article has not had before.
    case stored(Version)
    /// The text is that of the latest version: nothing was committed, only the time noted.
    case unchanged(Version)
    /// The text is that of an earlier version than the latest: stored as a version of its own.
    case returned(Version, to: Int)

    /// The version that stands now.
    package var version: Version {
        switch self {
        case .stored(let version), .unchanged(let version), .returned(let version, to: _): version
        }
    }
}
