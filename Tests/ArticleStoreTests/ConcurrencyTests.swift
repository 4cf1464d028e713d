import ArticleStore
import Foundation
import TestSupport
import Testing

@Suite struct ConcurrencyTests {
    @Test func `writers of one article in one process lose no version`() async throws {
        let temporary = try TemporaryStore()
        let shared = try temporary.open()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<4 {
                // Two of them share a store, two have one of their own.
                let store = writer < 2 ? shared : try temporary.open()
                group.addTask {
                    for step in 0..<10 { _ = try store.snapshot(.example("text \(writer) \(step)")) }
                }
            }
            try await group.waitForAll()
        }
        let versions = try shared.versions(of: ArticleID("troops"))
        #expect(versions.map(\.number) == Array(1...40))
        #expect(Set(versions.map(\.text)).count == 40)
        #expect(try shared.verify().problems.isEmpty)
    }

    @Test func `writers in several processes lose no version`() async throws {
        let galley = try #require(galleyExecutable)
        let temporary = try TemporaryStore()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<4 {
                group.addTask {
                    for step in 0..<6 {
                        let arguments = ["snapshot", "-", "--article", "troops", "--store", temporary.path]
                        let result = try run(galley, arguments, input: "The text of writer \(writer), step \(step).")
                        #expect(result.status == 0, "\(result.output)")
                    }
                }
            }
            try await group.waitForAll()
        }
        let versions = try temporary.open().versions(of: ArticleID("troops"))
        #expect(versions.map(\.number) == Array(1...24))
        #expect(Set(versions.map(\.text)).count == 24)
        #expect(try temporary.git("fsck", "--full", "--strict").status == 0)
    }

    @Test func `snapshots and reviews at the same time all stand`() async throws {
        let temporary = try TemporaryStore()
        let article = try ArticleID("troops")
        _ = try temporary.open().snapshot(.example("first"))
        async let versions: Void = {
            let store = try temporary.open()
            for step in 0..<10 { _ = try store.snapshot(.example("text \(step)")) }
        }()
        async let reviews: Void = {
            let store = try temporary.open()
            for step in 0..<10 {
                _ = try store.commit(
                    annotations: ["\(step).jsonld": [UInt8(step)]], to: article, author: .galley,
                    time: Timestamp(seconds: 0), message: "R")
            }
        }()
        _ = try await (versions, reviews)
        let store = try temporary.open()
        #expect(try store.versions(of: article).count == 11)
        #expect(try store.annotations(of: article).count == 10)
    }

    @Test func `nobody's git configuration changes what is stored`() throws {
        let galley = try #require(galleyExecutable)
        let home = FileManager.default.temporaryDirectory.appending(path: "galley-home-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: home) }
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        let settings =
            "[core]\n\tautocrlf = true\n\tsharedRepository = group\n[user]\n\tname = Somebody\n[init]\n\tdefaultBranch = else\n"
        try settings.write(toFile: home + "/.gitconfig", atomically: true, encoding: .utf8)
        let commits = try [home, "/nonexistent"].map { home in
            let temporary = try TemporaryStore()
            let arguments = [
                "snapshot", "-", "--article", "troops", "--store", temporary.path, "--retrieved", "2024-10-18T12:00Z",
            ]
            _ = try run(galley, arguments, environment: ["HOME": home], input: "One line.\r\nAnother.")
            return try temporary.open().versions(of: ArticleID("troops")).map(\.commit)
        }
        #expect(commits[0].count == 1)
        #expect(commits[0] == commits[1])
    }
}
