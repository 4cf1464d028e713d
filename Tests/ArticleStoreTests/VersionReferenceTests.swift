import ArticleStore
import TestSupport
import Testing

@Suite struct VersionReferenceTests {
    @Test(arguments: [
        ("troops", 3), ("troops@latest", 3), ("troops@1", 1), ("troops@~1", 2), ("troops@~2", 1), ("local/troops@2", 2),
        ("troop@2", 2),
        ("troops@2024-10-18T12:15Z", 2), ("troops@2024-10-18T12:10:00Z", 2), ("troops@2024-10-18T12:09:59Z", 1),
        ("troops@2024-10-18", 3),
        ("troops@2030-01-01", 3), ("TROOPS@2", 2),
    ])
    func `a reference means the version that people expect`(text: String, number: Int) throws {
        let temporary = try threeVersions()
        #expect(try temporary.open().version(ArticleReference(text)).number == number)
    }

    @Test func `the start of a commit's id means its version`() throws {
        let temporary = try threeVersions()
        let store = try temporary.open()
        let second = try store.version(ArticleReference("troops@2"))
        #expect(try store.version(ArticleReference("troops@\(second.commit.short)")) == second)
        #expect(try store.version(ArticleReference("troops@\(second.commit.hex)")) == second)
    }

    @Test(arguments: ["troops@4", "troops@~3", "troops@2024-10-17", "troops@dead", "troops@ffffffff"])
    func `a version that is not there is named, with what there is`(text: String) throws {
        let temporary = try threeVersions()
        let error = #expect(throws: StoreError.self) { try temporary.open().version(ArticleReference(text)) }
        #expect(error?.kind == .unknownVersion)
        #expect(error?.description.contains("3 versions, the first from 2024-10-18T12:00:00Z") == true)
    }

    @Test func `an at sign of the address itself is no version`() {
        #expect(ArticleReference("https://example.org/@ada/story").version == nil)
        #expect(ArticleReference("https://example.org/@ada/story@2").article == "https://example.org/@ada/story")
        #expect(ArticleReference("election@soon").version == nil)
    }

    @Test func `a part of an id that several have lists the choices`() throws {
        let temporary = try TemporaryStore()
        let store = try temporary.open()
        for name in ["election-north", "election-south", "south"] { _ = try store.snapshot(.example("one", of: name)) }
        let error = #expect(throws: StoreError.self) { try store.article("election") }
        #expect(error?.kind == .ambiguous)
        #expect(error?.description.contains("local/election-north, local/election-south") == true)
        #expect(try store.article("north").slug == "election-north")
        #expect(try store.article("south").slug == "south", "the whole slug is better than a part of another")
        #expect(#expect(throws: StoreError.self) { try store.article("west") }?.kind == .unknownArticle)
    }

    private func threeVersions() throws -> TemporaryStore {
        let temporary = try TemporaryStore()
        let store = try temporary.open()
        for (index, text) in ["one", "two", "three"].enumerated() {
            _ = try store.snapshot(.example(text, minute: Int64(index * 10)))
        }
        return temporary
    }
}
