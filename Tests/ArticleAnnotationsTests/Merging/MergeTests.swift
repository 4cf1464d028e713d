import Testing

@testable import ArticleAnnotations

/// What becomes of an annotation that two people worked on at the same time.
@Suite struct MergeTests {
    static let (ada, bo) = (
        Creator(name: "Ada", email: "ada@example.org"), Creator(name: "Bo", email: "bo@example.org")
    )
    static let (triage, draft) = (
        ReviewStep(.triage(.correction), by: ada, at: 10), ReviewStep(.draft("It was ten."), by: ada, at: 20)
    )

    static func annotation(
        _ steps: [ReviewStep], bodies: [Body] = [Body("figure.changed", .classifying)], links: [AnnotationLink] = []
    )
        -> Annotation
    {
        let version = AnnotatedVersion(id: "c0ffee", source: "https://example.org/ferry", seen: 0)
        var annotation = Annotation(
            id: UniqueID(high: 1, low: 2), motivation: .assessing, bodies: bodies,
            targets: [Target(version: version, selectors: [.position(start: 8, end: 10)])])
        (annotation.history, annotation.links) = (steps, links)
        return annotation
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let base: [ReviewStep]
        let ours: [ReviewStep]
        let theirs: [ReviewStep]
        let status: Status
        var note: String?
    }

    static let cases = [
        Case(testDescription: "one side alone", base: [triage], ours: [draft], theirs: [], status: .drafted),
        Case(
            testDescription: "the same decision twice", base: [], ours: [triage],
            theirs: [ReviewStep(.triage(.correction), by: bo, at: 30)],
            status: .triaged),
        Case(
            testDescription: "one got further on the same way, though earlier", base: [], ours: [triage, draft],
            theirs: [ReviewStep(.triage(.correction), by: bo, at: 30)], status: .drafted),
        Case(
            testDescription: "both approved the same draft", base: [triage, draft],
            ours: [ReviewStep(.approve, by: bo, at: 30)],
            theirs: [ReviewStep(.approve, by: Creator(name: "Cy", email: nil), at: 40)], status: .approved),
        Case(
            testDescription: "other decisions", base: [], ours: [triage],
            theirs: [ReviewStep(.triage(.update), by: bo, at: 30)],
            status: .reopened,
            note: "Ada triaged it as correction; Bo triaged it as update"),
        Case(
            testDescription: "other drafts", base: [triage], ours: [draft],
            theirs: [ReviewStep(.draft("It was 12."), by: bo, at: 15)],
            status: .reopened, note: "Bo drafted “It was 12.”; Ada drafted “It was ten.”"),
        Case(
            testDescription: "dismissed here, drafted there", base: [triage], ours: [draft],
            theirs: [ReviewStep(.dismiss, by: bo, at: 30, note: "not ours")], status: .reopened,
            note: "Ada drafted “It was ten.”; Bo dismissed it (“not ours”)"),
        Case(
            testDescription: "both dismissed it", base: [triage],
            ours: [ReviewStep(.dismiss, by: ada, at: 30, note: "no")],
            theirs: [ReviewStep(.dismiss, by: bo, at: 40, note: "never")], status: .dismissed),
        Case(
            testDescription: "a draft approved while it was written anew", base: [triage, draft],
            ours: [ReviewStep(.approve, by: bo, at: 30)],
            theirs: [ReviewStep(.draft("It was 12."), by: ada, at: 25)], status: .reopened,
            note: "Ada drafted “It was 12.”; Bo approved the draft"),
        Case(
            testDescription: "what Galley does alone yields to people", base: [],
            ours: [ReviewStep(.orphan, by: .galley, at: 90)],
            theirs: [triage],
            status: .triaged),
    ]

    @Test(arguments: cases)
    func `both sides' steps stand, and different decisions are told`(example: Case) throws {
        let (base, ours) = (Self.annotation(example.base), Self.annotation(example.base + example.ours))
        let theirs = Self.annotation(example.base + example.theirs)
        let merged = merge(base: base, ours: ours, theirs: theirs)
        #expect(merged.annotation.status == example.status)
        #expect(merged.disagreements == [example.note].compactMap(\.self))
        #expect(Set(merged.annotation.history).isSuperset(of: ours.history + theirs.history))
        #expect(merge(base: base, ours: theirs, theirs: ours) == merged)
        guard let last = merged.annotation.history.last, let note = example.note else { return }
        #expect(last.action == .disagree)
        #expect(last.by == .galley)
        #expect(last.note == note)
        #expect(last.at == (example.ours + example.theirs).map(\.at).max())
    }

