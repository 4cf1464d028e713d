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

    @Test func `a verdict that a person put right shows wherever the kind does, with who, why, and what Galley said`()
        throws
    {
        let steps = [
            ReviewStep(.triage(.correction), by: Self.ada, at: 1_729_252_800),
            ReviewStep(.verdict(.wording), by: Self.ada, at: 1_729_252_860, note: "\u{1B}[2Jthe sum is the same"),
        ]
        let item = ReviewItem(Self.change("10", "12", steps: steps), shortID: "3f2a", passage: [], versions: [])
        let words = "Called wording by Ada Bell: ␛[2Jthe sum is the same; Galley said figure changed."
        #expect(text(terminalReport(of: item)).hasPrefix("  3f2a wording · triaged as correction\n      \(words)\n"))
        let queue = text(terminalReport(of: [QueueItem(article: "local/x", item: item)], total: 1))
        #expect(queue.contains(words))
        let json = try ContractJSON.encode(ItemJSON(item))
        for part in [
            #""kind":"wording""#, #""level":"editorial""#, #""stakes":0"#, #""confidence":"certain""#,
            #""insteadOf":{"confidence":"likely","kind":"figure.changed","level":"substantive","stakes":2"#,
            #""action":"verdict","at":"2024-10-18T12:01:00Z","by":"Ada Bell <ada@example.org>""#,
        ] { #expect(json.contains(part), "\(part) in \(json)") }
        let lines = lines(of: item.annotation)
        #expect(lines.contains { $0.hasPrefix("change: figure.changed") })
        #expect(lines.contains { $0.hasPrefix("verdict: called wording by Ada Bell") })
    }

    @Test func `a returned notice says who returned it and why, a reply and a handover what was said and to whom`()
        throws
    {
        let bo = Creator(name: "Bo Lind", email: "bo@example.org")
        let steps = [
            ReviewStep(.triage(.correction), by: Self.ada, at: 1),
            ReviewStep(.draft("It was ten."), by: Self.ada, at: 2),
            ReviewStep(.sendBack, by: bo, at: 3, note: "no source"),
            ReviewStep(.reply, by: Self.ada, at: 4, note: "There is."),
            ReviewStep(.assign(bo), by: Self.ada, at: 5),
        ]
        let annotation = Self.change("10", "12", steps: steps)
        #expect(annotation.statusWords == "returned by Bo Lind: no source; write it again")
        #expect(annotation.next == "write the notice again with --draft; it was returned by Bo Lind: no source")
        let item = ReviewItem(annotation, shortID: "3f2a", passage: [], versions: [])
        let whole = text(terminalReport(of: item))
        for words in ["Bo Lind returned the draft: no source", "Ada Bell answered: There is.", "handed it to Bo Lind"] {
            #expect(whole.contains(words), "\(words) in \(whole)")
        }
        let json = try ContractJSON.encode(QueueItemJSON(QueueItem(article: "local/x", item: item)))
        #expect(json.contains(#""heldBy":"Bo Lind""#) && json.contains(#""to":"Bo Lind <bo@example.org>""#), "\(json)")
        #expect(
            json.contains(
                #""returned":{"action":"return","at":"1970-01-01T00:00:03Z","by":"Bo Lind <bo@example.org>""#),
            "\(json)")
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
