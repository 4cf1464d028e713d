import ArticleStore
import Foundation
import Synchronization
import TestSupport
import Testing

@Suite struct SyncTests {
    @Test func `what one desk stored is on the other after both have synced`() throws {
        let desks = try TwoDesks()
        try desks.snapshot("one", at: 0, by: desks.north)
        try desks.snapshot("two", at: 1, by: desks.north)
        try desks.snapshot("other", at: 2, by: desks.south, of: "other")
        let first = try desks.sync(desks.north)
        #expect(first.articles.map(\.article.slug) == ["troops"])
        #expect(first.articles.first?.pushed.versions == 2)
        let second = try desks.sync(desks.south)
        #expect(second.articles.map(\.article.slug) == ["other", "troops"])
        #expect(second.articles.last?.fetched.versions == 2)
        #expect(second.articles.last?.pushed.isEmpty == true)
        try desks.sync(desks.north)
        for desk in [desks.north, desks.south] {
            #expect(try desks.versions(of: desk) == ["1 one", "2 two"])
            #expect(try desk.open().articleIDs().map(\.slug) == ["other", "troops"])
            #expect(try desk.open().verify().problems.isEmpty)
        }
        let idle = try desks.sync(desks.south)
        #expect(idle.articles.isEmpty)
        #expect(idle.unchanged == 2)
    }

