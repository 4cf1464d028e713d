import Foundation
import TestSupport
import Testing

@testable import ArticleStore

@Suite struct MaintainTests {
    private var now: Timestamp { Timestamp(seconds: Int64(Date().timeIntervalSince1970)) }

    private func store(articles: Int = 5, versions: Int = 4) throws -> TemporaryStore {
        let temporary = try TemporaryStore()
        let store = try temporary.open()
        for name in 1...articles {
            for step in 1...versions {
                _ = try store.snapshot(
                    .example(
                        "Ferry \(name) sails at \(step) from the north quay", of: "ferry-\(name)", minute: Int64(step)))
            }
        }
        return temporary
    }

    /// Texts of all versions of all articles.
    private func texts(in store: ArticleStore) throws -> [String] {
        try store.articleIDs().flatMap { article in
            try store.versions(of: article).map { "\(article)@\($0.number) \(try store.read($0).text)" }
        }
    }

    private func age(_ path: String, days: Double) throws {
        let date = Date().addingTimeInterval(-days * 86_400)
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
    }

    @Test func `everything is packed and reads as before`() throws {
        let temporary = try store()
        let before = try texts(in: temporary.open())
        let report = try temporary.open().maintain(at: now)
        #expect(report.before.looseObjects > 60 && report.packedObjects == report.before.looseObjects)
        #expect(report.after.looseObjects == 0 && report.after.packs == 1 && report.left.isEmpty)
        #expect(report.packedBranches == 5 && report.after.looseBranches == 0)
        #expect(report.after.bytes < report.before.bytes)
        let store = try temporary.open()
        #expect(try texts(in: store) == before)
        #expect(try store.verify().problems.isEmpty)
        let check = try temporary.git("fsck", "--full", "--strict")
        #expect(check.status == 0 && !check.output.contains("dangling"), "\(check.output)")
        // What comes later is packed with what is small, and branches move out of the list and back.
        _ = try store.snapshot(.example("Ferry 2 is late", of: "ferry-2", minute: 9))
        _ = try store.snapshot(.example("Ferry 3 is late", of: "ferry-3", minute: 9))
        let second = try store.maintain(at: now)
        #expect(second.packedBranches == 2 && second.after.looseObjects == 0)
        #expect(try store.versions(of: ArticleID("ferry-2")).count == 5)
        let third = try store.maintain(at: now)
        #expect(third.packedObjects == 0 && third.rolledPacks == 0 && third.packedBranches == 0)
        #expect(try temporary.git("for-each-ref").output.split(separator: "\n").count == 5)
    }

    @Test func `a dry run tells what would be, and touches nothing`() throws {
        let temporary = try store(articles: 2)
        func listing() -> [String] {
            (FileManager.default.enumerator(atPath: temporary.path)?.allObjects as? [String] ?? []).sorted()
        }
        let before = listing()
        let dry = try temporary.open().maintain(at: now, isDry: true)
        #expect(listing() == before)
        let report = try temporary.open().maintain(at: now)
        #expect(dry.packedObjects == report.packedObjects && dry.packedBranches == report.packedBranches)
        #expect(dry.before == report.before && dry.after == dry.before)
    }

    @Test(arguments: [
        ([], 0, 0), ([], 5, 0), ([7], 0, 0), ([7], 3, 0), ([7], 4, 1), ([10, 20], 0, 0), ([10, 19], 0, 2),
        ([10, 12, 1000], 0, 2), ([10, 12, 40], 0, 3), ([10, 30, 100], 20, 3), ([10, 30, 100], 5, 0),
        ([1, 3, 7, 15], 1, 4), ([5, 5, 100, 300], 0, 2),
    ])
    func `packs that stay are twice as large as all smaller ones`(counts: [Int], loose: Int, rolled: Int) {
        #expect(RollUp.length(of: counts, with: loose) == rolled)
    }

    @Test func `small packs are rolled up, and one that is to be kept stays`() throws {
        let temporary = try store(articles: 1)
        let store = try temporary.open()
        _ = try store.maintain(at: now)
        let folder = temporary.path + "/objects/pack"
        let kept = try #require(names(inFolder: folder).first { $0.hasSuffix(".pack") }).dropLast(5)
        try Data().write(to: URL(filePath: "\(folder)/\(kept).keep"))
        for step in 1...3 {
            _ = try store.snapshot(.example("Tram \(step)", of: "tram", minute: Int64(step)))
            #expect(try temporary.git("repack", "-q", "-d").status == 0)
        }
        let report = try store.maintain(at: now)
        #expect(report.before.packs == 4 && report.rolledPacks == 3 && report.after.packs == 2)
        #expect(FileManager.default.fileExists(atPath: "\(folder)/\(kept).pack"))
        #expect(try temporary.git("fsck", "--full", "--strict").status == 0)
        #expect(try store.verify().versions == 7)
    }

