import ArticleStore
import Foundation
import Glibc
import TestSupport
import Testing

@Suite struct TroubleTests {
    @Test func `a lock that a killed process left is cleared`() throws {
        let temporary = try TemporaryStore()
        let store = try temporary.open()
        _ = try store.snapshot(.example("one"))
        let lock = temporary.path + "/refs/heads/local/troops.lock"
        try Data().write(to: URL(filePath: lock))
        #expect(try store.snapshot(.example("two", minute: 1)).words == "stored 2")
        #expect(!FileManager.default.fileExists(atPath: lock))
    }

    @Test func `a lock that its owner gives up is waited for`() async throws {
        let temporary = try TemporaryStore()
        let lock = temporary.path + "/refs/heads/local/troops.lock"
        _ = try temporary.open().snapshot(.example("one"))
        try Data().write(to: URL(filePath: lock))
        async let outcome = temporary.open().snapshot(.example("two", minute: 1))
        await Task.yield()
        // on a busy machine the store may have found it dead before
        _ = try? FileManager.default.removeItem(atPath: lock)
        #expect(try await outcome.words == "stored 2")
    }

    @Test func `no store, and a folder that is none, are told apart`() throws {
        let temporary = try TemporaryStore()
        let missing = #expect(throws: StoreError.self) { try ArticleStore.open(at: temporary.path + "/nowhere") }
        #expect(missing?.kind == .missingStore)
        #expect(missing?.description.contains("galley init \(temporary.path)/nowhere") == true)
        for place in ["/objects", "/refs", "/HEAD"] {
            #expect(
                #expect(throws: StoreError.self) { try ArticleStore.open(at: temporary.path + place) }?.kind
                    == .notAStore)
        }
    }

    @Test func `a folder that holds other things is left alone`() throws {
        let temporary = try TemporaryStore()
        let folder = temporary.path + "/other"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data([1]).write(to: URL(filePath: folder + "/letter.txt"))
        #expect(#expect(throws: StoreError.self) { try ArticleStore.create(at: folder) }?.kind == .notAStore)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["letter.txt"])
    }

    @Test(arguments: ["/letter.txt", "/letter.txt/store", "/letter.txt/a/b"])
    func `where a file stands in the way of a new store, it is named`(place: String) throws {
        let temporary = try TemporaryStore()
        try Data([1]).write(to: URL(filePath: temporary.path + "/letter.txt"))
        let error = #expect(throws: StoreError.self) { try ArticleStore.create(at: temporary.path + place) }
        #expect(error?.kind == .notAStore)
        #expect(error?.problem.hasSuffix("/letter.txt is a file") == true)
    }

    @Test func `a text whose stored file is damaged is not called unchanged, nor returned to`() throws {
        let temporary = try TemporaryStore()
        let store = try temporary.open()
        _ = try store.snapshot(.example("one"))
        _ = try store.snapshot(.example("two", minute: 1))
        for version in try store.versions(of: ArticleID("troops")) {
            try temporary.overwrite(temporary.file(of: version.text), with: [])
        }
        let fresh = try temporary.open()
        for text in ["one", "two"] {
            let error = #expect(throws: StoreError.self) { try fresh.snapshot(.example(text, minute: 2)) }
            #expect(error?.kind == .damaged)
        }
        #expect(try fresh.snapshot(.example("three", minute: 3)).words == "stored 3")
    }

    @Test func `a branch file that a power cut emptied is told with what helps, and helping helps`() throws {
        let temporary = try TemporaryStore()
        let store = try temporary.open()
        _ = try store.snapshot(.example("one"))
        let tip = try #require(try store.versions(of: ArticleID("troops")).last).commit
        let file = temporary.path + "/refs/heads/local/troops"
        try Data().write(to: URL(filePath: file))
        let error = #expect(throws: StoreError.self) { try store.snapshot(.example("two", minute: 1)) }
        #expect(error?.kind == .damaged)
        #expect(error?.remedy.contains("delete it") == true)
        #expect(error?.remedy.contains("update-ref") == true)
        #expect(try temporary.git("fsck", "--lost-found").output.contains(tip.hex))
        try FileManager.default.removeItem(atPath: file)
        #expect(try temporary.git("update-ref", "refs/heads/local/troops", tip.hex).status == 0)
        #expect(try temporary.open().snapshot(.example("two", minute: 1)).words == "stored 2")
        #expect(try temporary.open().verify().problems.isEmpty)
    }

    @Test func `branches that name each other damage no other`() throws {
        let temporary = try TemporaryStore()
        _ = try temporary.open().snapshot(.example("one"))
        for (name, other) in [("left", "right"), ("right", "left"), ("self", "self")] {
            try Data("ref: refs/heads/local/\(other)\n".utf8)
                .write(to: URL(filePath: temporary.path + "/refs/heads/local/\(name)"))
        }
        let (summaries, damaged) = try temporary.open().articles()
        #expect(summaries.map(\.article.slug) == ["troops"])
        #expect(damaged.count == 3)
        #expect(damaged.allSatisfy { $0.kind == .damaged && $0.remedy.contains("delete it") })
        #expect(
            Set(try temporary.open().verify().problems.map(\.place)) == ["local/left", "local/right", "local/self"])
    }

    @Test(arguments: [(true, ["tmp_object_git2_young", "pack/tmp_pack_young"]), (false, ["pack/tmp_pack_young"])])
    func `what killed writers left goes when nobody writes or when it is old, and nothing else does`(
        somebodyWrites: Bool, young: [String]
    ) throws {
        let temporary = try TemporaryStore()
        let store = try temporary.open()
        _ = try store.snapshot(.example("one"))
        let objects = temporary.path + "/objects"
        let old = ["tmp_object_git2_a1B2c3", "pack/pack_git2_x", "pack/tmp_pack_y", "kept", "pack/pack-1.keep"]
        let all = old + ["tmp_object_git2_young", "pack/tmp_pack_young"]
        for name in all { try Data([1]).write(to: URL(filePath: "\(objects)/\(name)")) }
        for name in old {
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSinceNow: -7200)], ofItemAtPath: "\(objects)/\(name)")
        }
        let writer = somebodyWrites ? try holdAsWriter(temporary.path + "/galley.writers") : nil
        store.clearLitter(at: Timestamp(seconds: Int64(Date().timeIntervalSince1970)))
        try writer?.close()
        #expect(
            all.filter { FileManager.default.fileExists(atPath: "\(objects)/\($0)") }
                == ["kept", "pack/pack-1.keep"] + young)
        #expect(try temporary.open().verify().problems.isEmpty)
    }

    /// Holds the lock of writers as another process would that is at work.
    private func holdAsWriter(_ path: String) throws -> FileHandle {
        let handle = try FileHandle(forUpdating: URL(filePath: path))
        var range = flock()
        (range.l_type, range.l_whence, range.l_start, range.l_len) = (Int16(F_RDLCK), Int16(SEEK_SET), 1, 1)
        // F_OFD_SETLK; the structure is a local that outlives the call.
        #expect(unsafe fcntl(handle.fileDescriptor, 37, &range) == 0)
        return handle
    }

    @Test func `a store is made once and kept`() throws {
        let temporary = try TemporaryStore()
        _ = try temporary.open().snapshot(.example("one"))
        #expect(try ArticleStore.create(at: temporary.path).articleIDs() == [ArticleID("troops")])
    }

    @Test(arguments: Damage.allCases)
    func `damage is found, named and does not spread`(damage: Damage) throws {
        let temporary = try TemporaryStore()
        let store = try temporary.open()
        for (index, text) in ["one", "two", "three"].enumerated() {
            _ = try store.snapshot(.example(text, minute: Int64(index)))
        }
        _ = try store.snapshot(.example("whole", of: "other"))
        let second = try store.version(ArticleReference("troops@2"))
        try damage.happen(to: second, in: temporary)

        let report = try store.verify()
        #expect(report.problems.contains { $0.place == "local/troops" })
        #expect(!report.problems.contains { $0.place == "local/other" })
        let fresh = try temporary.open()
        #expect(try fresh.read(fresh.version(ArticleReference("other"))).text == "whole")
        #expect(try fresh.articles().summaries.contains { $0.article.slug == "other" })
        if damage != .emptyBranch {
            let error = #expect(throws: StoreError.self) { try fresh.read(fresh.version(ArticleReference("troops@2"))) }
            #expect(error?.kind == .damaged)
            #expect(error?.description.contains("galley verify") == true)
        }
    }

    enum Damage: CaseIterable {
        case lostText, emptyText, exchangedText, flippedCommit, lostCommit, emptyBranch

        func happen(to version: Version, in store: TemporaryStore) throws {
            switch self {
            case .lostText: try FileManager.default.removeItem(atPath: store.file(of: version.text))
            case .emptyText: try store.overwrite(store.file(of: version.text), with: [])
            case .exchangedText:
                let first = try #require(try store.open().versions(of: version.article).first)
                let other = try Data(contentsOf: URL(filePath: store.file(of: first.text)))
                try store.overwrite(store.file(of: version.text), with: Array(other))
            case .flippedCommit:
                var bytes = Array(try Data(contentsOf: URL(filePath: store.file(of: version.commit))))
                bytes[bytes.count / 2] ^= 0x55
                try store.overwrite(store.file(of: version.commit), with: bytes)
            case .lostCommit: try FileManager.default.removeItem(atPath: store.file(of: version.commit))
            case .emptyBranch: try Data().write(to: URL(filePath: "\(store.path)/\(version.article.reference)"))
            }
        }
    }
}