    @Test func `reviews of both desks stand on both, and a file that both changed is merged once`() throws {
        let desks = try TwoDesks()
        try desks.snapshot("one", at: 0, by: desks.north)
        try desks.review(["both.jsonld": "base"], at: 1, by: desks.north)
        try desks.exchange()
        try desks.review(["n.jsonld": "north", "both.jsonld": "base\nnorth"], at: 2, by: desks.north)
        try desks.review(["s.jsonld": "south", "both.jsonld": "base\nsouth"], at: 3, by: desks.south)
        try desks.sync(desks.north)
        let report = try desks.sync(desks.south)
        #expect(report.articles.first?.merged == ["annotations/both.jsonld"])
        #expect(report.articles.first?.disagreements.map(\.clause) == ["3 lines"])
        #expect(report.articles.first?.fetched.reviews == 1)
        #expect(report.articles.first?.pushed.reviews == 1)
        try desks.sync(desks.north)
        for desk in [desks.north, desks.south] {
            #expect(
                try desks.annotations(of: desk) == [
                    "both.jsonld": "base\nnorth\nsouth", "n.jsonld": "north", "s.jsonld": "south",
                ])
            #expect(try desk.open().history(of: desks.article).reviews.count == 4)
            #expect(try desk.open().verify().problems.isEmpty)
            #expect(try desk.git("fsck", "--full", "--strict").status == 0)
        }
        #expect(try desks.tip(of: desks.north.path) == desks.tip(of: desks.south.path))
    }

    @Test func `desks that join the same lines make the same commit`() throws {
        let desks = try TwoDesks()
        try desks.snapshot("one", at: 0, by: desks.north)
        try desks.exchange()
        try desks.review(["a.jsonld": "north"], at: 2, by: desks.north)
        try desks.review(["a.jsonld": "south"], at: 2, by: desks.south)
        for (desk, other) in [(desks.north, desks.south), (desks.south, desks.north)] {
            #expect(try desk.git("fetch", "-q", other.path, "local/troops:copied/theirs").status == 0)
        }
        let tips = try [desks.north, desks.south].map { desk in
            let copy = try TwoDesks()
            let store = try desk.open()
            #expect(
                try run("/usr/bin/git", ["-C", copy.hub, "fetch", "-q", desk.path, "copied/theirs:local/troops"]).status
                    == 0)
            _ = try store.sync(
                with: try store.remote(copy.hub), access: RemoteAccess(), only: desks.article, merge: uniteLines)
            return try desks.tip(of: desk.path)
        }
        #expect(tips[0] == tips[1])
    }

    @Test func `what cannot be merged is kept under two names`() throws {
        let desks = try TwoDesks()
        try desks.snapshot("one", at: 0, by: desks.north)
        try desks.exchange()
        try desks.review(["a.jsonld": "!north"], at: 2, by: desks.north)
        try desks.review(["a.jsonld": "!south"], at: 2, by: desks.south)
        try desks.exchange()
        let annotations = try desks.annotations(of: desks.north)
        #expect(Set(annotations.values) == ["!north", "!south"])
        #expect(annotations["a.jsonld"] == "!north")
        #expect(annotations.keys.allSatisfy { $0.hasPrefix("a") && $0.hasSuffix(".jsonld") })
        #expect(try desks.annotations(of: desks.south) == annotations)
    }

    @Test func `one article is synced alone if it is asked for`() throws {
        let desks = try TwoDesks()
        try desks.snapshot("one", at: 0, by: desks.north)
        try desks.snapshot("other", at: 0, by: desks.north, of: "other")
        #expect(try desks.sync(desks.north, only: desks.article).articles.map(\.article.slug) == ["troops"])
        #expect(try desks.sync(desks.south).articles.map(\.article.slug) == ["troops"])
    }

    @Test func `a branch that holds no article is left where it is`() throws {
        let desks = try TwoDesks()
        try desks.snapshot("one", at: 0, by: desks.north)
        let tree = try desks.north.git("mktree").output.trimmingCharacters(in: .whitespacesAndNewlines)
        let commit = try desks.north.git(
            "-c", "user.name=E", "-c", "user.email=e@example.org", "commit-tree", tree, "-m", "Starts"
        ).output
        let id = commit.trimmingCharacters(in: .whitespacesAndNewlines)
        _ = try desks.north.git("push", "-q", desks.hub, "\(id):refs/heads/feature/x", "\(id):refs/heads/main")
        let report = try desks.sync(desks.north)
        #expect(report.passedOver == ["feature/x"])
        #expect(try desks.north.open().articleIDs().map(\.slug) == ["troops"])
    }

    @Test func `a clone whose configuration mirrors keeps its own reviews`() throws {
        let desks = try TwoDesks()
        try desks.snapshot("one", at: 0, by: desks.north)
        try desks.sync(desks.north)
        let path = desks.hub + "-mirror"
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try run("/usr/bin/git", ["clone", "-q", "--mirror", desks.hub, path]).status == 0)
        let mirror = try ArticleStore.create(at: path)
        _ = try mirror.commit(
            annotations: ["m.jsonld": [1]], to: desks.article, author: .galley, time: Timestamp(seconds: 1_729_252_900),
            message: "Reviews")
        try desks.review(["n.jsonld": "north"], at: 2, by: desks.north)
        try desks.sync(desks.north)
        _ = try mirror.sync(with: try mirror.remote("origin"), access: RemoteAccess(), merge: uniteLines)
        #expect(try mirror.annotations(of: desks.article).keys.sorted() == ["m.jsonld", "n.jsonld"])
    }

    @Test(arguments: [("nowhere", "no folder"), ("working", "working copy"), ("plain", "no git repository")])
    func `a folder that cannot be synced with is named, with what to do`(name: String, words: String) throws {
        let desks = try TwoDesks()
        let folder = desks.hub + "-\(name)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        if name == "working" { _ = try run("/usr/bin/git", ["init", "-q", folder]) }
        if name == "plain" {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        }
        let error = #expect(throws: StoreError.self) { try desks.north.open().remote(folder) }
        #expect(error?.description.contains(words) == true, "\(error.debugDescription)")
    }

    @Test func `desks that sync at the same moment lose nothing`() async throws {
        let desks = try TwoDesks()
        try desks.snapshot("one", at: 0, by: desks.north)
        try desks.exchange()
        let (hub, paths, article) = (desks.hub, [desks.north.path, desks.south.path], desks.article)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (desk, path) in paths.enumerated() {
                group.addTask {
                    let store = try ArticleStore.open(at: path)
                    for step in 0..<6 {
                        _ = try store.commit(
                            annotations: [
                                "\(desk)-\(step).jsonld": [UInt8(step)], "both.jsonld": Array("\(desk) \(step)".utf8),
                            ],
                            to: article,
                            author: .galley, time: Timestamp(seconds: 1_729_252_900 + Int64(step)), message: "Reviews")
                        let report = try store.sync(
                            with: try store.remote(hub), access: RemoteAccess(), merge: uniteLines)
                        #expect(report.failures.isEmpty, "\(report.failures)")
                    }
                }
            }
            try await group.waitForAll()
        }
        try desks.exchange()
        #expect(try desks.annotations(of: desks.north).count == 13)
        #expect(try desks.annotations(of: desks.north) == desks.annotations(of: desks.south))
        #expect(try desks.north.open().verify().problems.isEmpty)
    }

    @Test func `a remote that moves between fetch and push is fetched again, and loses nothing`() throws {
        let (desks, west) = (try TwoDesks(), try TemporaryStore())
        try prepareDispute(desks)
        try desks.sync(west)
        let meddler = Meddler(desks, west, times: 1)
        let store = try desks.north.open()
        let report = try store.sync(with: try store.remote(desks.hub), access: RemoteAccess(), merge: meddler.merge)
        #expect(meddler.count == 2, "it was merged anew")
        #expect(report.failures.isEmpty)
        #expect(report.articles.first?.pushed.reviews == 1)
        #expect(
            try run("/usr/bin/git", ["-C", desks.hub, "cat-file", "-e", "local/troops:annotations/west-1.jsonld"])
                .status == 0)
        #expect(try desks.tip(of: desks.hub) == desks.tip(of: desks.north.path))
    }

    @Test func `a remote that never stands still is given up on, with what to do`() throws {
        let (desks, west) = (try TwoDesks(), try TemporaryStore())
        try prepareDispute(desks)
        try desks.sync(west)
        let meddler = Meddler(desks, west, times: .max)
        let store = try desks.north.open()
        let report = try store.sync(with: try store.remote(desks.hub), access: RemoteAccess(), merge: meddler.merge)
        #expect(report.failures.map(\.kind) == [.busy])
        #expect(report.failures.first?.description.contains("Run the command again") == true)
        #expect(
            try run("/usr/bin/git", ["-C", desks.hub, "cat-file", "-e", "local/troops:annotations/west-1.jsonld"])
                .status == 0)
        #expect(try desks.annotations(of: desks.north).keys.contains("west-1.jsonld"))
        #expect(try desks.sync(desks.north).failures.isEmpty)
    }

    /// North and south have both changed one file, and south has synced.
    private func prepareDispute(_ desks: TwoDesks) throws {
        try desks.snapshot("one", at: 0, by: desks.north)
        try desks.review(["both.jsonld": "base"], at: 1, by: desks.north)
        try desks.exchange()
        try desks.review(["both.jsonld": "north"], at: 2, by: desks.north)
        try desks.review(["both.jsonld": "south"], at: 3, by: desks.south)
        try desks.sync(desks.south)
    }
}

