import ArticleStore
import Foundation
import TestSupport
import Testing

@Suite struct BulkWriterTests {
    /// Lines of a few articles whose texts come, stay, go and come back; times go on.
    private func lines(_ count: Int, articles: Int, seed: UInt64) throws -> [Snapshot] {
        var random = SeededRandom(seed: seed)
        return try (0..<count).map { place in
            let text =
                "Boat \(random.number(below: 4)) sails.\n\n"
                + "It has sailed before. ".repeated(random.number(below: 90))
            return try .example(text, of: "boats \(random.number(below: articles))", minute: Int64(place))
        }
    }

    private func store(_ lines: [Snapshot], in store: TemporaryStore, atOnce count: Int) throws -> [String] {
        let writer = try BulkWriter(into: try store.open())
        var outcomes: [String] = []
        for start in stride(from: 0, to: lines.count, by: count) {
            outcomes += try writer.add(
                try lines[start..<min(lines.count, start + count)].map { try PreparedSnapshot($0) }
            )
            .map(\.words)
            try writer.commit()
        }
        return outcomes
    }

    private func branches(of store: TemporaryStore) throws -> [String] {
        try store.git("for-each-ref").output.split(separator: "\n").map(String.init)
    }

    @Test(arguments: [1, 7, 40, 150] as [Int])
    func `many at once are what they are one by one, with the same ids`(atOnce: Int) throws {
        for seed in 0..<2 as Range<UInt64> {
            let lines = try lines(150, articles: 30, seed: seed)
            let (single, bulk) = (try TemporaryStore(), try TemporaryStore())
            let store = try single.open()
            let expected = try lines.map { try store.snapshot($0).words }
            #expect(try self.store(lines, in: bulk, atOnce: atOnce) == expected)
            #expect(try branches(of: bulk) == branches(of: single))
            for article in Set(lines.map(\.article)) {
                #expect(try bulk.open().versions(of: article) == single.open().versions(of: article))
            }
            #expect(try bulk.open().verify().problems.isEmpty)
            #expect(try bulk.git("fsck", "--full", "--strict").status == 0)
        }
    }

    @Test func `the same lines again store nothing, wherever the first run was stopped`() throws {
        let lines = try lines(120, articles: 20, seed: 9)
        for stopped in [0, 1, 50, 119, 120] {
            let temporary = try TemporaryStore()
            _ = try store(Array(lines.prefix(stopped)), in: temporary, atOnce: 17)
            _ = try store(lines, in: temporary, atOnce: 50)
            let before = try branches(of: temporary)
            let again = try store(lines, in: temporary, atOnce: 33)
            #expect(again.allSatisfy { $0.hasPrefix("known") || $0.hasPrefix("unchanged") }, "\(again)")
            #expect(try branches(of: temporary) == before)
        }
    }

    @Test(arguments: [1, 30]) func `what is not committed is not there`(articles: Int) throws {
        let temporary = try TemporaryStore()
        let writer = try BulkWriter(into: try temporary.open())
        _ = try writer.add(try lines(60, articles: articles, seed: 3).map { try PreparedSnapshot($0) })
        #expect(writer.waiting > 0)
        #expect(try branches(of: temporary).isEmpty)
        #expect(try temporary.open().articles().summaries.isEmpty)
    }

    @Test(arguments: [1, 30]) func `what others write in between stands, and ours behind it`(articles: Int) throws {
        let temporary = try TemporaryStore()
        let store = try temporary.open()
        let writer = try BulkWriter(into: store)
        for round in 0..<3 {
            let ours = try (0..<articles).map {
                try Snapshot.example("ours \(round)", of: "boats \($0)", minute: Int64(10 * round + 1))
            }
            _ = try writer.add(try ours.map { try PreparedSnapshot($0) })
            _ = try store.snapshot(.example("theirs \(round)", of: "boats 0", minute: Int64(10 * round)))
            try writer.commit()
        }
        let texts = try store.versions(of: ArticleID("boats 0")).map { try store.read($0).text }
        #expect(texts == (0..<3).flatMap { ["theirs \($0)", "ours \($0)"] })
        #expect(try store.articles().summaries.count == articles)
        #expect(try store.verify().problems.isEmpty)
    }

    @Test func `annotations stay through a bulk write`() throws {
        let temporary = try TemporaryStore()
        let store = try temporary.open()
        _ = try store.snapshot(.example("one"))
        _ = try store.commit(
            annotations: ["a.jsonld": [1]], to: ArticleID("troops"), author: .galley, time: Timestamp(seconds: 0),
            message: "R")
        _ = try self.store(
            [try .example("two", minute: 1), try .example("three", minute: 2)], in: temporary, atOnce: 2)
        #expect(try store.annotations(of: ArticleID("troops")) == ["a.jsonld": [1]])
        #expect(try store.versions(of: ArticleID("troops")).map(\.number) == [1, 2, 3])
    }

