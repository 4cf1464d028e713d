import ArticleAnnotations
import Testing

@Suite struct AdvanceTests {
    static let ada = Creator(name: "Ada Bell", email: "ada@example.org")
    static let bo = Creator(name: "Bo Lind", email: "bo@example.org")

    /// How an annotation comes to each state.
    static let states: [(name: String, steps: [ReviewStep])] = [
        ("detected", []),
        ("triaged", [ReviewStep(.triage(.correction), by: ada, at: 1)]),
        ("silent", [ReviewStep(.triage(.silent), by: ada, at: 1)]),
        (
            "drafted",
            [ReviewStep(.triage(.correction), by: ada, at: 1), ReviewStep(.draft("It was ten."), by: ada, at: 2)]
        ),
        (
            "approved",
            [
                ReviewStep(.triage(.correction), by: ada, at: 1), ReviewStep(.draft("It was ten."), by: ada, at: 2),
                ReviewStep(.approve, by: bo, at: 3),
            ]
        ),
        (
            "published",
            [
                ReviewStep(.triage(.correction), by: ada, at: 1), ReviewStep(.draft("It was ten."), by: ada, at: 2),
                ReviewStep(.approve, by: bo, at: 3), ReviewStep(.publish, by: ada, at: 4),
            ]
        ),
        ("dismissed", [ReviewStep(.dismiss, by: ada, at: 1, note: "both figures are right")]),
        ("superseded", [ReviewStep(.supersede, by: .galley, at: 1)]),
        ("orphaned", [ReviewStep(.orphan, by: .galley, at: 1)]),
        ("reopened", [ReviewStep(.dismiss, by: ada, at: 1, note: "no"), ReviewStep(.reopen, by: bo, at: 2)]),
    ]

    static let actions: [(name: String, step: ReviewStep)] = [
        ("triage", ReviewStep(.triage(.clarification), by: bo, at: 9)),
        ("hush", ReviewStep(.triage(.silent), by: bo, at: 9)),
        ("draft", ReviewStep(.draft("It was twelve."), by: bo, at: 9)),
        ("approve", ReviewStep(.approve, by: bo, at: 9)),
        ("publish", ReviewStep(.publish, by: bo, at: 9)),
        ("dismiss", ReviewStep(.dismiss, by: bo, at: 9, note: "a slip of ours")),
        ("reopen", ReviewStep(.reopen, by: bo, at: 9)),
        ("supersede", ReviewStep(.supersede, by: .galley, at: 9)),
        ("orphan", ReviewStep(.orphan, by: .galley, at: 9)),
        ("disagree", ReviewStep(.disagree, by: .galley, at: 9, note: "Ada and Bo")),
    ]

    /// What each action, in the order of `actions`, makes of each state; where it is not allowed, words of what to do
    /// first.
    static let table: [String: [String]] = [
        "detected": [
            "triaged", "triaged", "triage it first", "triage it first", "triage it first", "dismissed", "It is open",
            "superseded",
            "orphaned", "reopened",
        ],
        "triaged": [
            "triaged", "triaged", "drafted", "write one with --draft", "write one with --draft", "dismissed",
            "It is open",
            "stays open", "stays open", "reopened",
        ],
        "silent": Array(repeating: "closed as silent; open it again first with --reopen", count: 6)
            + ["reopened", "closed as silent", "closed as silent", "reopened"],
        "drafted": [
            "triaged", "triaged", "drafted", "approved", "another person than Ada Bell does it with --approve",
            "dismissed",
            "It is open", "stays open", "stays open", "reopened",
        ],
        "approved": [
            "triaged", "triaged", "drafted", "publish it with --publish", "published", "dismissed", "It is open",
            "stays open",
            "stays open", "reopened",
        ],
        "published": Array(repeating: "It is published; open it again first with --reopen", count: 6)
            + ["reopened", "It is published", "It is published", "reopened"],
        "dismissed": Array(repeating: "It is dismissed; open it again first with --reopen", count: 6)
            + ["reopened", "It is dismissed", "It is dismissed", "reopened"],
        "superseded": Array(repeating: "It is superseded; open it again first with --reopen", count: 6)
            + ["reopened", "It is superseded", "It is superseded", "reopened"],
        "orphaned": Array(repeating: "It is orphaned; open it again first with --reopen", count: 6)
            + ["reopened", "It is orphaned", "It is orphaned", "reopened"],
        "reopened": [
            "triaged", "triaged", "triage it first", "triage it first", "triage it first", "dismissed", "It is open",
            "stays open",
            "stays open", "reopened",
        ],
    ]

