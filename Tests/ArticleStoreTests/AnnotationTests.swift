import ArticleStore
import TestSupport
import Testing

@Suite struct AnnotationTests {
    private let editor = Person(name: "Grace Hopper", email: "grace@example.org")
    private let noon = Timestamp(seconds: 1_729_252_800)

    @Test func `annotations stand on the article's branch and are carried to its next version`() throws {
        let temporary = try TemporaryStore()
        let store = try temporary.open()
        let article = try ArticleID("troops")
        _ = try store.snapshot(.example("one"))
        let first: [String: [UInt8]] = ["a.jsonld": [1], "b.jsonld": [2]]
        let outcome = try store.commit(
            annotations: first, to: article, author: editor, time: noon, message: "Reviews the figures\n")
        _ = try store.snapshot(.example("two", minute: 1))
        #expect(try store.annotations(of: article) == first)
        let history = try store.history(of: article)
        #expect(history.versions.map(\.number) == [1, 2])
        #expect(history.reviews.map(\.subject) == ["Reviews the figures"])
        #expect(history.reviews.map { AnnotationOutcome.committed($0.commit) } == [outcome])
        #expect(try store.verify().problems.isEmpty)
    }

    @Test func `annotations that stand there already make no commit, new ones are added to them`() throws {
        let temporary = try TemporaryStore()
        let store = try temporary.open()
        let article = try ArticleID("troops")
        _ = try store.snapshot(.example("one"))
        func commit(_ annotations: [String: [UInt8]]) throws -> AnnotationOutcome {
            try store.commit(annotations: annotations, to: article, author: editor, time: noon, message: "Reviews")
        }
        #expect(try commit([:]) == .unchanged)
        #expect(try commit(["a.jsonld": [1]]) != .unchanged)
        #expect(try commit(["a.jsonld": [1]]) == .unchanged)
        #expect(try commit(["a.jsonld": [2]]) != .unchanged)
        #expect(try commit(["b.jsonld": [2]]) != .unchanged, "the same bytes under another name are another annotation")
        #expect(try store.annotations(of: article) == ["a.jsonld": [2], "b.jsonld": [2]])
        #expect(try store.annotations(at: store.version(ArticleReference("troops")).commit) == [:])
    }

    @Test(arguments: [
        "", ".jsonld", "../a.jsonld", "a/b.jsonld", "a.json", "a\n.jsonld", "a b.jsonld",
        String(repeating: "a", count: 250) + ".jsonld",
    ])
    func `a name that is no file's is refused`(name: String) throws {
        let temporary = try TemporaryStore()
        let store = try temporary.open()
        _ = try store.snapshot(.example("one"))
        let error = #expect(throws: StoreError.self) {
            try store.commit(
                annotations: [name: [1]], to: ArticleID("troops"), author: editor, time: noon, message: "Reviews")
        }
        #expect(error?.kind == .badName)
    }

    @Test func `an article that is not there cannot be annotated`() throws {
        let temporary = try TemporaryStore()
        let error = #expect(throws: StoreError.self) {
            try temporary.open().commit(
                annotations: ["a.jsonld": [1]], to: ArticleID("troops"), author: editor, time: noon, message: "Reviews")
        }
        #expect(error?.kind == .unknownArticle)
        #expect(try temporary.open().articles().summaries.isEmpty)
    }
}
