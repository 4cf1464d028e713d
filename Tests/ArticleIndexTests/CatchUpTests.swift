import ArticleStore
import Foundation
import TestSupport
import Testing

@testable import ArticleIndex

/// The index beside a store in which things happen: whatever it is asked, it answers what the branches say.
@Suite struct CatchUpTests {
    static let ada = Person(name: "Ada Bell", email: "ada@example.org")

    @Test func `a store that never stands still is always answered as it stands`() throws {
        var random = SeededRandom(seed: 12)
        let temporary = try TemporaryStore()
        for step in 0..<60 {
            try disturb(temporary, step: step, &random)
            guard random.once(in: 3) || step == 59 else { continue }
            try expectSameAnswers(temporary)
        }
    }

    /// One thing that happens to a store.
    private func disturb(_ temporary: TemporaryStore, step: Int, _ random: inout SeededRandom) throws {
        let store = try temporary.open()
        let name = ["north", "example.org/news+north", "harbour", "local/Zürich", "example.org/south"][
            random.number(below: 5)]
        let id = try ArticleID(name)
        switch random.number(below: 10) {
        case 0...4:
            let text = "Head \(random.number(below: 3))\n\nThe \(name) paragraph \(random.number(below: 4))."
            _ = try store.snapshot(.example(text, of: name, minute: Int64(step * 7)))
        case 5 where try store.has(id):
            _ = try store.commit(
                annotations: ["\(UUID().uuidString.lowercased()).jsonld": Array("{}".utf8)], to: id, author: Self.ada,
                time: Timestamp(seconds: 1_729_252_800 + Int64(step)), message: "A review\n")
        case 6: _ = try temporary.git("pack-refs", "--all")
        case 7: _ = try temporary.git("branch", "-D", id.description)
        case 8: _ = try temporary.git("update-ref", "refs/heads/\(id)", "refs/heads/\(id)~1")
        default: _ = try temporary.git("gc", "-q")
        }
    }

    @Test func `lines that clones took side by side are told as one`() throws {
        let temporary = try TemporaryStore()
        let store = try temporary.open()
        _ = try store.snapshot(.example("One.", minute: 0))
        _ = try temporary.git("branch", "local/other", "local/troops")
        _ = try store.snapshot(.example("Two.", minute: 10))
        _ = try store.snapshot(.example("Three.", of: "other", minute: 5))
        try expectSameAnswers(temporary)
        let tree = try temporary.git("rev-parse", "local/troops^{tree}").output.trimmed
        let join = try temporary.git(
            "-c", "user.name=a", "-c", "user.email=b", "commit-tree", tree, "-p", "local/troops", "-p", "local/other",
            "-m", "Joins"
        ).output.trimmed
        _ = try temporary.git("update-ref", "refs/heads/local/troops", join)
        try expectSameAnswers(temporary)
    }

    @Test func `a text that returns stands in two spans of one paragraph`() throws {
        let temporary = try TemporaryStore()
        let store = try temporary.open()
        for (minute, text) in ["Up to 40 boats.", "Up to 55 boats.", "Up to 40 boats."].enumerated() {
            _ = try store.snapshot(.example("Harbour\n\n\(text)", minute: Int64(minute)))
            _ = try temporary.hits("boats")
        }
        #expect(try temporary.hits("\"40 boats\"") == ["local/troops 3–", "local/troops 1–1"])
        #expect(try temporary.hits("55") == ["local/troops 2–2"])
        #expect(try temporary.hits("harbour") == ["local/troops 1–"])
    }

    @Test(arguments: [
        "this is no database, whatever its name says", "", "SQLite format 3\0 and then nothing that follows",
    ])
    func `a damaged database is made anew`(content: String) throws {
        let temporary = try TemporaryStore()
        _ = try temporary.open().snapshot(.example("One."))
        try expectSameAnswers(temporary)
        let file = URL(filePath: temporary.path + "/galley.sqlite")
        try Data(content.utf8).write(to: file)
        try expectSameAnswers(temporary)
        #expect(try Data(contentsOf: file).count > 4_096)
    }

    @Test func `a database that is damaged in its middle is made anew when that is read`() throws {
        let temporary = try TemporaryStore()
        for number in 0..<40 { _ = try temporary.open().snapshot(.example("Text \(number).", of: "a\(number)")) }
        try expectSameAnswers(temporary)
        let file = URL(filePath: temporary.path + "/galley.sqlite")
        var bytes = try Data(contentsOf: file)
        for place in 8_192..<bytes.count { bytes[place] = UInt8(truncatingIfNeeded: place &* 31) }
        try bytes.write(to: file)
        try expectSameAnswers(temporary)
    }