    static func annotation(_ steps: [ReviewStep]) -> Annotation {
        var annotation = AnnotationFileTests.reviewed
        annotation.history = steps
        return annotation
    }

    @Test(arguments: states.indices)
    func `every action on every state is a step or a sentence that says what to do first`(state: Int) throws {
        let (name, steps) = Self.states[state]
        let annotation = Self.annotation(steps)
        let answers = try #require(Self.table[name])
        #expect(answers.count == Self.actions.count)
        for (action, answer) in zip(Self.actions, answers) {
            do throws(WorkflowError) {
                let next = try annotation.advanced(by: action.step)
                #expect(next.status.rawValue == answer, "\(action.name) on \(name)")
                #expect(next.history == steps + [action.step])
            } catch {
                #expect(error.sentence.contains(answer), "\(action.name) on \(name): \(error)")
                #expect(error.sentence.hasSuffix(".") && error.sentence.count { $0 == "." } == 1)
            }
        }
    }

    @Test(arguments: [
        (ada, false), (Creator(name: "A. Bell", email: "ADA@example.org"), false), (bo, true),
        (Creator(name: "Ada Bell", email: "other@example.org"), true),
        (Creator(name: "Robot", email: nil, isSoftware: true), false),
    ])
    func `only another person than the drafter approves`(person: Creator, isAllowed: Bool) {
        let drafted = Self.annotation(Self.states[3].steps)
        let approved = try? drafted.advanced(by: ReviewStep(.approve, by: person, at: 9))
        #expect((approved != nil) == isAllowed)
    }

    @Test func `who rewrites a draft needs another one to approve it, and an approval does not outlive the words`()
        throws
    {
        let approved = Self.annotation(Self.states[4].steps)
        let rewritten = try approved.advanced(by: ReviewStep(.draft("It was eleven."), by: Self.bo, at: 5))
        #expect(rewritten.status == .drafted)
        #expect(throws: WorkflowError.self) { try rewritten.advanced(by: ReviewStep(.publish, by: Self.ada, at: 6)) }
        #expect(throws: WorkflowError.self) { try rewritten.advanced(by: ReviewStep(.approve, by: Self.bo, at: 6)) }
        #expect(try rewritten.advanced(by: ReviewStep(.approve, by: Self.ada, at: 6)).status == .approved)
    }

    @Test func `a draft for another decision has to be written again`() throws {
        let anew = try Self.annotation(Self.states[3].steps).advanced(
            by: ReviewStep(.triage(.clarification), by: Self.bo, at: 5))
        #expect {
            try anew.advanced(by: ReviewStep(.approve, by: Self.bo, at: 6))
        } throws: { error in
            "\(error)".contains("write it again with --draft")
        }
    }

    @Test(arguments: [
        (1, ReviewStep(.triage(.correction), by: bo, at: 9), "already"),
        (1, ReviewStep(.triage(.correction), by: bo, at: 9, note: " "), "already"),
        (0, ReviewStep(.dismiss, by: bo, at: 9), "needs a reason"),
        (0, ReviewStep(.dismiss, by: bo, at: 9, note: "\n"), "needs a reason"),
        (1, ReviewStep(.draft(" \n"), by: bo, at: 9), "is empty"),
        (3, ReviewStep(.draft("It was ten."), by: bo, at: 9), "draft that it has"),
    ])
    func `a step that says nothing is refused`(state: Int, step: ReviewStep, words: String) {
        #expect {
            try Self.annotation(Self.states[state].steps).advanced(by: step)
        } throws: { error in
            "\(error)".contains(words)
        }
    }

    @Test func `the same decision with a reason is on record`() throws {
        let again = try Self.annotation(Self.states[1].steps).advanced(
            by: ReviewStep(.triage(.correction), by: Self.bo, at: 9, note: "I agree"))
        #expect(again.history.count == 2)
    }
}
