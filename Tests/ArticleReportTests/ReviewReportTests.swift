import ArticleAnalysis
import ArticleAnnotations
import ArticleDiff
import ArticleReport
import TestSupport
import Testing

@Suite struct ReviewReportTests {
    private static let ada = Creator(name: "Ada Bell", email: "ada@example.org")

    private static func target(_ words: String, _ range: Range<Int>? = nil) -> Target {
        let quote = TextSelector.quote(exact: words, prefix: "It has ", suffix: " boats.")
        let position = range.map { [TextSelector.position(start: $0.lowerBound, end: $0.upperBound)] } ?? []
        return Target(version: AnnotatedVersion(id: "v", source: "x:y", seen: 0), selectors: [quote] + position)
    }

    private static func change(
        _ old: String, _ new: String, steps: [ReviewStep] = [], detail: [String: DetailValue] = [:]
    )
        -> Annotation
    {
        var annotation = Annotation(
            id: UniqueID(high: 0x3F2A << 48, low: 0), motivation: .assessing,
            bodies: [Body("\(old) → \(new): boats", .describing)],
            targets: [target(old), target(new)],
            change: ChangeRecord(kind: .figureChanged, confidence: .likely, rule: "r", detail: detail))
        annotation.history = steps
        return annotation
    }

    private func text(_ paragraphs: [Paragraph]) -> String { terminalText(paragraphs, width: 200, isColored: false) }

    @Test(arguments: [
        (change("10", "12"), "10 → 12"), (change("", "It sank."), "“It sank.” (new)"),
        (change("It sank.", ""), "“It sank.” (taken out)"),
        (change("It\nsank.", "It\nsank."), "“It sank.”"),
        (
            Annotation(id: UniqueID(high: 0, low: 0), motivation: .commenting, bodies: [], targets: [target("12")]),
            "“12”"
        ),
        (
            Annotation(
                id: UniqueID(high: 0, low: 0), motivation: .commenting, bodies: [],
                targets: [Target(version: AnnotatedVersion(id: "v", source: "x:y", seen: 0), selectors: [])]),
            "the whole article"
        ),
    ])
    func `an annotation is called by what it is about`(annotation: Annotation, name: String) {
        #expect(label(of: annotation) == name)
    }

    @Test func `the words stand in their sentence, or among those that were quoted beside them`() {
        let analysis = analyze(ArticleText("Boats sail.\n\nIt has 12 boats. Nobody counted."))
        var placed = Self.change("10", "12")
        placed = Annotation(
            id: placed.id, motivation: .assessing, bodies: [],
            targets: [Self.target("10"), Self.target("12", 20..<22)],
            change: placed.change)
        #expect(text([Paragraph(passage(of: placed) { _ in analysis })]) == "It has [-10-]{+12+} boats.\n")
        #expect(text([Paragraph(passage(of: placed) { _ in nil })]) == "…It has [-10-]{+12+} boats.…\n")
    }

    @Test func `an entry says what an editor needs, and nothing in it reaches the terminal as a command`() {
        let steps = [ReviewStep(.triage(.correction), by: Self.ada, at: 1_729_252_800, note: "\u{1B}[2Jthey say ten")]
        let annotation = Self.change("10", "12", steps: steps, detail: ["acknowledged": .flag(false)])
        let item = ReviewItem(
            annotation, shortID: "3f2a", passage: [], versions: ["version 1", "version 2"],
            place: "moved, the same words in version 3",
            relations: ["Takes the place of 9b1c."])
        #expect(
            text(terminalReport(of: item)) == """
                  3f2a figure changed (likely) · triaged as correction · version 1 → version 2
                      10 → 12: boats
                      No notice on the page covers it.
                      In the latest version: moved, the same words in version 3.
                      Takes the place of 9b1c.
                      2024-10-18 12:00 UTC Ada Bell triaged it as correction: ␛[2Jthey say ten
                      3f2a0000-0000-0000-0000-000000000000
                      Next: write the notice with --draft.

                """)
    }

    @Test(arguments: [
        (Anchor.anchored(TextRange(0, 2)), nil), (.moved(TextRange(0, 2)), "moved, the same words in version 3"),
        (.changed(TextRange(0, 2)), "changed again since: “14” in version 3"),
        (.ambiguous([TextRange(0, 2)]), "perhaps “14” in version 3, perhaps gone"),
        (.ambiguous([TextRange(0, 2), TextRange(3, 5)]), "at one of 2 places of version 3, or gone"),
        (.orphaned(near: TextRange(0, 0)), "gone from version 3"),
        (.orphaned(near: TextRange(3, 8)), "gone from version 3; nearest is “boats”"),
    ])
    func `what became of a place is told in words`(anchor: Anchor, sentence: String?) {
        #expect(words(for: anchor, in: ArticleText("14 boats"), named: "version 3") == sentence)
    }
}
