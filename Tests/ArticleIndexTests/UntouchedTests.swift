import ArticleAnnotations
import ArticleDiff
import ArticleStore
import TestSupport
import Testing

@testable import ArticleIndex

/// What nobody has done anything about, asked for again and again by who alerts people.
@Suite struct UntouchedTests {
    private let temporary: TemporaryStore
    private let store: ArticleStore

    init() throws {
        temporary = try TemporaryStore()
        store = try temporary.open()
        for name in ["north", "south"] { _ = try store.snapshot(.example("Up to 40 boats.", of: name)) }
    }

    private func annotation(_ number: UInt64, stakes: Int?, steps: [ReviewStep] = []) -> Annotation {
        let version = AnnotatedVersion(id: "v", source: "https://harbour.example/a", seen: 1_729_252_800)
        let target = Target(version: version, selectors: [.quote(exact: "40", prefix: "Up to ", suffix: " boats")])
        let change = stakes.map {
            ChangeRecord(
                kind: .figureChanged, confidence: .certain, rule: "r", stakes: Stakes(level: $0, reason: "so"))
        }
        var annotation = Annotation(
            id: UniqueID(high: number << 32, low: 1), motivation: change == nil ? .commenting : .assessing,
            bodies: [Body("Forty.", change == nil ? .commenting : .describing)],
            targets: change == nil ? [target] : [target, target],
            creator: change == nil ? Creator(name: "Ada Bell", email: "ada@example.org") : .galley, change: change)
        annotation.history = steps
        return annotation
    }

    private func keep(_ annotations: [Annotation], in name: String) throws {
        let files = annotations.map { ($0.fileName, Array(file(of: $0).utf8)) }
        _ = try store.commit(
            annotations: Dictionary(uniqueKeysWithValues: files), to: try ArticleID(name), author: CatchUpTests.ada,
            time: Timestamp(seconds: 1_729_252_900), message: "Annotates\n")
    }

    private func ask(_ index: ArticleIndex, _ known: [ArticleID: ObjectID] = [:]) throws -> [UntouchedAnnotations] {
        index.refresh(at: 1_900_000_000_000_000_000)
        return try index.untouched(besides: known)
    }

    @Test func `what nobody has decided comes with what it costs, notes by people first`() throws {
        let step = ReviewStep(.dismiss, by: Creator(name: "Ada Bell", email: nil), at: 1_729_252_900, note: "No.")
        try keep(
            [
                annotation(1, stakes: 0), annotation(2, stakes: 3), annotation(3, stakes: nil),
                annotation(4, stakes: 3, steps: [step]),
            ], in: "north")
        let found = try ask(try ArticleIndex(of: store, at: 1_900_000_000_000_000_000))
        #expect(found.map(\.article.description) == ["local/north", "local/south"])
        #expect(found.first?.files.map(\.stakes) == [nil, 3, 0])
        #expect(found.last?.files.isEmpty == true)
    }

    @Test func `only what moved is told again, and what is gone once`() throws {
        let index = try ArticleIndex(of: store, at: 1_900_000_000_000_000_000)
        var known: [ArticleID: ObjectID] = [:]
        for found in try ask(index) { known[found.article] = found.commit }
        #expect(known.count == 2)
        #expect(try ask(index, known).isEmpty)
        try keep([annotation(1, stakes: 2)], in: "south")
        let moved = try ask(index, known)
        #expect(moved.map(\.article.description) == ["local/south"])
        #expect(moved.first?.files.map(\.stakes) == [2])
        for found in moved { known[found.article] = found.commit }
        _ = try temporary.git("branch", "-D", "local/north")
        let gone = try ask(index, known)
        #expect(gone.map(\.article.description) == ["local/north"])
        #expect(gone.first?.commit == nil)
        for found in gone { known[found.article] = found.commit }
        #expect(try ask(index, known).isEmpty)
    }
}
