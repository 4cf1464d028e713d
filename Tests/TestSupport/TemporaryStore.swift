package import ArticleStore
internal import Foundation
private import Glibc

/// A new store in a folder of its own, which goes when the value does.
package final class TemporaryStore: Sendable {
    package let path: String

    package init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "galley-store-\(UUID().uuidString)").path
        _ = try ArticleStore.create(at: path)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    package func open() throws -> ArticleStore { try ArticleStore.open(at: path) }

    /// Runs plain git in the store, without anybody's configuration.
    package func git(_ arguments: String...) throws -> (status: Int32, output: String) {
        try run("/usr/bin/git", ["-C", path] + arguments)
    }

    /// The path of an object's own file.
    package func file(of object: ObjectID) -> String {
        "\(path)/objects/\(object.hex.prefix(2))/\(object.hex.dropFirst(2))"
    }

    /// Objects are read-only files.
    package func overwrite(_ file: String, with bytes: [UInt8]) throws {
        try FileManager.default.removeItem(atPath: file)
        try Data(bytes).write(to: URL(filePath: file))
    }
}

/// Runs a program with an empty environment, and gives back what it wrote to both of its streams.
///
/// By the shell, since Foundation's `Process` leaks now and then, and so does `Data(contentsOf:)` of an empty
/// file, which would hide real leaks from the address sanitizer: hence the full stop at the output's end.
package func run(
    _ program: String, _ arguments: [String], environment: [String: String] = [:], input: String = ""
) throws -> (status: Int32, output: String) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "galley-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(input.utf8).write(to: folder.appending(path: "in"))
    let settings = [
        "HOME": "/nonexistent", "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C", "PATH": "/usr/bin:/bin", "TZ": "Asia/Tokyo",
    ]
    .merging(environment) { $1 }.map { "\($0)=\($1)" }
    let words = (["/usr/bin/env", "-i"] + settings + [program] + arguments).map(\.shellQuoted).joined(separator: " ")
    let (source, output) = (folder.appending(path: "in").path, folder.appending(path: "out").path)
    let command = "{ \(words); code=$?; printf .; exit $code; } < \(source.shellQuoted) > \(output.shellQuoted) 2>&1"
    let status = unsafe system(command)  // the command is lent for the length of the call
    let answer = String(decoding: try Data(contentsOf: URL(filePath: output)), as: UTF8.self)
    return ((status >> 8) & 0xFF, String(answer.dropLast()))
}

/// The program that was built beside these tests.
package var galleyExecutable: String? {
    guard let tests = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") else {
        return nil
    }
    let folder = URL(filePath: tests).deletingLastPathComponent()
    let program = folder.appending(path: "galley").path
    return FileManager.default.isExecutableFile(atPath: program) ? program : nil
}

extension String {
    fileprivate var shellQuoted: String { "'" + replacingOccurrences(of: "'", with: #"'\''"#) + "'" }
}

extension Snapshot {
    /// A version of an invented article at so many minutes past noon.
    package static func example(_ text: String, of name: String = "troops", minute: Int64 = 0) throws -> Snapshot {
        var snapshot = Snapshot(
            article: try ArticleID(name), text: text, retrieved: Timestamp(seconds: 1_729_252_800 + minute * 60),
            extractor: "test 1",
            author: Person(name: "Ada Lovelace", email: "ada@example.org"))
        snapshot.headline = "Troops reach the border"
        snapshot.roles = ["headline", "body"]
        snapshot.source = .init(bytes: Array("<p>\(text)</p>".utf8), kind: .html)
        return snapshot
    }
}

extension SnapshotOutcome {
    /// “stored 1”, “unchanged 1”, “returned 3 to 1”.
    package var words: String {
        switch self {
        case .stored(let version): "stored \(version.number)"
        case .unchanged(let version): "unchanged \(version.number)"
        case .returned(let version, let earlier): "returned \(version.number) to \(earlier)"
        }
    }
}
