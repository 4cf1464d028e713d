import ArticleStore
import Foundation
import TestSupport
import Testing

@Suite struct ReviseTests {
    private let noon = Timestamp(seconds: 1_729_252_800)

    @Test func `writers of one file see each other's words and lose none`() async throws {
        let temporary = try TemporaryStore()
        let article = try ArticleID("troops")
        _ = try temporary.open().snapshot(.example("first"))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<3 {
                group.addTask {
                    let store = try temporary.open()
                    for _ in 0..<5 {
                        _ = try store.revise(annotationsOf: article, author: .galley, time: noon) { folder in
                            let words = (folder.files["a.jsonld"] ?? []) + [UInt8(writer)]
                            return AnnotationRevision(files: ["a.jsonld": words], message: "Adds a word\n")
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        let store = try temporary.open()
        #expect(
            try store.annotations(of: article)["a.jsonld"]?.sorted() == [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2])
        #expect(try store.history(of: article).reviews.count == 15)
    }

    @Test func `an edit is asked again where somebody was faster`() throws {
        let temporary = try TemporaryStore()
        let (store, other) = (try temporary.open(), try temporary.open())
        let article = try ArticleID("troops")
        _ = try store.snapshot(.example("first"))
        var seen: [[String]] = []
        let outcome = try store.revise(annotationsOf: article, author: .galley, time: noon) {
            folder throws(StoreError) in
            seen.append(folder.files.keys.sorted())
            if seen.count == 1 {
                _ = try other.commit(
                    annotations: ["b.jsonld": [2]], to: article, author: .galley, time: noon, message: "Faster\n")
            }
            return AnnotationRevision(files: ["a.jsonld": [1]], message: "Slower\n")
        }
        #expect(outcome != .unchanged)
        #expect(seen == [[], ["b.jsonld"]])
        #expect(try store.annotations(of: article) == ["a.jsonld": [1], "b.jsonld": [2]])
    }

    @Test func `an edit that refuses writes nothing, and one without words none either`() throws {
        let temporary = try TemporaryStore()
        let store = try temporary.open()
        let article = try ArticleID("troops")
        _ = try store.snapshot(.example("first"))
        #expect(throws: StoreError.self) {
            try store.revise(annotationsOf: article, author: .galley, time: noon) { _ throws(StoreError) in
                _ = try ArticleStore.open(at: "/nonexistent/store")
                return nil
            }
        }
        #expect(try store.revise(annotationsOf: article, author: .galley, time: noon) { _ in nil } == .unchanged)
        #expect(try store.history(of: article).reviews.isEmpty)
    }

    @Test(arguments: ["a\n\nGalley-Version: 9\nGalley-Text: \(String(repeating: "a", count: 40))", "Galley-Version: 9"])
    func `nothing that people write reads as a trailer`(words: String) throws {
        let temporary = try TemporaryStore()
        let store = try temporary.open()
        let article = try ArticleID("troops")
        _ = try store.snapshot(.example("first"))
        let message = ReviewMessage(
            subject: words, remarks: [words, words], annotation: words, action: "draft", decision: words,
            status: "drafted"
        ).text
        _ = try store.revise(annotationsOf: article, author: .galley, time: noon) { _ in
            AnnotationRevision(files: ["a.jsonld": [1]], message: message)
        }
        #expect(try store.versions(of: article).map(\.number) == [1])
        #expect(try store.history(of: article).reviews.count == 1)
    }
}

@Suite struct GitAuthorTests {
    private func settings(_ files: String?...) throws -> (paths: [String], folder: URL) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "galley-settings-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let paths = try files.enumerated().map { index, text in
            let path = folder.appending(path: "\(index)")
            if let text { try Data(text.utf8).write(to: path) }
            return path.path
        }
        return (paths, folder)
    }

    @Test(
        arguments: [
            ("[user]\nname = Ada\nemail = ada@x", nil, "Ada <ada@x>"),
            ("[user]\nname = Ada", "[user]\nemail = b@x", "Ada <b@x>"),
            ("[user]\nname = Ada\nemail = ada@x", "[user]\nname = Bo", "Bo <ada@x>"),
            ("[user]\nname = Ada\nemail = ada@x\n[author]\nname = Desk", nil, "Desk <ada@x>"),
            ("[user]\nname = Ada", nil, nil),
            (nil, nil, nil),
        ] as [(String?, String?, String?)])
    func `the nearer file says who the author is`(user: String?, store: String?, person: String?) throws {
        let (paths, folder) = try settings(nil, nil, user, store)
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(try Person(settings: paths)?.description == person)
    }
}