    @Test func `files of what a pack has already go, but not for a pack that is damaged`() throws {
        let temporary = try store(articles: 1)
        let store = try temporary.open()
        #expect(try temporary.git("repack", "-q", "-a").status == 0)
        let loose = ObjectInventory(of: temporary.path).loose.count
        let report = try store.maintain(at: now)
        #expect(report.duplicates == loose && report.packedObjects == 0 && report.after.looseObjects == 0)
        #expect(try store.verify().problems.isEmpty)

        let other = try self.store(articles: 1)
        #expect(try other.git("repack", "-q", "-a").status == 0)
        let pack = try #require(ObjectInventory(of: other.path).packs.first)
        let bytes = try Data(contentsOf: URL(filePath: pack.path + ".pack"))
        try other.overwrite(pack.path + ".pack", with: bytes.indices.map { $0 > 20 ? bytes[$0] ^ 0x55 : bytes[$0] })
        #expect(try other.open().maintain(at: now).duplicates == 0)
        #expect(ObjectInventory(of: other.path).loose.count == loose)
    }

    @Test func `only what no branch led to for weeks is removed`() throws {
        let temporary = try store(articles: 2)
        let repository = try Repository(at: temporary.path)
        let (old, young) = (try repository.write(Array("old".utf8)), try repository.write(Array("young".utf8)))
        for id in ObjectInventory(of: temporary.path).loose where id != young {
            try age(temporary.file(of: id), days: 15)
        }
        let report = try temporary.open().maintain(at: now)
        #expect(report.unreferenced == 1 && report.after.looseObjects == 1)
        #expect(try !Repository(at: temporary.path).has(old))
        #expect(try Repository(at: temporary.path).has(young))
        #expect(try temporary.open().verify().problems.isEmpty)
    }

    @Test(arguments: ["worktrees", "logs"]) func `where others may lead to it, nothing is removed`(other: String) throws
    {
        let temporary = try store(articles: 1)
        let old = try Repository(at: temporary.path).write(Array("old".utf8))
        try age(temporary.file(of: old), days: 15)
        try FileManager.default.createDirectory(atPath: "\(temporary.path)/\(other)", withIntermediateDirectories: true)
        let report = try temporary.open().maintain(at: now)
        #expect(report.unreferenced == 0 && report.left.count == 1 && report.after.looseObjects == 1, "\(report.left)")
    }

    @Test func `a file that is touched while it is about to go gets its name back`() throws {
        let temporary = try store(articles: 1)
        let repository = try Repository(at: temporary.path)
        let ids = [try repository.write(Array("left".utf8)), try repository.write(Array("wanted".utf8))]
        try age(temporary.file(of: ids[0]), days: 15)
        let unreferenced = UnreferencedObjects(in: temporary.path)
        #expect(unreferenced.remove(ids, at: now) == 1)
        #expect(try Repository(at: temporary.path).has(ids[1]))
        // One that was killed between the two leaves the other name.
        try FileManager.default.moveItem(
            atPath: temporary.file(of: ids[1]), toPath: temporary.file(of: ids[1]) + ".unreferenced")
        unreferenced.restoreAll()
        #expect(try Repository(at: temporary.path).has(ids[1]))
    }