    @Test func `a disagreement that was settled stays settled, and its steps stay on record`() {
        let theirs = Self.annotation([ReviewStep(.triage(.update), by: Self.bo, at: 30)])
        let disputed = merge(base: Self.annotation([]), ours: Self.annotation([Self.triage]), theirs: theirs).annotation
        var settled = disputed
        settled.history.append(ReviewStep(.triage(.correction), by: Self.bo, at: 50))
        let merged = merge(base: Self.annotation([]), ours: settled, theirs: theirs)
        #expect(merged.annotation == settled)
        #expect(merged.disagreements.isEmpty)
    }

    /// A merge alone writes such a step; a file may hold it all the same.
    @Test func `a disagreement by a person's hand is an opinion, and is kept`() {
        let hand = ReviewStep(.disagree, by: Self.ada, at: 30)
        let ours = Self.annotation([ReviewStep(.triage(.silent), by: Self.bo, at: 30), hand])
        let theirs = Self.annotation([Self.triage])
        let merged = merge(base: Self.annotation([]), ours: ours, theirs: theirs).annotation
        #expect(Set(merged.history).isSuperset(of: ours.history + theirs.history))
        #expect(merge(base: Self.annotation([]), ours: merged, theirs: ours).annotation == merged)
    }

    @Test func `steps that differ in little have one order all the same`() {
        let people = [
            Creator(name: "Ada", email: nil), Creator(name: "Ada", email: ""),
            Creator(name: "Ada", email: nil, isSoftware: true), Creator(name: "Ada\n", email: nil),
        ]
        let steps = people.flatMap { person in [nil, ""].map { ReviewStep(.dismiss, by: person, at: 5, note: $0) } }
        let orders = (0..<20).map { _ in steps.shuffled().sorted(by: ReviewStep.precedes) }
        #expect(Set(orders.map { $0.map { "\($0)" } }).count == 1)
        let (one, other) = (Self.annotation(steps), Self.annotation(steps.reversed()))
        #expect(merge(base: nil, ours: one, theirs: other) == merge(base: nil, ours: other, theirs: one))
    }

    /// The histories differ, too, so that the files of the two sides and of the merged one sort otherwise.
    @Test(arguments: [[triage], [draft], [ReviewStep(.dismiss, by: bo, at: 5, note: "no")]])
    func `where both changed a value, to merge again changes nothing`(steps: [ReviewStep]) {
        func side(_ words: String, _ steps: [ReviewStep]) -> Annotation {
            let source = Self.annotation([]).targets[0].version
            let selectors = [TextSelector.quote(exact: words, prefix: "", suffix: "")]
            var annotation = Annotation(
                id: UniqueID(high: 1, low: 2), motivation: words == "a" ? .assessing : .commenting, bodies: [],
                targets: [Target(version: source, selectors: selectors)], created: words == "a" ? 20 : 10)
            annotation.history = steps
            return annotation
        }
        let sides = [side("a", []), side("b", steps)]
        for (ours, theirs) in [(sides[0], sides[1]), (sides[1], sides[0])] {
            let merged = merge(base: nil, ours: ours, theirs: theirs).annotation
            #expect(merge(base: nil, ours: merged, theirs: ours).annotation == merged)
            #expect(merge(base: nil, ours: theirs, theirs: merged).annotation == merged)
        }
    }

    @Test func `what one side added to the words and links is taken, what it took away goes`() {
        let words = ["a", "b", "c"].map { Body($0, .commenting) }
        let links = [AnnotationLink(.supersedes, "urn:uuid:1"), AnnotationLink(.notice, "urn:galley:commit:2")]
        let base = Self.annotation([], bodies: [words[0], words[1]])
        let ours = Self.annotation([], bodies: [words[1]], links: [links[0]])
        let theirs = Self.annotation([], bodies: [words[0], words[1], words[2]], links: [links[1]])
        let merged = merge(base: base, ours: ours, theirs: theirs).annotation
        #expect(merged.bodies == [words[1], words[2]])
        #expect(Set(merged.links) == Set(links))
    }

    @Test func `another program's file, or one that cannot be read, is merged with nothing`() {
        let own = Array(file(of: Self.annotation([Self.triage])).utf8)
        let foreign = Array(#"{"type": "Annotation", "target": "https://example.org"}"#.utf8)
        for other in [foreign, Array("{".utf8), []] {
            #expect(mergeFiles(base: nil, ours: own, theirs: other) == .apart(oursKeepsName: true))
            #expect(mergeFiles(base: nil, ours: other, theirs: own) == .apart(oursKeepsName: false))
        }
        #expect(mergeFiles(base: nil, ours: [0x7B], theirs: foreign) == .apart(oursKeepsName: false))
        let older = Array(file(of: Self.annotation([])).utf8)
        #expect(mergeFiles(base: foreign, ours: own, theirs: older) == .joined(own, disagreements: []))
    }
}
