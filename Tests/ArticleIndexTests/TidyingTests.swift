import ArticleStore
import TestSupport
import Testing

@testable import ArticleIndex

@Suite struct TidyingTests {
    private func index(_ temporary: TemporaryStore) throws -> ArticleIndex {
        try ArticleIndex(of: try temporary.open(), at: 1_800_000_000_000_000_000)
    }

    private func fill(_ temporary: TemporaryStore, _ words: String) throws {
        let store = try temporary.open()
        for place in 0..<8 {
            _ = try store.snapshot(.example("Quay \(place)\n\n\(words) \(place).", of: "boats \(place)", minute: 1))
        }
    }

    @Test func `an index that nobody has asked is left unmade`() throws {
        let temporary = try TemporaryStore()
        try fill(temporary, "Boats left")
        #expect(try index(temporary).tidy() == .none)
    }

    @Test(arguments: [false, true]) func `a tidied index answers as before, and what came since`(text: Bool) throws {
        let temporary = try TemporaryStore()
        try fill(temporary, "Boats left")
        try index(temporary).catchUp(text: text)
        _ = try temporary.open().snapshot(.example("Ferries returned.", of: "ferry"))
        guard case .done = try index(temporary).tidy() else {
            Issue.record("nothing was done")
            return
        }
        let asked = try index(temporary)
        var names: [String] = []
        _ = try asked.articles(ArticleQuestion()) { names.append($0.article.slug) }
        #expect(names.count == 9)
        for (words, hits) in [("boats left", 8), ("ferries", 1), ("nobody", 0)] {
            let words = try #require(SearchWords(words))
            #expect(try asked.search(SearchQuestion(words: words)).count == hits)
        }
    }
}
