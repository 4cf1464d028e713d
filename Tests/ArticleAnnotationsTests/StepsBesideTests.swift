import ArticleAnnotations
import ArticleDiff
import Testing

/// What a desk does beside the way from detected to published: replies, verdicts, returns, and who has it.
@Suite struct StepsBesideTests {
    static let (ada, bo, cy) = (AdvanceTests.ada, AdvanceTests.bo, Creator(name: "Cy Holm", email: "cy@example.org"))
    static let robot = Creator(name: "Robot", email: nil, isSoftware: true)

    static let reply = ReviewStep(.reply, by: bo, at: 9, note: "Who says so?")
    static let verdict = ReviewStep(.verdict(.wording), by: bo, at: 9, note: "the same sum")
    static let giveBack = ReviewStep(.sendBack, by: bo, at: 9, note: "no source")
    static let hand = ReviewStep(.assign(cy), by: bo, at: 9)
    static let steps = [reply, verdict, giveBack, hand]

    static func annotation(_ name: String) throws -> Annotation {
        AdvanceTests.annotation(try #require(AdvanceTests.states.first { $0.name == name }?.steps))
    }

    @Test(arguments: AdvanceTests.states.map(\.name), [reply, verdict, hand])
    func `what is said beside leaves status, decision and draft as they were`(name: String, step: ReviewStep) throws {
        let before = try Self.annotation(name)
        guard before.isOpen || step != Self.hand else {
            #expect(throws: WorkflowError.self) { try before.advanced(by: step) }
            return
        }
        let after = try before.advanced(by: step)
        #expect(after.status == before.status && after.decision == before.decision && after.isOpen == before.isOpen)
        #expect(after.draft?.text == before.draft?.text)
        #expect(after.history == before.history + [step])
        #expect(try readAnnotation(Array(file(of: after).utf8)) == .own(after))
        #expect(after.change == before.change)
    }

    @Test(arguments: [
        ("detected", "triage it first"), ("triaged", "no draft yet"), ("silent", "closed as silent"), ("drafted", nil),
        ("approved", nil), ("published", "It is published"), ("dismissed", "It is dismissed"),
        ("reopened", "triage it first"),
    ])
    func `only what waits for approval or publishing is returned`(name: String, refusal: String?) throws {
        let annotation = try Self.annotation(name)
        do throws(WorkflowError) {
            let after = try annotation.advanced(by: Self.giveBack)
            #expect(refusal == nil && after.status == .triaged && after.isOpen)
            #expect(after.decision == .correction && after.draft?.text == "It was ten.")
            #expect(after.returned == Self.giveBack)
        } catch { #expect(error.sentence.contains(refusal ?? "nothing")) }
    }

    @Test(arguments: [
        ("detected", ReviewStep(.reply, by: bo, at: 9), "needs words"),
        ("detected", ReviewStep(.reply, by: bo, at: 9, note: " \n"), "needs words"),
        ("detected", ReviewStep(.verdict(.wording), by: bo, at: 9), "needs a reason"),
        ("detected", ReviewStep(.verdict(.wording), by: bo, at: 9, note: " "), "needs a reason"),
        ("detected", ReviewStep(.verdict(.figureChanged), by: bo, at: 9, note: "so"), "called already"),
        ("detected", ReviewStep(.verdict(.wording), by: robot, at: 9, note: "so"), "A program cannot"),
        ("drafted", ReviewStep(.sendBack, by: bo, at: 9), "needs a reason"),
        ("drafted", ReviewStep(.sendBack, by: robot, at: 9, note: "so"), "A program cannot"),
        ("detected", ReviewStep(.assign(robot), by: bo, at: 9), "Only a person"),
        ("detected", ReviewStep(.assign(Creator(name: " ", email: nil)), by: bo, at: 9), "Only a person"),
    ])
    func `a step that says nothing, or that no person takes, is refused`(
        name: String, step: ReviewStep, words: String
    ) throws {
        let annotation = try Self.annotation(name)
        #expect {
            try annotation.advanced(by: step)
        } throws: { error in
            "\(error)".contains(words) && "\(error)".hasSuffix(".")
        }
    }

    @Test func `a note has no verdict that could be put right, and is answered all the same`() throws {
        let note = QueueTests.change(1, nil)
        #expect(note.verdict == nil && note.stakes == nil && note.level == nil)
        #expect(throws: WorkflowError.self) { try note.advanced(by: Self.verdict) }
        #expect(try note.advanced(by: Self.reply).status == .detected)
    }

    @Test func `the last verdict stands, and Galley's own record stays as it was`() throws {
        let found = try Self.annotation("detected")
        #expect(found.verdict == .figureChanged && found.stakes?.level == 3 && found.confidence == .likely)
        let called = try found.advanced(by: Self.verdict)
        #expect(called.verdict == .wording && called.level == .editorial && called.confidence == .certain)
        #expect(called.stakes == Stakes(of: .wording) && called.change == found.change)
        #expect(called.correctedVerdict?.step == Self.verdict)
        #expect(throws: WorkflowError.self) { try called.advanced(by: Self.verdict) }
        let back = try called.advanced(
            by: ReviewStep(.verdict(.figureChanged), by: Self.ada, at: 10, note: "it is not"))
        #expect(back.verdict == .figureChanged && back.stakes == found.stakes && back.correctedVerdict == nil)
        #expect(back.confidence == .likely)
    }

    @Test func `the queue sorts by the verdict that stands`() throws {
        let figure = QueueTests.change(1, .figureChanged)
        let wording = QueueTests.change(2, .wording)
        let lowered = try figure.advanced(by: ReviewStep(.verdict(.formatting), by: Self.bo, at: 9, note: "a comma"))
        let raised = try wording.advanced(
            by: ReviewStep(.verdict(.quoteAltered), by: Self.bo, at: 9, note: "his words"))
        #expect(ReviewQueue([wording, figure]).open.map(\.id) == [figure.id, wording.id])
        #expect(ReviewQueue([wording, lowered]).open.map(\.id) == [wording.id, lowered.id])
        #expect(ReviewQueue([figure, raised]).open.map(\.id) == [raised.id, figure.id])
    }

    @Test func `finding a change again does not undo what a person called it`() throws {
        let found = QueueTests.change(1, .figureChanged)
        let called = try found.advanced(by: Self.verdict)
        let files = AnnotationFiles(files: [called.fileName: Array(file(of: called).utf8)]) { _ in nil }
        #expect(renewed([found], on: files, besides: []).isEmpty)
        #expect(files.own.first?.verdict == .wording)
    }

    @Test func `a later change closes nothing that somebody spoke about`() throws {
        let found = try Self.annotation("detected")
        for step in [Self.reply, Self.verdict, Self.hand] {
            let spoken = try found.advanced(by: step)
            #expect(!spoken.isOvertakable)
            #expect(throws: WorkflowError.self) { try spoken.advanced(by: ReviewStep(.orphan, by: .galley, at: 10)) }
        }
    }

    @Test func `what was returned is written again before anybody approves it`() throws {
        let returned = try Self.annotation("approved").advanced(by: Self.giveBack)
        for action in [ReviewStep.Action.approve, .publish, .sendBack] {
            #expect {
                try returned.advanced(by: ReviewStep(action, by: Self.cy, at: 10, note: "so"))
            } throws: { error in
                "\(error)" == "Bo Lind returned the draft (“no source”); write it again with --draft."
            }
        }
        let rewritten = try returned.advanced(by: ReviewStep(.draft("It was eleven."), by: Self.ada, at: 10))
        #expect(rewritten.status == .drafted && rewritten.returned == nil)
        #expect(try rewritten.advanced(by: ReviewStep(.approve, by: Self.bo, at: 11)).status == .approved)
    }

