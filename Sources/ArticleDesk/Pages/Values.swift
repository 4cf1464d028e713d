package import ArticleAnalysis
internal import ArticleDiff

/// An article as the pages tell of it, without its texts.
package struct PublishedArticle: Sendable {
    /// `<host>/<slug>`.
    package let id: String
    package let host: String
    package let folder: SitePath.Article
    /// As the latest version has it, else the id.
    package let title: String
    /// The oldest first, one at least.
    package internal(set) var versions: [PublishedVersion]
    /// The latest first.
    package let notices: [PublishedNotice]
    /// Whether one of its figures changed, so that there is a page about them.
    package internal(set) var hasFigures = false

    /// When it last became another one.
    var changed: Int { versions.last?.seen ?? 0 }
}

/// One version, without its text.
package struct PublishedVersion: Sendable {
    /// From 1.
    package let number: Int
    /// In hexadecimal: what its address is made of.
    package let commit: String
    package let headline: String?
    /// In seconds since 1970-01-01T00:00:00Z, first and last.
    package let seen: Int
    package let lastSeen: Int
    package let words: Int
    /// The version that had the same text first, where this one goes back to it.
    package let returnsTo: Int?
    /// What changed since the version before; nil for the first.
    package internal(set) var changes: ChangeTally?

    var name: String { "Version \(number)" }
}

/// How much a version changed.
package struct ChangeTally: Sendable {
    let substantive: Int
    let editorial: Int
    let furniture: Int
    /// The highest of all.
    let stakes: Int

    init(_ changes: [Change]) {
        func count(_ level: ChangeLevel) -> Int { changes.count { $0.kind.level == level } }
        (substantive, editorial, furniture) = (count(.substantive), count(.editorial), count(.furniture))
        stakes = changes.map(\.stakes.level).max() ?? 0
    }

    /// “2 substantive, 1 editorial”.
    var words: String {
        let parts = [(substantive, "substantive"), (editorial, "editorial"), (furniture, "of the page")]
        let named = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        return named.isEmpty ? "white space alone" : named.joined(separator: ", ")
    }
}

/// What a version says, and what its page said of it.
package struct PublishedText: Sendable {
    package let text: ArticleText
    package let headline: String?
    package let byline: String?
    /// Only what a browser may go to.
    package let source: Link?
    /// As the page says it.
    package let published: String?
    package let language: LanguageTag?
}

/// A notice to readers that the desk published.
package struct PublishedNotice: Sendable {
    /// By which it is linked to, for good.
    package let id: String
    /// “Correction”.
    package let label: String
    package let text: String
    /// When it was published.
    package let time: Int

    var place: String { "notice-\(id)" }
}

/// A notice in the log of the whole store.
package struct LoggedNotice: Sendable {
    let notice: PublishedNotice
    let title: String
    let host: String
    let article: SitePath
}
