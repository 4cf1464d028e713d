import ArticleStore
import TestSupport
import Testing

@Suite struct ArticleIDTests {
    @Test(arguments: [
        ("https://www.Example.org/news/world-1", "example.org/news+world-1"),
        ("http://example.org/news/world-1/", "example.org/news+world-1"),
        ("https://example.org/story?id=7&utm_source=mail#top", "example.org/story%3Fid=7"),
        ("https://example.org/story?utm_source=mail", "example.org/story"),
        ("https://example.org:8080/a", "example.org%3A8080/a"),
        ("https://user@example.org/@ada/story", "example.org/%40ada+story"),
        ("https://example.org", "example.org/index"),
        ("https://example.org/c++/a%20b", "example.org/c%2B%2B+a%20b"),
        ("https://example.org/caf%C3%A9", "example.org/café"),
        ("https://example.org/a%2Fb", "example.org/a%2Fb"),
        ("https://example.org/%FF", "example.org/%FF"), ("https://www.example.org./news", "example.org/news"),
        ("https://WWW.www.example.org/news", "example.org/news"), ("https://%77ww.example.org/a", "example.org/a"),
        ("https://wwwa.example/x", "wwwa.example/x"), ("https://example.org%2541/x", "example.org%2541/x"),
    ])
    func `an address names one article however it is written`(address: String, id: String) throws {
        #expect(try ArticleID(url: address).description == id)
        #expect(try ArticleID(id).description == id)
    }

    @Test(arguments: [
        "https://www./bbc.example", "https://./x", "https://../x", "https://www/x", "https://%2E/x", "https://-/x",
        "https://www.%2e/x", "https://ada@/x",
    ])
    func `an address whose host is none names no article`(address: String) {
        #expect(#expect(throws: StoreError.self) { try ArticleID(url: address) }?.kind == .badName)
    }

    @Test func `the id of a host without a full stop reads back where the article is stored`() throws {
        let temporary = try TemporaryStore()
        let store = try temporary.open()
        var snapshot = try Snapshot.example("one")
        snapshot.article = try ArticleID(url: "https://intranet/news/x")
        _ = try store.snapshot(snapshot)
        #expect(snapshot.article.description == "intranet/news+x")
        #expect(try store.article("intranet/news+x") == snapshot.article)
        #expect(try store.articleID("intranet/news+x") == snapshot.article)
        #expect(try store.articleID("intranet/news+y") == ArticleID("local/intranet+news+y"))
        #expect(try store.articleID("a..b/c d") == ArticleID("a..b/c d"))
    }

    @Test(arguments: [
        ("election", "local/election"), ("politics/election", "local/politics+election"),
        ("example.org/a/b", "example.org/a+b"),
        ("local/election", "local/election"), ("two words", "local/two%20words"), ("a//b", "local/a+b"),
        ("/a/", "local/a"),
        (".hidden", "local/%2Ehidden"), ("a..b", "local/a.%2Eb"), ("a...b", "local/a.%2E.b"), ("end.", "local/end%2E"),
        ("branch.lock", "local/branch%2Elock"), ("a~1^:?*[\\@{b", "local/a%7E1%5E%3A%3F%2A%5B%5C%40%7Bb"),
        ("-option", "local/%2Doption"),
        ("tab\tnul\0", "local/tab%09nul%00"), ("50%", "local/50%25"), ("..", "local/%2E%2E"),
        ("cafe\u{301}", "local/café"),
        ("\u{202E}gnp", "local/%E2%80%AEgnp"), ("выборы-2024", "local/выборы-2024"),
        ("emoji 🗳", "local/emoji%20%F0%9F%97%B3"),
    ])
    func `any name becomes an id that git accepts and that reads back as itself`(name: String, id: String) throws {
        let made = try ArticleID(name)
        #expect(Array(made.description.utf8) == Array(id.utf8))
        #expect(try ArticleID(made.description) == made)
    }

    @Test(arguments: ["", " ", "/", "+/+", "https://", "https:///path", "\t"])
    func `an empty name is refused with a sentence`(name: String) {
        let error = #expect(throws: StoreError.self) { try ArticleID(name) }
        #expect(error?.kind == .badName)
        #expect(error?.description.contains("cannot name an article") == true)
    }

    @Test func `long names stay apart and short enough for a file`() throws {
        let long = String(repeating: "é/", count: 4000)
        let first = try ArticleID(long + "first")
        let second = try ArticleID(long + "second")
        #expect(first != second)
        #expect(first.slug.utf8.count <= 180)
        #expect(try ArticleID(first.description) == first)
    }

    @Test(arguments: [
        "election", "a..b", "x.lock", "a b", "@{", "🗳", "~", "-x", "https://example.org/a//b?c=d&e",
        String(repeating: "🗳", count: 90),
    ])
    func `git takes every id as a branch`(name: String) throws {
        let reference = try ArticleID(name).reference
        #expect(try run("/usr/bin/git", ["check-ref-format", reference]).status == 0, "\(reference)")
    }
}