    @Test func `branches that move together hide nothing that has a file of its own, and leave no lock`() throws {
        let temporary = try TemporaryStore()
        let store = try temporary.open()
        for name in 0..<20 { _ = try store.snapshot(.example("one", of: "boats \(name)")) }
        #expect(try temporary.git("tag", "-a", "-m", "t", "kept", "local/boats+3").status >= 0)
        let lines = try (0..<40).map { try Snapshot.example("two", of: "boats \($0)", minute: 1) }
        _ = try self.store(lines, in: temporary, atOnce: 40)
        #expect(
            try store.articles().summaries.map(\.versions).sorted() == [Int](repeating: 1, count: 20)
                + [Int](repeating: 2, count: 20))
        let left = try FileManager.default.subpathsOfDirectory(atPath: temporary.path)
        #expect(!left.contains { $0.hasSuffix(".lock") })
        #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.path + "/galley.writing").isEmpty)
    }

    @Test func `what a killed writer left goes with the next write, and what a living one needs does not`() throws {
        let temporary = try TemporaryStore()
        let store = try temporary.open()
        _ = try store.snapshot(.example("one"))
        let left = [
            "refs/heads/local/troops.lock", "packed-refs.lock", "objects/tmp_object_git2_abc",
            "objects/pack/pack_git2_abc",
        ]
        let notes = temporary.path + "/galley.writing/12"
        for path in left { try Data([1]).write(to: URL(filePath: "\(temporary.path)/\(path)")) }
        try Data("refs/heads/local/troops\npacked-refs\n".utf8).write(to: URL(filePath: notes))
        store.clearLitter(at: Timestamp(seconds: 0))
        #expect(left.filter { FileManager.default.fileExists(atPath: "\(temporary.path)/\($0)") } == [])
        #expect(!FileManager.default.fileExists(atPath: notes))
    }

    @Test func `a file that differs little from the one before reads back, whatever was done to it`() throws {
        var random = SeededRandom(seed: 5)
        let temporary = try TemporaryStore()
        var text = (0..<400).map { _ in "word\(random.number(below: 900))" }.joined(separator: " ")
        let lines = try (0..<60).map { step in
            var words = text.split(separator: " ").map(String.init)
            for _ in 0...random.number(below: 9) {
                let place = random.number(below: words.count)
                switch random.number(below: 3) {
                case 0: words.remove(at: place)
                case 1: words.insert("new\(step)", at: place)
                default: words.swapAt(place, random.number(below: words.count))
                }
            }
            text = (words + ["step \(step)"]).joined(separator: " ")
            return try Snapshot.example(text, minute: Int64(step))
        }
        _ = try store(lines, in: temporary, atOnce: 60)
        let store = try temporary.open()
        #expect(try store.versions(of: ArticleID("troops")).map { try store.read($0).text } == lines.map(\.text))
        let packs = try FileManager.default.contentsOfDirectory(atPath: temporary.path + "/objects/pack")
        #expect(packs.count { $0.hasSuffix(".pack") } == 1)
    }

    @Test(arguments: [1, 10])
    func `what collapses by the judgement of whoever writes is left out, whether or not the version before it waits`(
        atOnce: Int
    ) throws {
        let (long, other) = ("It sails. ".repeated(40), "It has sailed. ".repeated(40))
        let lines = try [long, "Gone.", other, "It sails.", "Kept: gone."].enumerated()
            .map { try Snapshot.example($1, minute: Int64($0)) }
        let temporary = try TemporaryStore()
        for expected in [
            ["stored 1", "collapsed from 1", "stored 2", "collapsed from 2", "stored 3"],
            ["known 1", "stored 4", "known 2", "stored 5", "known 3"],
        ] {
            let writer = try BulkWriter(into: try temporary.open()) { old, new in
                #expect(old == long || old == other)
                return !new.hasPrefix("Kept")
            }
            var outcomes: [String] = []
            for start in stride(from: 0, to: lines.count, by: atOnce) {
                let some = try lines[start..<min(lines.count, start + atOnce)].map { try PreparedSnapshot($0) }
                outcomes += try writer.add(some).map(\.words)
            }
            try writer.commit()
            #expect(outcomes == expected)
        }
    }
}

extension BulkOutcome {
    /// “stored 1”, “unchanged 1”, “returned 3 to 1”, “known 2”.
    fileprivate var words: String {
        switch self {
        case .taken(let outcome): outcome.words
        case .known(let number, _): "known \(number)"
        case .collapsed(let latest): "collapsed from \(latest.number)"
        }
    }
}

extension String {
    fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