    @Test(arguments: [(nil, false), (" ", false), ("the ministry confirmed it", true)])
    func `returned words are handed in again only with a reason`(note: String?, isAllowed: Bool) throws {
        let returned = try Self.annotation("drafted").advanced(by: Self.giveBack).advanced(by: Self.reply)
        let again = ReviewStep(.draft("It was ten."), by: Self.ada, at: 10, note: note)
        #expect(((try? returned.advanced(by: again)) != nil) == isAllowed)
    }

    @Test func `whoever it was handed to has it, else whoever did something last`() throws {
        let found = try Self.annotation("detected")
        #expect(found.holder == nil)
        let spoken = try found.advanced(by: Self.reply)
        #expect(spoken.holder == Self.bo)
        let handed = try spoken.advanced(by: Self.hand)
        #expect(handed.holder == Self.cy)
        #expect(try handed.advanced(by: ReviewStep(.triage(.update), by: Self.ada, at: 10)).holder == Self.cy)
        #expect(throws: WorkflowError.self) {
            try handed.advanced(by: ReviewStep(.assign(Self.cy), by: Self.ada, at: 10))
        }
        #expect(try handed.advanced(by: ReviewStep(.assign(Self.ada), by: Self.cy, at: 10)).holder == Self.ada)
    }

    @Test(arguments: [
        (reply, "Replies about x"), (verdict, "Calls x wording"), (giveBack, "Returns the notice on x"),
        (hand, "Hands x to Cy Holm"),
    ])
    func `a commit says what was done`(step: ReviewStep, subject: String) {
        #expect(step.subject(about: "x") == subject)
    }

    @Test(
        arguments: [
            (reply, "galley:note", nil, "lacks “galley:note”"), (verdict, "galley:note", nil, "lacks “galley:note”"),
            (giveBack, "galley:note", nil, "lacks “galley:note”"), (verdict, "galley:kind", nil, "lacks “galley:kind”"),
            (verdict, "galley:kind", .text("worse"), "is no “galley:kind”"),
            (hand, "galley:to", nil, "lacks “galley:to”"),
            (hand, "galley:to", .text("Bo"), "must be an object"),
            (reply, "galley:kind", .text("wording"), "does not know"),
            (verdict, "galley:to", .text("Bo"), "does not know"),
            (
                hand, "galley:to", .object(["type": .text("Software"), "name": .text("Robot")]),
                "“galley:to” must be a Person"
            ),
        ] as [(ReviewStep, String, JSONNode?, String)])
    func `a step's own words are read strictly`(step: ReviewStep, key: String, value: JSONNode?, problem: String) throws
    {
        let whole = try parseJSON(Array(file(of: AdvanceTests.annotation([step])).utf8))
        let history = try #require(whole["galley:history"]?.array?.first?.members)
        let members = history.filter { $0.key != key } + [value.map { JSONMember(key, $0) }].compactMap(\.self)
        let document = try #require(whole.members).map {
            $0.key == "galley:history" ? JSONMember($0.key, .list([JSONNode(.object(members))])) : $0
        }
        #expect {
            try readAnnotation(Array(written(JSONNode(.object(document))).utf8))
        } throws: { error in
            (error as? AnnotationError).map { $0.problem.contains(problem) && $0.line != nil } ?? false
        }
    }

    @Test func `a state is that of the file, and of nothing else`() throws {
        let (found, same) = (try Self.annotation("detected"), try Self.annotation("detected"))
        #expect(found.state.count == 20 && found.state == same.state)
        #expect(try found.advanced(by: Self.reply).state != found.state)
        guard case .own(let read) = try readAnnotation(Array(file(of: found).utf8)) else { return }
        #expect(read.state == found.state)
    }
}
