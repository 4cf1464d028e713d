import ArticleAnalysis
import ArticleAnnotations
import ArticleReport
import TestSupport

@testable import ArticleDiff

/// An article about ferries in two versions, with a change that went all the way to a notice, one that was dismissed,
/// and an editor's note.
enum ExportFixture {
    static let old = MarkedText(
        """
        Council keeps ten boats on the island route

        Decision surprises the crews

        By Ada Bell

        Some ⟦10,000⟧ people ⟦may⟧ use the ferry this summer, the council said on Monday.

        “We do not expect any cuts,” said the mayor, Joan Pike. The old ⟦pier⟧ was closed in May.

        ⟦Tickets are sold at the harbour.⟧

        """)
    static let new = MarkedText(
        """
        Council keeps ten boats on the island route

        Decision surprises the crews

        By Ada Bell

        Some ⟦12,000⟧ people ⟦will⟧ use the ferry this summer, the council said on Monday.

        “We do not expect any cuts,” said the mayor, Joan Pike. The old ⟦peir⟧ was closed in May.

        ⟦The union has asked for a meeting.⟧ ⟦It has 140 members.⟧

        """)

    /// What the marked places are, so that no golden file hangs on what the differ makes of them.
    private static let changes = [
        change(.figureChanged, .certain, 0, 0, "10,000 → 12,000 (+20 %): people, according to the council"),
        change(.certaintyRaised, .likely, 1, 1, "may → will: what was given as possible is now stated plainly"),
        change(.typoIntroduced, .likely, 2, 2, "pier → peir: the new spelling looks like a slip"),
        change(.claimRemoved, .likely, 3, nil, "Taken out: “Tickets are sold at the harbour.”"),
        change(.claimAdded, .likely, nil, 3, "New: “The union has asked for a meeting.”"),
        change(.claimAdded, .likely, nil, 4, "New: “It has 140 members.”"),
    ]

    private static func change(
        _ kind: ChangeKind, _ confidence: Confidence, _ before: Int?, _ after: Int?, _ explanation: String
    ) -> Change {
        Change(
            kind: kind, confidence: confidence, old: before.map { old.marks[$0] }, new: after.map { new.marks[$0] },
            row: 0,
            rule: kind.rawValue, explanation: explanation)
    }

    static let ada = Creator(name: "Ada Bell", email: "ada@example.org")
    static let bo = Creator(name: "Bo Ek", email: "bo@example.org")
    static let noon = 1_729_252_800  // 2024-10-18T12:00:00Z

    static let versions = [1, 2].map { number in
        ExportedVersion(
            number: number,
            cited: AnnotatedVersion(
                id: "c0ffee0\(number)", source: "https://example.org/ferry", seen: noon + 3600 * number,
                archive: "swh:1:cnt:0\(number)"),
            author: "Galley")
    }

    static let diff: ArticleDiff = {
        let found = compare(analyze(old.text), analyze(new.text))
        return ArticleDiff(
            old: found.old, new: found.new, alignment: found.alignment, patch: found.patch, changes: changes)
    }()

    static let article: ExportedArticle = {
        var annotations = annotate(diff, article: "example.org/ferry", old: versions[0].cited, new: versions[1].cited)
        for index in annotations.indices {
            switch annotations[index].change?.kind {
            case .figureChanged: annotations[index].history = toNotice
            case .certaintyRaised:
                annotations[index].history = [
                    ReviewStep(.dismiss, by: bo, at: noon + 9000, note: "the minutes say “will”")
                ]
            default: break
            }
        }
        return article(annotations + [note("140 members", saying: "Whose count is this?")])
    }()

    static let review = ReviewedDiff(diff, of: article, old: versions[0], new: versions[1])

    private static let toNotice = [
        ReviewStep(.triage(.correction), by: ada, at: noon + 8000, note: "the council’s paper says 12,000"),
        ReviewStep(
            .draft("An earlier version of this article gave the number of passengers as 10,000. It is 12,000."),
            by: ada, at: noon + 8100),
        ReviewStep(.approve, by: bo, at: noon + 8200), ReviewStep(.publish, by: bo, at: noon + 8300),
    ]

    static func article(_ annotations: [Annotation]) -> ExportedArticle {
        let foreign = JSONNode.object([
            "@context": .text("http://www.w3.org/ns/anno.jsonld"), "id": .text("https://h.example/1"),
            "type": .text("Annotation"),
            "target": .text("https://example.org/ferry"), "x:stars": JSONNode(.number("4.50")),
        ])
        var article = ExportedArticle(
            id: "example.org/ferry", versions: versions, annotations: annotations, foreign: [foreign])
        (article.headline, article.byline) = ("Council keeps ten boats on the island route", "By Ada Bell")
        (article.url, article.published, article.language) = ("https://example.org/ferry", "2024-10-18", "en-GB")
        return article
    }

    /// An editor's note on words of the new version.
    static func note(
        _ words: String, saying comment: String, in text: String = new.text[new.text.range], by creator: Creator = ada
    )
        -> Annotation
    {
        let start = text.firstRange(of: words).map { text[..<$0.lowerBound].unicodeScalars.count } ?? 0
        let target = Target(
            version: versions[1].cited,
            selectors: [
                .quote(exact: words, prefix: "", suffix: ""),
                .position(start: start, end: start + words.unicodeScalars.count),
            ])
        return Annotation(
            id: UniqueID(high: 1, low: UInt64(start)), motivation: .commenting, bodies: [Body(comment, .commenting)],
            targets: [target],
            creator: creator, created: noon + 8500)
    }

    /// Two texts, with an editor's note on each of these words of the new one.
    static func review(_ old: String, _ new: String, notes: [(words: String, comment: String)] = []) -> ReviewedDiff {
        let annotations = notes.map { note($0.words, saying: $0.comment, in: new) }
        return ReviewedDiff(
            compare(analyze(ArticleText(old)), analyze(ArticleText(new))), of: article(annotations), old: versions[0],
            new: versions[1])
    }
}
