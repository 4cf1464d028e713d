/// Whoever keeps versions for a watch, and says what changed between them.
package protocol WatchDesk {
    /// Stores a page; `article` is the id that its address is known by, nil where its last address names it.
    func keep(_ page: FetchedPage, as article: String?, at now: Moment) throws(DeskTrouble) -> KeptVersion
    /// The version that still stands; nil where it is not the one that the server compared with.
    func unchanged(_ page: PageState, at now: Moment) throws(DeskTrouble) -> KeptVersion?
    /// A line of JSON for each version that came behind the commit `told`, or for the latest where that is nil; writes
    /// annotations where that is wanted.
    func changes(of article: String, since told: String?, annotating: Bool, at now: Moment) throws(DeskTrouble)
        -> [String]
}

/// The version that stands after a page was taken.
package struct KeptVersion: Sendable {
    /// The id of the article.
    package let article: String
    /// The id of the text.
    package let text: String
    /// The id of the commit.
    package let commit: String
    /// From 1.
    package let number: Int
    /// Whether this page made it.
    package let isNew: Bool
    /// When it says it was published; nil where it does not.
    package let published: Moment?
    /// What became of it, for people.
    package let sentence: String

    /// What a desk says of a version.
    package init(
        article: String, text: String, commit: String, number: Int, isNew: Bool, published: Moment?, sentence: String
    ) {
        (self.article, self.text, self.commit, self.number) = (article, text, commit, number)
        (self.isNew, self.published, self.sentence) = (isNew, published, sentence)
    }
}

/// Why a desk did not take a page.
package struct DeskTrouble: Error, Sendable {
    /// Whose trouble it is.
    package enum Kind: Sendable {
        /// The page's: it is no article.
        case page
        /// The article's: somebody else writes to it, or something is wrong with its branch. Others can be stored.
        case article
        /// The disk's: nothing can be stored.
        case disk
    }

    /// Whose trouble it is.
    package let kind: Kind
    /// For people.
    package let sentence: String

    /// A trouble in that sentence.
    package init(_ kind: Kind, sentence: String) { (self.kind, self.sentence) = (kind, sentence) }
}

/// What a watch has to say to people.
package enum WatchNews: Sendable {
    /// A page made a version.
    case stored(url: String, sentence: String)
    /// A page could not be had, or is none; told when it is another trouble than the last time.
    case trouble(url: String, sentence: String)
    /// A page is too old to be watched any longer.
    case dropped(url: String)
    /// A feed named so many pages that were not known.
    case discovered(feed: String, pages: Int)
    /// Nothing can be written at this moment; told once.
    case held(sentence: String)
    /// What nobody took, however often it was tried.
    case undeliverable(body: String, sentence: String)
}
