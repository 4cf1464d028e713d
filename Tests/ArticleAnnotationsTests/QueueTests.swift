import ArticleAnnotations
import ArticleDiff
import Testing

@Suite struct QueueTests {
    static func change(
        _ number: UInt64, _ kind: ChangeKind?, _ confidence: Confidence = .certain, steps: [ReviewStep] = [],
        original: JSONNode? = nil
    ) -> Annotation {
        var annotation = Annotation(
            id: UniqueID(high: number << 32, low: 1), motivation: .assessing, bodies: [],
            targets: AnnotationFileTests.reviewed.targets,
            change: kind.map { ChangeRecord(kind: $0, confidence: confidence, rule: "r") }, original: original)
        annotation.history = steps
        return annotation
    }

    @Test func `the desk reads people's notes first, then quotations, figures, dates, claims, edits, furniture`() {
        let kinds: [ChangeKind?] = [
            nil, .quoteAltered, .figureChanged, .nameChanged, .dateChanged, .claimAdded, .wording, .moved,
            .furnitureChanged,
        ]
        let annotations = kinds.enumerated().map { Self.change(UInt64(100 - $0.offset), $0.element) }
        #expect(ReviewQueue(annotations.reversed()).open.map(\.change?.kind) == kinds)
    }

    @Test func `what costs most to be wrong about comes first, then what stands first`() {
        func change(_ number: UInt64, at start: Int, _ kind: ChangeKind, _ level: Int) -> Annotation {
            let target = Target(
                version: AnnotatedVersion(id: "v", source: "x:y", seen: 0),
                selectors: [.position(start: start, end: start + 2)])
            return Annotation(
                id: UniqueID(high: number << 32, low: 1), motivation: .assessing, bodies: [], targets: [target],
                change: ChangeRecord(
                    kind: kind, confidence: .possible, rule: "r", stakes: Stakes(level: level, reason: "so")))
        }
        let annotations = [
            change(5, at: 80, .claimChanged, 3), change(4, at: 90, .figureChanged, 3),
            change(3, at: 10, .nameChanged, 2),
            change(2, at: 20, .quoteAltered, 2), change(1, at: 0, .wording, 0),
        ]
        #expect(ReviewQueue(annotations.reversed()).open == annotations)
    }

    @Test func `of two alike the reopened comes first, then the surer`() {
        let reopened = AdvanceTests.states.first { $0.name == "reopened" }?.steps ?? []
        let annotations = [
            Self.change(1, .figureChanged, .possible, steps: reopened), Self.change(2, .figureChanged, .certain),
            Self.change(3, .figureChanged, .likely), Self.change(4, .figureChanged, .possible),
        ]
        #expect(ReviewQueue(annotations.reversed()).open == annotations)
    }

    @Test func `every annotation stands in one list, whatever its state`() {
        let annotations = AdvanceTests.states.enumerated().map {
            Self.change(UInt64($0.offset), .figureChanged, steps: $0.element.steps)
        }
        let foreign = [
            Self.change(90, nil, original: .text("x")),
            Self.change(91, nil, steps: [ReviewStep(.orphan, by: .galley, at: 1)], original: .text("x")),
        ]
        let taken = Self.change(
            92, nil, steps: [ReviewStep(.dismiss, by: AdvanceTests.ada, at: 1, note: "no")], original: .text("x"))
        let queue = ReviewQueue(annotations + foreign + [taken])
        #expect(queue.open.count == 3)
        #expect(queue.toApprove.count == 1 && queue.toPublish.count == 1)
        #expect(
            Set(queue.comments) == Set(foreign),
            "an orphaned comment stays in sight until somebody does something about it")
        #expect(queue.closed.count == 6 && queue.closed.contains(taken))
    }

    @Test func `every kind of change has its weight`() {
        #expect(ChangeKind.allCases.allSatisfy { Seriousness.rank(of: $0) <= Seriousness.rank(of: .furnitureChanged) })
    }
}

@Suite struct ShortIDTests {
    private func id(_ text: String) throws -> UniqueID { try #require(UniqueID(text: text)) }

    @Test func `a short id is the shortest beginning that no other has, four characters at least`() throws {
        let (a, b) = (try id("3f2a0000-0000-0000-0000-000000000001"), try id("3f2a0100-0000-0000-0000-000000000001"))
        let (c, d) = (try id("7c000000-0000-0000-0000-000000000001"), try id("3f2a0100-0000-0000-0000-000000000002"))
        #expect(shortIDs(of: [a, c]) == [a: "3f2a", c: "7c00"])
        #expect(shortIDs(of: [a, b, c]) == [a: "3f2a00", b: "3f2a01", c: "7c00"])
        #expect(shortIDs(of: [b, d])[b] == b.description)
        #expect(shortIDs(of: [a, a]) == [a: "3f2a"])
    }

    @Test func `nobody is asked to type a hyphen at the end`() throws {
        let (a, b) = (try id("3f2a0000-0000-0000-0000-000000000001"), try id("3f2a0000-1000-0000-0000-000000000001"))
        #expect(shortIDs(of: [a, b]) == [a: "3f2a0000-0", b: "3f2a0000-1"])
        let (c, d) = (try id("3f2a0000-0000-0000-0000-000000000001"), try id("3f2a0001-0000-0000-0000-000000000001"))
        #expect(shortIDs(of: [c, d]) == [c: "3f2a0000", d: "3f2a0001"])
    }

    @Test(arguments: [
        ("3f2a", 2), ("3F2A01", 1), ("urn:uuid:3f2a01", 1),
        ("annotations/3f2a0100-0000-0000-0000-000000000001.jsonld", 1), ("", 0),
        ("9", 0),
    ])
    func `an id is found by its beginning, as people copy it`(text: String, count: Int) throws {
        let all = [try id("3f2a0000-0000-0000-0000-000000000001"), try id("3f2a0100-0000-0000-0000-000000000001")]
        #expect(ids(all, startingWith: text).count == count)
    }
}
