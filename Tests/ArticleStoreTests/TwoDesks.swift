import ArticleStore
import Foundation
import TestSupport

/// Two editors' stores, and a bare repository between them that is nobody's store.
final class TwoDesks {
    let north: TemporaryStore
    let south: TemporaryStore
    let hub: String
    let article: ArticleID

    init() throws {
        (north, south, article) = (try TemporaryStore(), try TemporaryStore(), try ArticleID("troops"))
        hub = FileManager.default.temporaryDirectory.appending(path: "galley-hub-\(UUID().uuidString)").path
        _ = try run("/usr/bin/git", ["init", "-q", "--bare", hub])
    }

    deinit { try? FileManager.default.removeItem(atPath: hub) }

    @discardableResult
    func sync(_ desk: TemporaryStore, only article: ArticleID? = nil) throws -> SyncReport {
        let store = try desk.open()
        return try store.sync(with: try store.remote(hub), access: RemoteAccess(), only: article, merge: uniteLines)
    }

    /// Syncs until neither has anything that the other lacks.
    func exchange() throws {
        try sync(north)
        try sync(south)
        try sync(north)
    }

    func snapshot(_ text: String, at minute: Int64, by desk: TemporaryStore, of name: String = "troops") throws {
        _ = try desk.open().snapshot(.example(text, of: name, minute: minute))
    }

    func review(_ files: [String: String], at minute: Int64, by desk: TemporaryStore) throws {
        _ = try desk.open().commit(
            annotations: files.mapValues { Array($0.utf8) }, to: article,
            author: Person(name: "Ed", email: "ed@example.org"),
            time: Timestamp(seconds: 1_729_252_800 + minute * 60),
            message: "Reviews \(files.keys.sorted().joined(separator: " "))")
    }

    func annotations(of desk: TemporaryStore) throws -> [String: String] {
        try desk.open().annotations(of: article).mapValues { String(decoding: $0, as: UTF8.self) }
    }

    /// “1 one, 2 two”.
    func versions(of desk: TemporaryStore) throws -> [String] {
        let store = try desk.open()
        return try store.versions(of: article).map { "\($0.number) \(try store.read($0).text)" }
    }

    func tip(of path: String, _ branch: String = "local/troops") throws -> String {
        try run("/usr/bin/git", ["-C", path, "rev-parse", branch]).output
    }
}

/// The lines of both sides, each once; files that start with “!” cannot be merged.
let uniteLines: FileMerger = { _, first, second in
    guard first.first != 0x21, second.first != 0x21 else {
        return .apart(firstKeepsName: first.lexicographicallyPrecedes(second))
    }
    let lines = Set((first + [0x0A] + second).split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) })
    return .joined(Array(lines.sorted().joined(separator: "\n").utf8), disagreements: ["\(lines.count) lines"])
}