    @Test func `a database of another Galley is made anew`() throws {
        let temporary = try TemporaryStore()
        _ = try temporary.open().snapshot(.example("One."))
        try expectSameAnswers(temporary)
        try Database(at: .file(temporary.path + "/galley.sqlite")).run("DROP TABLE latest; PRAGMA user_version = 99")
        try expectSameAnswers(temporary)
    }

    @Test func `where nothing can be written the answer comes from memory`() throws {
        let temporary = try TemporaryStore()
        _ = try temporary.open().snapshot(.example("One."))
        try FileManager.default.createDirectory(
            atPath: temporary.path + "/galley.sqlite", withIntermediateDirectories: true)
        let index = try temporary.index()
        #expect(index.isInMemory)
        try expectSameAnswers(temporary)
    }

    @Test func `several at once answer alike`() async throws {
        let temporary = try TemporaryStore()
        let store = try temporary.open()
        for number in 0..<30 { _ = try store.snapshot(.example("Text \(number) of boats.", of: "a\(number)")) }
        let answers = try await withThrowingTaskGroup(of: [String].self) { group in
            for _ in 0..<6 { group.addTask { try temporary.listed() + temporary.hits("boats", limit: 100).sorted() } }
            return try await group.reduce(into: Set<[String]>()) { $0.insert($1) }
        }
        #expect(answers.count == 1)
        #expect(answers.first?.count == 60)
    }

    @Test func `a branch that leads nowhere hides no other, and is read when it is mended`() throws {
        let temporary = try TemporaryStore()
        let store = try temporary.open()
        _ = try store.snapshot(.example("One."))
        _ = try store.snapshot(.example("Two.", of: "lost"))
        let lost = try #require(try store.tip(of: ArticleID("lost")))
        let bytes = try Data(contentsOf: URL(filePath: temporary.file(of: lost)))
        try FileManager.default.removeItem(atPath: temporary.file(of: lost))
        try expectSameAnswers(temporary)
        #expect(try temporary.index().articles(ArticleQuestion()) { _ in }.count == 1)
        try bytes.write(to: URL(filePath: temporary.file(of: lost)))
        try expectSameAnswers(temporary)
    }

    /// The article, or the sentence that says why there is none.
    private func answer(_ ask: () throws -> ArticleID) -> String {
        do { return try ask().description } catch { return "\(error)" }
    }

    /// What the index says is what the store says, by names too.
    private func expectSameAnswers(_ temporary: TemporaryStore) throws {
        let store = try temporary.open()
        let (summaries, damaged) = try store.articles()
        var listed: [Version] = []
        let unread = try temporary.index().articles(ArticleQuestion()) { listed.append(store.noted($0.latest)) }
        #expect(listed == summaries.map(\.latest))
        #expect(unread == damaged)
        for name in ["north", "harb", "O", "zürich", "Zu\u{308}rich", "example", "nobody", "south"] {
            #expect(answer { try store.article(name) } == answer { try temporary.index().article(name) }, "\(name)")
        }
        for summary in summaries {
            let history = try store.history(of: summary.article).versions
            #expect(try temporary.versions(of: summary.article) == history.map { "\($0.number) \($0.commit.hex)" })
        }
    }
}

extension TemporaryStore {
    func index() throws -> ArticleIndex {
        try ArticleIndex(of: try open(), at: Int64(Date().timeIntervalSince1970 * 1e9))
    }

    func listed() throws -> [String] {
        var names: [String] = []
        _ = try index().articles(ArticleQuestion()) { names.append($0.article.description) }
        return names
    }

    /// “local/troops 1–2” for each hit.
    func hits(_ words: String, limit: Int = 20) throws -> [String] {
        var question = SearchQuestion(words: try #require(SearchWords(words)))
        question.limit = limit
        return try index().search(question).map { "\($0.article) \($0.first)–\($0.isGone ? "\($0.last)" : "")" }
    }

    /// The versions in the layer of texts, “1 <commit>”.
    func versions(of article: ArticleID) throws -> [String] {
        var found: [String] = []
        try index().answering(with: [.text]) { database throws(IndexError) in
            let sql = """
                SELECT number, committed FROM version
                WHERE article = (SELECT id FROM article WHERE name = ?) ORDER BY number
                """
            found = []
            try database.statement(sql).each([.text(article.description)]) {
                found.append("\($0.integer(0)) \(ObjectID(raw20: $0.bytes(1))?.hex ?? "")")
            }
        }
        return found
    }
}

extension String {
    var trimmed: String { String(prefix { !$0.isNewline }) }
}
