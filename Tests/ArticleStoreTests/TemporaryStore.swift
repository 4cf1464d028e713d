import ArticleStore
import Foundation

/// A new store in a folder of its own, which goes when the value does.
final class TemporaryStore: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "galley-store-\(UUID().uuidString)").path
        _ = try ArticleStore.create(at: path)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func open() throws -> ArticleStore { try ArticleStore.open(at: path) }

    /// Runs plain git in the store, without anybody's configuration.
    func git(_ arguments: String...) throws -> (status: Int32, output: String) { try run("/usr/bin/git", ["-C", path] + arguments) }

    /// The path of an object's own file.
    func file(of object: ObjectID) -> String { "\(path)/objects/\(object.hex.prefix(2))/\(object.hex.dropFirst(2))" }

    /// Objects are read-only files.
    func overwrite(_ file: String, with bytes: [UInt8]) throws {
        try FileManager.default.removeItem(atPath: file)
        try Data(bytes).write(to: URL(filePath: file))
    }
}

/// Runs a program with an empty environment, and gives back what it wrote to both of its streams.
func run(
    _ program: String, _ arguments: [String], environment: [String: String] = [:], input: String? = nil
) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = ["HOME": "/nonexistent", "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C", "PATH": "/usr/bin:/bin", "TZ": "Asia/Tokyo"]
        .merging(environment) { $1 }
    let output = Pipe()
    let source = Pipe()
    process.standardOutput = output
    process.standardError = output
    process.standardInput = source
    try process.run()
    source.fileHandleForWriting.write(Data((input ?? "").utf8))
    try source.fileHandleForWriting.close()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
}

extension Snapshot {
    /// A version of an invented article at so many minutes past noon.
    static func example(_ text: String, of name: String = "troops", minute: Int64 = 0) throws -> Snapshot {
        var snapshot = Snapshot(
            article: try ArticleID(name), text: text, retrieved: Timestamp(seconds: 1_729_252_800 + minute * 60), extractor: "test 1",
            author: Person(name: "Ada Lovelace", email: "ada@example.org"))
        snapshot.headline = "Troops reach the border"
        snapshot.roles = ["headline", "body"]
        snapshot.source = .init(bytes: Array("<p>\(text)</p>".utf8), kind: .html)
        return snapshot
    }
}

extension SnapshotOutcome {
    /// “stored 1”, “unchanged 1”, “returned 3 to 1”.
    var words: String {
        switch self {
        case .stored(let version): "stored \(version.number)"
        case .unchanged(let version): "unchanged \(version.number)"
        case .returned(let version, let earlier): "returned \(version.number) to \(earlier)"
        }
    }
}
