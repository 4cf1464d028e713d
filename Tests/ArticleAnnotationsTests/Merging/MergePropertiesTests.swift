import ArticleAnnotations
import ArticleDiff
import TestSupport
import Testing

/// What holds however three desks worked on one annotation.
@Suite struct MergePropertiesTests {
    /// The copy from which all started, and what each of three people made of it.
    struct Copies {
        let base: Annotation
        let sides: [Annotation]

        /// `reopening`: whether somebody opens again what was closed.
        init(reopening: Bool = true, using random: inout SeededRandom) {
            let bodies = (0..<random.number(below: 3)).map { Body("words \($0)", .commenting) }
            base = Self.worked(on: MergeTests.annotation([], bodies: bodies), by: 3, reopening, using: &random)
            var sides: [Annotation] = []
            for person in 0..<3 { sides.append(Self.worked(on: base, by: person, reopening, using: &random)) }
            self.sides = sides
        }

        /// Some steps that the workflow allows, each later than the one before, and now and then a link.
        private static func worked(
            on start: Annotation, by person: Int, _ reopening: Bool, using random: inout SeededRandom
        ) -> Annotation {
            let actions: [ReviewStep.Action] = [
                .triage(.correction), .triage(.correction), .triage(.update), .draft("ten"), .draft("twelve"), .approve,
                .publish, .dismiss,
                .orphan, reopening ? .reopen : .approve, .reply, .verdict(.wording), .verdict(.dateChanged), .sendBack,
                .assign(Creator(name: "Cy", email: nil)), .assign(Creator(name: "Dee", email: "dee@example.org")),
            ]
            let spoken = ["dismiss", "reply", "verdict", "return"]
            var copy = start
            for _ in 0..<random.number(below: 12) {
                let action = actions[random.number(below: actions.count)]
                // Two of each desk, so that a draft can be approved.
                let name = "Person \(person * 2 + random.number(below: 2))"
                let creator =
                    action == .orphan ? Creator.galley : Creator(name: name, email: "\(name.suffix(1))@example.org")
                let time = (copy.history.last?.at ?? 0) + 1 + random.number(below: 4)
                let next = try? copy.advanced(
                    by: ReviewStep(action, by: creator, at: time, note: spoken.contains(action.name) ? "no" : nil))
                copy = next ?? copy
            }
            if random.once(in: 3) {
                copy.links.append(AnnotationLink(.supersedes, "urn:uuid:\(random.number(below: 3))"))
            }
            return copy
        }
    }

    static let seeds = Array(UInt64(1)...12)

    private func each(_ seed: UInt64, reopening: Bool = true, _ body: (Copies) -> Void) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<25 { body(Copies(reopening: reopening, using: &random)) }
    }

    private func merged(_ copies: Copies, _ ours: Annotation, _ theirs: Annotation) -> Annotation {
        merge(base: copies.base, ours: ours, theirs: theirs).annotation
    }

    @Test(arguments: seeds)
    func `to exchange the sides changes nothing`(seed: UInt64) {
        each(seed) { copies in
            let (ours, theirs) = (copies.sides[0], copies.sides[1])
            #expect(
                merge(base: copies.base, ours: ours, theirs: theirs)
                    == merge(base: copies.base, ours: theirs, theirs: ours))
            #expect(merge(base: nil, ours: ours, theirs: theirs) == merge(base: nil, ours: theirs, theirs: ours))
        }
    }

    @Test(arguments: seeds)
    func `to merge again what was merged changes nothing`(seed: UInt64) {
        each(seed) { copies in
            let (ours, theirs) = (copies.sides[0], copies.sides[1])
            let once = merged(copies, ours, theirs)
            #expect(merged(copies, ours, ours) == ours)
            #expect(merged(copies, once, ours) == once)
            #expect(merged(copies, theirs, once) == once)
            #expect(merge(base: ours, ours: once, theirs: ours).annotation == once)
        }
    }

    /// Where somebody closed it, somebody opened it again and two others drafted meanwhile, the order may decide
    /// whether they disagree.
    @Test(arguments: seeds)
    func `three copies may be merged in any order`(seed: UInt64) {
        each(seed, reopening: false) { copies in
            let (a, b, c) = (copies.sides[0], copies.sides[1], copies.sides[2])
            let first = merged(copies, merged(copies, a, b), c)
            #expect(first == merged(copies, a, merged(copies, b, c)))
            #expect(first == merged(copies, merged(copies, a, c), b))
        }
    }

    @Test(arguments: seeds)
    func `no step is lost, and what was merged reads back`(seed: UInt64) throws {
        each(seed) { copies in
            let once = merged(copies, copies.sides[0], copies.sides[1])
            #expect(Set(once.history).isSuperset(of: copies.sides[0].history + copies.sides[1].history))
            #expect((try? readAnnotation(Array(file(of: once).utf8))) == .own(once))
        }
    }
}
