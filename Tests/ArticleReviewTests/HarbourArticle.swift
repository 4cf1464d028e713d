import ArticleAnalysis
import ArticleAnnotations
import ArticleDiff
import ArticleStore
import TestSupport
import Testing

@testable import ArticleReview

/// An invented article of four versions in a store of its own, and how often its texts were analysed and compared.
final class HarbourArticle {
    static let versions = [
        "Harbour reopens\n\nUp to 40 boats left the quay on Monday. Mayor Ilse Brandt said the wall would hold.",
        "Harbour reopens\n\nUp to 55 boats left the quay on Monday. Mayor Ilse Brandt said the wall would hold.",
        "Harbour reopens\n\nUp to 62 boats left the quay on Monday. Mayor Ilse Brandt said the wall would hold.",
        """
        Harbour reopens

        A storm had closed the port. Up to 62 boats left the quay on Monday. Mayor Ilse Brandt said the wall would hold.

        Correction: an earlier version misstated the number of boats; it was 62.
        """,
    ]
    static let ada = Person(name: "Ada Bell", email: "ada@example.org")
    static let bo = Person(name: "Bo Carr", email: "bo@example.org")

    let temporary: TemporaryStore
    private(set) var cuts: [(text: ArticleText, isAfter: Bool)] = []
    private(set) var comparisons = 0

    init(_ versions: [String] = versions) throws {
        temporary = try TemporaryStore()
        let store = try temporary.open()
        for (index, text) in versions.enumerated() {
            _ = try store.snapshot(.example(text, of: "harbour", minute: Int64(index * 10)))
        }
    }

    /// As one desk sees it; every cut and comparison is counted.
    func reviewed() throws -> ReviewedArticle {
        let reading = TextReading(
            cutting: { [self] text, published, earlier in
                cuts.append((text, earlier != nil))
                return cut(text, published: published, after: earlier)
            },
            comparison: { [self] in
                comparisons += 1
                return compare($0, $1)
            })
        return try ReviewedArticle(ArticleID("harbour"), in: temporary.open(), reading: reading)
    }

    /// Writes what changed between two versions, numbered from 1.
    @discardableResult
    func annotate(_ old: Int, _ new: Int) throws -> DetectedChanges {
        let article = try reviewed()
        let versions = article.versions.history.versions
        let found = try article.changes(from: versions[old - 1], to: versions[new - 1])
        return try article.write(
            found, between: versions[old - 1], and: versions[new - 1], by: .galley, at: Self.time(100 + new))
    }

    /// Takes a step on the change of the figure.
    @discardableResult
    func take(_ action: ReviewStep.Action, by person: Person, on id: UniqueID, note: String? = nil) throws -> TakenStep
    {
        let time = Self.time(500)
        let step = ReviewStep(action, by: Creator(person), at: Int(time.seconds), note: note)
        return try reviewed().take(step, on: id.description, by: person, at: time)
    }

    static func time(_ minute: Int) -> Timestamp { Timestamp(seconds: 1_729_252_800 + Int64(minute) * 60) }

    /// How many commits that are no versions the branch has.
    func reviews() throws -> Int { try temporary.open().history(of: ArticleID("harbour")).reviews.count }
}

extension [Annotation] {
    /// The one that changes a figure.
    func figure() throws -> Annotation { try #require(first { $0.change?.kind == .figureChanged }) }
}