    @Test func `tags and what plain git packed stay in the list`() throws {
        let temporary = try store(articles: 2)
        #expect(
            try temporary.git(
                "-c", "user.name=A", "-c", "user.email=a@b.example", "tag", "-m", "first", "seal", "local/ferry-1"
            ).status == 0)
        #expect(try temporary.git("pack-refs", "--all").status == 0)
        _ = try temporary.open().snapshot(.example("Ferry 1 is late", of: "ferry-1", minute: 9))
        _ = try temporary.open().snapshot(.example("Ferry 2 is late", of: "ferry-2", minute: 9))
        let before = try temporary.git("show-ref", "-d").output
        #expect(before.contains("refs/tags/seal^{}"))
        #expect(try temporary.open().maintain(at: now).packedBranches == 2)
        #expect(try temporary.git("show-ref", "-d").output == before)
        #expect(try temporary.git("fsck", "--full", "--strict").status == 0)
    }

    @Test func `a branch that somebody moves keeps its file`() throws {
        let temporary = try store(articles: 3)
        let path = "\(temporary.path)/refs/heads/local/ferry-2.lock"
        try Data().write(to: URL(filePath: path))
        let report = try temporary.open().maintain(at: now)
        #expect(report.packedBranches == 2 && report.after.looseBranches == 1)
        try FileManager.default.removeItem(atPath: path)
        // The list says what the file said; whoever moves the branch writes the file, which counts.
        _ = try temporary.open().snapshot(.example("Ferry 2 is late", of: "ferry-2", minute: 9))
        #expect(try temporary.open().versions(of: ArticleID("ferry-2")).count == 5)
    }

    @Test func `a list of branches that another writes is left alone`() throws {
        let temporary = try store(articles: 2)
        let lock = URL(filePath: temporary.path + "/packed-refs.lock")
        try Data("of git".utf8).write(to: lock)
        let report = try temporary.open().maintain(at: now)
        #expect(report.packedBranches == 0 && report.left.count == 1 && report.after.looseObjects == 0)
        try FileManager.default.removeItem(at: lock)
        #expect(try temporary.open().maintain(at: now).packedBranches == 2)
    }

    @Test func `one maintenance runs at a time, and none beside a garbage collection`() throws {
        let temporary = try store(articles: 1)
        let store = try temporary.open()
        do {
            let lock = FileLock(temporary.path + "/galley.maintain")
            let error = #expect(throws: StoreError.self) { try store.maintain(at: now) }
            #expect(error?.kind == .busy)
            _ = lock?.isHeld
        }
        let file = URL(filePath: temporary.path + "/gc.pid")
        try Data("1 \(ProcessInfo.processInfo.hostName)".utf8).write(to: file)
        let error = #expect(throws: StoreError.self) { try store.maintain(at: now) }
        #expect(error?.problem.contains("process 1") == true)
        // No system has so many processes.
        try Data("2147483646 \(ProcessInfo.processInfo.hostName)".utf8).write(to: file)
        // Nor does one that was killed a moment earlier hold anybody up.
        try FileManager.default.copyItem(at: file, to: file.appendingPathExtension("lock"))
        #expect(try store.maintain(at: now).packedObjects > 0)
        #expect(!FileManager.default.fileExists(atPath: file.path + ".lock"))
        #expect(!FileManager.default.fileExists(atPath: file.path))
        #expect(try temporary.git("gc", "-q").status == 0)
        #expect(try store.verify().problems.isEmpty)
    }

    @Test func `what was left half-written goes after an hour`() throws {
        let temporary = try store(articles: 2)
        let left = [
            "objects/tmp_obj_a", "objects/tmp_object_git2_a", "objects/pack/pack_git2_b", "objects/pack/tmp_pack_c",
            "refs/heads/local/ferry-1.lock", "galley.verified.7.part", "packed-refs.lock",
        ]
        for name in left { try Data().write(to: URL(filePath: "\(temporary.path)/\(name)")) }
        for name in left.dropFirst() { try age("\(temporary.path)/\(name)", days: 1) }
        let report = try temporary.open().maintain(at: now)
        #expect(report.litter == left.count - 1 && report.packedBranches == 2)
        #expect(left.filter { FileManager.default.fileExists(atPath: "\(temporary.path)/\($0)") } == [left[0]])
    }

    @Test func `nothing is lost that is written meanwhile`() async throws {
        let temporary = try store(articles: 2, versions: 2)
        let now = now
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<3 {
                group.addTask {
                    let store = try temporary.open()
                    for step in 0..<12 {
                        _ = try store.snapshot(
                            .example("text \(writer) \(step)", of: "tram-\(writer)", minute: Int64(step)))
                        _ = try store.snapshot(.example("both \(writer) \(step)", of: "shared"))
                    }
                }
            }
            group.addTask {
                let store = try temporary.open()
                for step in 0..<12 {
                    _ = try store.commit(
                        annotations: ["\(step).jsonld": [UInt8(step)]], to: ArticleID("ferry-1"), author: .galley,
                        time: Timestamp(seconds: 0), message: "R")
                }
            }
            group.addTask { for _ in 0..<12 { _ = try temporary.open().maintain(at: now) } }
            try await group.waitForAll()
        }
        let store = try temporary.open()
        for writer in 0..<3 { #expect(try store.versions(of: ArticleID("tram-\(writer)")).count == 12) }
        #expect(try store.versions(of: ArticleID("shared")).count == 36)
        #expect(try store.annotations(of: ArticleID("ferry-1")).count == 12)
        #expect(try store.verify().problems.isEmpty)
        #expect(try temporary.git("fsck", "--full", "--strict").status == 0)
        // A single object behind one that is packed is looked for only once it is old.
        let objects = temporary.path + "/objects"
        for fan in try FileManager.default.contentsOfDirectory(atPath: objects) where fan.utf8.count == 2 {
            for name in try FileManager.default.contentsOfDirectory(atPath: "\(objects)/\(fan)") {
                try age("\(objects)/\(fan)/\(name)", days: 20)
            }
        }
        #expect(try store.maintain(at: now).after.looseObjects == 0)
        #expect(try store.verify().problems.isEmpty)
    }

    @Test func `killed at any moment it leaves a sound store`() throws {
        let galley = try #require(galleyExecutable)
        let temporary = try store(articles: 8, versions: 3)
        var count = 3
        for round in 0..<12 {
            let delay = Double(round) * 0.004 + 0.002
            let command = "\(galley) maintain --store \(temporary.path) & sleep \(delay); kill -9 $!; wait"
            _ = try run("/bin/sh", ["-c", command])
            count += 1
            _ = try temporary.open().snapshot(.example("After \(round)", of: "ferry-1", minute: Int64(10 + round)))
            #expect(try temporary.open().verify().problems.isEmpty)
        }
        #expect(try temporary.open().versions(of: ArticleID("ferry-1")).count == count)
        let report = try temporary.open().maintain(at: now)
        #expect(report.after.looseObjects == 0 && report.after.looseBranches == 0, "\(report)")
        #expect(try temporary.git("fsck", "--full", "--strict").status == 0)
    }
}
