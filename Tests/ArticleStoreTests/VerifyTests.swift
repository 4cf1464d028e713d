import Foundation
import Synchronization
import TestSupport
import Testing

@testable import ArticleStore

@Suite struct VerifyTests {
    private let noon = Timestamp(seconds: 1_729_252_800)

    /// Six articles of two versions each.
    private func store() throws -> TemporaryStore {
        let temporary = try TemporaryStore()
        let store = try temporary.open()
        for name in 1...6 {
            for step in 1...2 {
                _ = try store.snapshot(
                    .example("Ferry \(name) sails at \(step)", of: "ferry-\(name)", minute: Int64(step)))
            }
        }
        return temporary
    }

    private func damage(_ version: Int, of article: String, in temporary: TemporaryStore) throws {
        let versions = try temporary.open().versions(of: ArticleID(article))
        try temporary.overwrite(temporary.file(of: versions[version - 1].text), with: [1, 2, 3])
    }

    @Test(arguments: [1, 2, 5, 40])
    func `the report is the same however many threads read`(threads: Int) throws {
        let temporary = try store()
        try damage(1, of: "ferry-5", in: temporary)
        try damage(2, of: "ferry-2", in: temporary)
        let heard = Mutex<[Int]>([])
        let report = try temporary.open().verify(threads: threads) { done, all in
            heard.withLock { $0.append(done) }
            #expect(all == 6)
        }
        #expect(report.problems.map(\.place) == ["local/ferry-2", "local/ferry-5"])
        #expect(report.problems.first?.sentence.hasPrefix("version 2: reading file ") == true)
        #expect(report.articles == 6 && report.versions == 12 && report.reviews == 0)
        #expect(heard.withLock { $0 } == Array(0..<6))
    }

    @Test func `what was verified is not read again, and what came is`() throws {
        let temporary = try store()
        let store = try temporary.open()
        let first = try store.verify(.new)
        #expect(first.articles == 6 && first.unmoved == 0 && first.lastFull == nil)
        try store.note(first, at: noon)
        let second = try store.verify(.new)
        #expect(second.articles == 0 && second.versions == 0 && second.unmoved == 6 && second.lastFull == noon)
        _ = try store.snapshot(.example("Ferry 3 sails at 3", of: "ferry-3", minute: 3))
        _ = try store.snapshot(.example("Ferry 7 sails at 1", of: "ferry-7", minute: 3))
        let third = try store.verify(.new, threads: 2)
        #expect(third.articles == 2 && third.versions == 2 && third.unmoved == 5)
        try store.note(third, at: Timestamp(seconds: noon.seconds + 60))
        let fourth = try store.verify(.new)
        #expect(fourth.unmoved == 7 && fourth.lastFull == noon)
    }

    @Test func `decay of what was verified shows in a whole check, and from then on`() throws {
        let temporary = try store()
        let store = try temporary.open()
        try store.note(try store.verify(), at: noon)
        try damage(1, of: "ferry-4", in: temporary)
        #expect(try store.verify(.new).problems.isEmpty)
        let whole = try store.verify()
        #expect(whole.problems.count == 1)
        try store.note(whole, at: noon)
        #expect(try store.verify(.new).problems.count == 1)
    }

    @Test func `a branch that does not lead to what was verified is read whole`() throws {
        let temporary = try store()
        let store = try temporary.open()
        try store.note(try store.verify(), at: noon)
        #expect(try temporary.git("update-ref", "refs/heads/local/ferry-1", "refs/heads/local/ferry-1~1").status == 0)
        _ = try store.snapshot(.example("Ferry 1 never sails", of: "ferry-1", minute: 9))
        let report = try store.verify(.new)
        #expect(report.articles == 1 && report.versions == 2 && report.problems.isEmpty)
        #expect(try temporary.git("update-ref", "refs/heads/local/ferry-2", "refs/heads/local/ferry-6").status == 0)
        #expect(
            try store.verify(.new).problems.contains { $0.sentence.contains("belongs to the article local/ferry-6") })
    }

    @Test(
        arguments: [
            { _ in [] }, { Array($0.dropLast(1)) }, { Array($0.dropFirst(3)) }, { $0 + [0x0A] },
            { [0x20] + $0 },
            { Array(String(decoding: $0, as: UTF8.self).replacing("verified 1", with: "verified 2").utf8) },
            { Array(String(decoding: $0, as: UTF8.self).replacing("ferry-3", with: "ferry-8").utf8) },
            { Array(String(decoding: $0, as: UTF8.self).replacing("full 2024", with: "full 2023").utf8) },
        ] as [@Sendable ([UInt8]) -> [UInt8]])
    func `a note that is damaged is none`(change: @Sendable ([UInt8]) -> [UInt8]) throws {
        let temporary = try store()
        let store = try temporary.open()
        try store.note(try store.verify(), at: noon)
        let path = URL(filePath: temporary.path + "/galley.verified")
        try Data(change(Array(try Data(contentsOf: path)))).write(to: path)
        let report = try store.verify(.new)
        #expect(report.articles == 6 && report.unmoved == 0 && report.lastFull == nil)
    }
}
