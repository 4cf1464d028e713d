import ArticleAnnotations
import ArticleDiff
import Testing

/// Steps that leave an annotation where it stands, and the one that sends a draft back.
@Suite struct RemarkTests {
    private static let (ada, bo) = (AdvanceTests.ada, AdvanceTests.bo)
    private static let cy = Creator(name: "Cy Day", email: "cy@example.org")

    private static func after(_ steps: [ReviewStep]) -> Annotation { AdvanceTests.annotation(steps) }

    @Test(
        arguments: [
            ([], nil), ([ReviewStep(.reply, by: bo, at: 1, note: "ours?")], "Bo Lind"),
            ([ReviewStep(.hand(cy), by: ada, at: 1)], "Cy Day"),
            ([ReviewStep(.hand(cy), by: ada, at: 1), ReviewStep(.triage(.update), by: bo, at: 2)], "Bo Lind"),
            ([ReviewStep(.hand(cy), by: ada, at: 1), ReviewStep(.orphan, by: .galley, at: 2)], "Cy Day"),
        ] as [([ReviewStep], String?)])
    func `who has it is whom it was handed to, or who did something last`(steps: [ReviewStep], holder: String?) {
        #expect(Self.after(steps).holder?.name == holder)
    }

    @Test func `another verdict shows from then on, and what Galley said stays on record`() throws {
        let found = Self.after([])
        #expect(found.verdict == found.change)
        let step = ReviewStep(.verdict(.wording), by: Self.ada, at: 1, note: "the same boats")
        let judged = try found.advanced(by: step)
        #expect(judged.change == found.change)
        #expect(judged.verdict?.kind == .wording)
        #expect(judged.verdict?.stakes == Stakes(of: .wording))
        #expect(judged.judgement?.step == step)
        #expect(judged.urgency.parts[0] > found.urgency.parts[0])
        let kind = try #require(found.change?.kind)
        let back = try judged.advanced(by: ReviewStep(.verdict(kind), by: Self.bo, at: 2, note: "no, two fleets"))
        #expect(back.verdict == found.change)
        #expect(back.judgement == nil)
    }

    @Test(arguments: [
        (ReviewStep(.verdict(.wording), by: ada, at: 1), "needs a reason"),
        (ReviewStep(.verdict(.wording), by: ada, at: 1, note: "  "), "needs a reason"),
        (ReviewStep(.verdict(.figureChanged), by: ada, at: 1, note: "so it is"), "called figure.changed already"),
        (ReviewStep(.reply, by: ada, at: 1, note: "\n"), "needs words"),
        (ReviewStep(.sendBack, by: ada, at: 1, note: "no"), "triage it first"),
    ])
    func `what says nothing is no step`(step: ReviewStep, words: String) {
        let error = #expect(throws: WorkflowError.self) { try Self.after([]).advanced(by: step) }
        #expect(error?.sentence.contains(words) == true, "\(String(describing: error))")
        #expect(error?.sentenceForForms.contains("--") == false || words == "triage it first")
    }

    @Test func `a note has no verdict to put right`() {
        let note = Annotation(
            id: UniqueID(high: 1, low: 2), motivation: .commenting, bodies: [Body("whose?", .commenting)], targets: [])
        #expect(throws: WorkflowError.self) {
            try note.advanced(by: ReviewStep(.verdict(.wording), by: Self.ada, at: 1, note: "x"))
        }
    }

    @Test func `a returned draft is written again before anybody approves it, in the same words if need be`() throws {
        let drafted = Self.after(AdvanceTests.states[3].steps)
        let returned = try drafted.advanced(by: ReviewStep(.sendBack, by: Self.bo, at: 3, note: "name the ministry"))
        #expect(returned.status == .triaged)
        #expect(returned.decision == .correction)
        #expect(returned.draft?.text == "It was ten.")
        #expect(returned.returned?.note == "name the ministry")
        let error = #expect(throws: WorkflowError.self) {
            try returned.advanced(by: ReviewStep(.approve, by: Self.bo, at: 4))
        }
        #expect(error?.sentence == "Bo Lind returned the draft (“name the ministry”); write it again with --draft.")
        let again = try returned.advanced(by: ReviewStep(.draft("It was ten."), by: Self.ada, at: 5))
        #expect(again.returned == nil)
        #expect(try again.advanced(by: ReviewStep(.approve, by: Self.bo, at: 6)).status == .approved)
        #expect(throws: WorkflowError.self) {
            try drafted.advanced(by: ReviewStep(.sendBack, by: Self.bo, at: 3))
        }
    }

    @Test func `what two desks only said is no disagreement, and all of it is kept`() throws {
        let base = Self.after([ReviewStep(.triage(.correction), by: Self.ada, at: 1)])
        var (ours, theirs) = (base, base)
        ours.history += [
            ReviewStep(.reply, by: Self.ada, at: 3, note: "ten, says the port"),
            ReviewStep(.draft("It was ten."), by: Self.ada, at: 5),
        ]
        theirs.history += [
            ReviewStep(.reply, by: Self.bo, at: 2, note: "who says so?"),
            ReviewStep(.hand(Self.cy), by: Self.bo, at: 4),
            ReviewStep(.verdict(.figureRefined), by: Self.bo, at: 6, note: "it was a round number"),
        ]
        let merged = merge(base: base, ours: ours, theirs: theirs).annotation
        #expect(merged == merge(base: base, ours: theirs, theirs: ours).annotation)
        #expect(merged.history.map(\.at) == [1, 2, 3, 4, 5, 6])
        #expect(merged.status == .drafted)
        #expect(merged.verdict?.kind == .figureRefined)
    }

    @Test func `a draft that one desk approved and another returned is open again`() {
        let base = Self.after(AdvanceTests.states[3].steps)
        var (ours, theirs) = (base, base)
        ours.history.append(ReviewStep(.approve, by: Self.bo, at: 3))
        theirs.history.append(ReviewStep(.sendBack, by: Self.cy, at: 4, note: "wrong day"))
        let merged = merge(base: base, ours: ours, theirs: theirs).annotation
        #expect(merged.status == .reopened)
        #expect(merged.history.last?.note?.contains("Cy Day returned the draft (“wrong day”)") == true)
    }
}
