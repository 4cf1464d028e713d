import ArticleStore
import TestSupport
import Testing

@Suite struct SnapshotTests {
    @Test func `a text is a version once, a return when it comes back, and nothing while it stands`() throws {
        let temporary = try TemporaryStore()
        let store = try temporary.open()
        let outcomes = try ["one", "one", "two", "one", "one", "two", "three"].enumerated().map { index, text in
            try store.snapshot(.example(text, minute: Int64(index))).words
        }
        #expect(
            outcomes == [
                "stored 1", "unchanged 1", "stored 2", "returned 3 to 1", "unchanged 3", "returned 4 to 2", "stored 5",
            ])
        #expect(try store.versions(of: ArticleID("troops")).map(\.returnsTo) == [nil, nil, 1, 2, nil])
    }

    @Test func `a version knows when it was first and last seen, also after the next one came`() throws {
        let temporary = try TemporaryStore()
        let store = try temporary.open()
        for (text, minute) in [("one", 0), ("one", 5), ("one", 9), ("two", 12), ("two", 30)] {
            _ = try store.snapshot(.example(text, minute: Int64(minute)))
        }
        let versions = try temporary.open().versions(of: ArticleID("troops"))
        #expect(versions.map(\.retrieved.iso) == ["2024-10-18T12:00:00Z", "2024-10-18T12:12:00Z"])
        #expect(versions.map(\.lastSeen.iso) == ["2024-10-18T12:09:00Z", "2024-10-18T12:30:00Z"])
    }

    @Test func `a list of articles shows the latest version of each, whatever reviews came after it`() throws {
        let temporary = try TemporaryStore()
        let store = try temporary.open()
        for (text, name) in [("one", "b"), ("two", "b"), ("one", "a")] {
            _ = try store.snapshot(.example(text, of: name))
        }
        _ = try store.commit(
            annotations: ["a.jsonld": [1]], to: ArticleID("b"), author: .galley,
            time: Timestamp(seconds: 1_729_260_000), message: "Reviews"
        )
        let (summaries, damaged) = try store.articles()
        #expect(summaries.map(\.article.description) == ["local/a", "local/b"])
        #expect(summaries.map(\.versions) == [1, 2])
        #expect(try summaries.map(\.latest) == ["a", "b"].map { try store.version(ArticleReference($0)) })
        #expect(damaged.isEmpty)
    }

    @Test func `what was stored is read back`() throws {
        let temporary = try TemporaryStore()
        var snapshot = try Snapshot.example(
            "Troops reach the border\n\nUp to 12,000 cafe\u{301} – “quoted”.\n", minute: 3)
        (snapshot.byline, snapshot.published, snapshot.url) = ("Ann Author", "2024-10-18", "https://example.org/a")
        let version = try temporary.open().snapshot(snapshot).version
        let stored = try temporary.open().read(version)
        #expect(Array(stored.text.utf8) == Array(snapshot.text.utf8))
        #expect(stored.source == snapshot.source?.bytes)
        #expect(stored.record.byline == "Ann Author")
        #expect(stored.record.published == "2024-10-18")
        #expect(stored.record.blocks == ["headline", "body"])
        #expect(stored.record.source?.sha256 == SHA256.hash(snapshot.source?.bytes ?? []))
        #expect(stored.version.words == 10)
        #expect(stored.version.url == "https://example.org/a")
    }

    @Test func `a source that is not kept leaves its hash`() throws {
        let temporary = try TemporaryStore()
        var snapshot = try Snapshot.example("one")
        snapshot.source = .init(bytes: [1, 2, 3], kind: .html, isKept: false)
        let stored = try temporary.open().read(try temporary.open().snapshot(snapshot).version)
        #expect(stored.source == nil)
        #expect(stored.record.source?.sha256 == SHA256.hash([1, 2, 3]))
        #expect(try temporary.open().verify().problems.isEmpty)
    }

    /// The ids say that not one byte of a commit, its trees or its files depends on the machine, the clock or anybody's
    /// settings.
    @Test func `the same snapshots have the same commit ids everywhere`() throws {
        let temporary = try TemporaryStore()
        let store = try temporary.open()
        let commits = try ["one", "two", "one"].enumerated().map { index, text in
            try store.snapshot(.example(text, minute: Int64(index))).version.commit.hex
        }
        #expect(commits == Self.golden)
    }

    private static let golden = [
        "929d3be5901f6d42f89a69122bcbea8ad03bcf3e", "eed6d6a56a8da479bf9a7d71036311f7e4c87563",
        "8b6db018e4fb80fa23dfaaf1b227270526e028f2",
    ]

    @Test(arguments: [
        "line\nbreak \u{0}NUL\u{7}", String(repeating: "very long ", count: 100),
        "Galley-Version: 9\n\nGalley-Version: 8", "", "  ",
    ])
    func `no headline can break a commit's message`(headline: String) throws {
        let temporary = try TemporaryStore()
        let store = try temporary.open()
        for (index, text) in ["one", "two"].enumerated() {
            var snapshot = try Snapshot.example(text, minute: Int64(index))
            snapshot.headline = headline
            _ = try store.snapshot(snapshot)
        }
        #expect(try store.versions(of: ArticleID("troops")).map(\.number) == [1, 2])
        #expect(try temporary.git("fsck", "--full", "--strict").status == 0)
        #expect(try store.verify().problems.isEmpty)
    }
}
