import ArticleStore
import TestSupport
import Testing

/// How the versions of two desks that took snapshots side by side are told as one history.
@Suite struct TimelineTests {
    /// Each desk's snapshots are texts by minutes past noon; both start from “start”.
    struct Case: Sendable, CustomTestStringConvertible {
        let north: [(Int64, String)]
        let south: [(Int64, String)]
        let told: [String]

        var testDescription: String { told.joined(separator: ", ") }
    }

    static let cases = [
        Case(north: [(1, "a")], south: [(2, "b")], told: ["1 start", "2 a", "3 b"]),
        Case(north: [(2, "a")], south: [(1, "b")], told: ["1 start", "2 b", "3 a"]),
        Case(
            north: [(1, "a"), (5, "c")], south: [(2, "b"), (3, "d")], told: ["1 start", "2 a", "3 b", "4 d", "5 c"]),
        // The same text at both desks, one after the other, is one version.
        Case(north: [(1, "a")], south: [(2, "a")], told: ["1 start", "2 a"]),
        Case(north: [(1, "a"), (4, "b")], south: [(2, "a"), (3, "b")], told: ["1 start", "2 a", "3 b"]),
        // Not so if another text was seen in between.
        Case(north: [(1, "a"), (2, "b")], south: [(3, "a")], told: ["1 start", "2 a", "3 b", "4 a (as 2)"]),
        Case(north: [(1, "a")], south: [(2, "b"), (3, "start")], told: ["1 start", "2 a", "3 b", "4 start (as 1)"]),
        // A desk that stored an old page later: its own order stands.
        Case(north: [(9, "a"), (2, "b")], south: [(5, "c")], told: ["1 start", "2 c", "3 a", "4 b"]),
    ]

    @Test(arguments: cases)
    func `versions are told in the order in which they were retrieved`(example: Case) throws {
        let desks = try TwoDesks()
        try desks.snapshot("start", at: 0, by: desks.north)
        try desks.exchange()
        for (minute, text) in example.north { try desks.snapshot(text, at: minute, by: desks.north) }
        for (minute, text) in example.south { try desks.snapshot(text, at: minute, by: desks.south) }
        try desks.exchange()
        for desk in [desks.north, desks.south] {
            let store = try desk.open()
            let told = try store.versions(of: desks.article).map { version in
                "\(version.number) \(try store.read(version).text)" + (version.returnsTo.map { " (as \($0))" } ?? "")
            }
            #expect(told == example.told)
            #expect(try store.articles().summaries.map(\.latest) == store.versions(of: desks.article).suffix(1))
            #expect(try store.read(store.version(ArticleReference("troops"))).record.textSHA256.isEmpty == false)
            #expect(try store.verify().problems.isEmpty)
            let text = try desk.git("show", "local/troops:article.txt").output
            #expect("\(example.told.count) \(text)" == example.told.last?.split(separator: " (").first.map(String.init))
        }
    }

    @Test func `stores that never knew of each other become one history`() throws {
        let desks = try TwoDesks()
        for (minute, text) in [(0, "a"), (2, "b")] { try desks.snapshot(text, at: Int64(minute), by: desks.north) }
        for (minute, text) in [(1, "a"), (3, "c")] { try desks.snapshot(text, at: Int64(minute), by: desks.south) }
        try desks.exchange()
        #expect(try desks.versions(of: desks.north) == ["1 a", "2 b", "3 c"])
        #expect(try desks.versions(of: desks.south) == ["1 a", "2 b", "3 c"])
        #expect(try desks.south.open().verify().problems.isEmpty)
    }

    @Test func `the next snapshot goes on from the joined history`() throws {
        let desks = try TwoDesks()
        try desks.snapshot("start", at: 0, by: desks.north)
        try desks.exchange()
        try desks.snapshot("a", at: 1, by: desks.north)
        try desks.snapshot("b", at: 2, by: desks.south)
        try desks.exchange()
        #expect(try desks.south.open().snapshot(.example("b", minute: 3)).words == "unchanged 3")
        #expect(try desks.south.open().snapshot(.example("a", minute: 4)).words == "returned 4 to 2")
        #expect(try desks.south.open().articles().summaries.map(\.versions) == [4])
        try desks.exchange()
        #expect(try desks.versions(of: desks.north) == ["1 start", "2 a", "3 b", "4 a"])
        #expect(try desks.north.open().version(ArticleReference("troops@3")).lastSeen.iso == "2024-10-18T12:03:00Z")
        #expect(try desks.north.open().verify().problems.isEmpty)
    }

    @Test func `a version that both desks stored is found by the commit of either`() throws {
        let desks = try TwoDesks()
        try desks.snapshot("start", at: 0, by: desks.north)
        try desks.exchange()
        var commits: [ObjectID] = []
        for (desk, minute) in [(desks.north, 1), (desks.south, 2)] {
            try desks.snapshot("a", at: Int64(minute), by: desk)
            commits.append(try desk.open().version(ArticleReference("troops")).commit)
        }
        try desks.exchange()
        #expect(commits[0] != commits[1])
        for commit in commits {
            let version = try desks.north.open().version(ArticleReference("troops@\(commit.short)"))
            #expect(version.number == 2)
            #expect(version.commit == commits[0])
            #expect(version.lastSeen.iso == "2024-10-18T12:02:00Z")
        }
    }

    @Test func `a review long after does not make the version behind it late`() throws {
        let desks = try TwoDesks()
        try desks.snapshot("start", at: 0, by: desks.north)
        try desks.exchange()
        try desks.review(["a.jsonld": "1"], at: 500, by: desks.north)
        try desks.snapshot("a", at: 1, by: desks.north)
        try desks.snapshot("b", at: 2, by: desks.south)
        try desks.exchange()
        #expect(try desks.versions(of: desks.north) == ["1 start", "2 a", "3 b"])
    }
}
