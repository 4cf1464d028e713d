package import ArticleStore

/// What somebody searches for in all versions.
package struct SearchQuestion: Sendable {
    package var words: SearchWords
    package var host: String?
    /// Only what stood in a version that was retrieved then or later.
    package var since: Timestamp?
    package var limit = 20

    /// These words, wherever they stand.
    package init(words: SearchWords) { self.words = words }
}

/// A paragraph that has the words, and the versions in which it stood without a break.
package struct SearchHit: Sendable {
    /// Which article it is a paragraph of.
    package let article: ArticleID
    /// The first version that has it.
    package let first: Int
    /// The last version that has it.
    package let last: Int
    /// How many versions the article has.
    package let versions: Int
    /// When the first version that has it was retrieved.
    package let since: Timestamp
    /// When the last one was.
    package let lastRetrieved: Timestamp
    /// When the first version without it was retrieved; nil where it still stands.
    package let goneSince: Timestamp?
    /// The commit of the last version that has it.
    package let commit: ObjectID
    /// The id of that version's article.txt.
    package let text: ObjectID
    /// Of that version, as its page gave it.
    package let headline: String?
    /// What stands around the words, which are marked.
    package let snippet: [SnippetRun]
    /// The rows of the paragraph and of its article in the index.
    let (paragraph, row): (Int64, Int64)

    /// Whether the latest version has it no more.
    package var isGone: Bool { goneSince != nil }
}

/// A stretch of a snippet.
package struct SnippetRun: Sendable, Hashable {
    package let text: String
    /// Whether these are words that were looked for.
    package let isHit: Bool
}

/// Marks that no article has: ASCII's controls “start of text” and “end of text”.
enum SnippetMarks {
    static let open: Unicode.Scalar = "\u{2}"
    static let close: Unicode.Scalar = "\u{3}"

    /// The stretches of a text in which SQLite set the marks.
    static func runs(_ marked: String) -> [SnippetRun] {
        var runs: [SnippetRun] = []
        var text = String.UnicodeScalarView()
        var isHit = false
        for scalar in marked.unicodeScalars {
            guard scalar == open || scalar == close else {
                text.append(scalar)
                continue
            }
            if !text.isEmpty { runs.append(SnippetRun(text: String(text), isHit: isHit)) }
            (text, isHit) = (String.UnicodeScalarView(), scalar == open)
        }
        if !text.isEmpty { runs.append(SnippetRun(text: String(text), isHit: isHit)) }
        return runs
    }
}