/// Lets a third desk push to the hub while another desk merges: after that one has fetched, before it pushes.
private final class Meddler: Sendable {
    private let (hub, path, article, times): (String, String, ArticleID, Int)
    private let meddled = Mutex(0)

    init(_ desks: TwoDesks, _ west: TemporaryStore, times: Int) {
        (hub, path, article, self.times) = (desks.hub, west.path, desks.article, times)
    }

    var count: Int { meddled.withLock { $0 } }

    var merge: FileMerger {
        { base, first, second in
            self.meddle()
            return uniteLines(base, first, second)
        }
    }

    private func meddle() {
        let turn = meddled.withLock { count in
            count += 1
            return count
        }
        guard turn <= times, let west = try? ArticleStore.open(at: path), let address = try? west.remote(hub) else {
            return
        }
        _ = try? west.commit(
            annotations: ["west-\(turn).jsonld": [UInt8(turn)], "both.jsonld": Array("west \(turn)".utf8)], to: article,
            author: .galley,
            time: Timestamp(seconds: 1_729_252_900 + Int64(turn)), message: "Reviews")
        _ = try? west.sync(with: address, access: RemoteAccess(), merge: uniteLines)
    }
}

@Suite struct ManyArticlesSyncTests {
    @Test func `a whole archive is taken over, and its branches move together`() throws {
        let desks = try TwoDesks()
        for place in 0..<40 { try desks.snapshot("one", at: 0, by: desks.north, of: "boats \(place)") }
        try desks.snapshot("two", at: 1, by: desks.north, of: "boats 7")
        let sent = try desks.sync(desks.north)
        #expect(sent.articles.map(\.pushed.versions).reduce(0, +) == 41)
        let taken = try desks.sync(desks.south)
        #expect(taken.articles.map(\.fetched.versions).reduce(0, +) == 41)
        #expect(taken.failures.isEmpty && taken.articles.allSatisfy { $0.pushed.isEmpty })
        let branches = try [desks.north.path, desks.south.path, desks.hub].map {
            try run("/usr/bin/git", ["-C", $0, "for-each-ref"]).output
        }
        #expect(branches.allSatisfy { $0 == branches[0] && !$0.isEmpty })
        #expect(try desks.south.open().verify().problems.isEmpty)
        #expect(try desks.sync(desks.south).unchanged == 40)
    }

    @Test func `what only one side has goes over when both have much`() throws {
        let desks = try TwoDesks()
        for place in 0..<20 { try desks.snapshot("one", at: 0, by: desks.north, of: "boats \(place)") }
        for place in 10..<30 { try desks.snapshot("other", at: 1, by: desks.south, of: "boats \(place)") }
        try desks.exchange()
        for desk in [desks.north, desks.south] {
            let (articles, damaged) = try desk.open().articles()
            #expect(
                articles.map(\.versions).sorted() == [Int](repeating: 1, count: 20) + [Int](repeating: 2, count: 10))
            #expect(damaged.isEmpty)
        }
    }
}
