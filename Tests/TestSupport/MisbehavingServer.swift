internal import Foundation

/// `Scripts/misbehave`, for as long as this value lives; it sees its standard input end and goes.
package final class MisbehavingServer {
    private let process = Process()
    private let input = Pipe()
    private let log: URL
    package let port: String

    /// Starts it, and waits until it listens.
    package init() throws {
        let folder = FileManager.default.temporaryDirectory
        let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        log = folder.appending(path: "misbehave-\(UUID().uuidString).log")
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", repository.appending(path: "Scripts/misbehave").path, "--log", log.path]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        var words = ""
        while !words.hasSuffix("\n") {
            let piece = output.fileHandleForReading.availableData
            guard !piece.isEmpty else { throw Trouble(words: words) }
            words += String(decoding: piece, as: UTF8.self)
        }
        port = words.split { $0 == " " || $0 == "\n" }.last.map(String.init) ?? ""
    }

    deinit {
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
        try? FileManager.default.removeItem(at: log)
    }

    /// The address of a path on one of its many hosts.
    package func url(_ path: String, host: Int = 1) -> String { "http://127.0.0.\(host):\(port)/\(path)" }

    /// A line of what it was asked.
    package struct Request: Decodable {
        package let at: Double
        /// Right before the first byte of the answer.
        package let answered: Double?
        package let host: String
        package let path: String
        package let status: Int
        package let agent: String?
        package let body: String?
    }

    /// All that it was asked so far.
    package func requests() throws -> [Request] {
        let lines = try String(contentsOf: log, encoding: .utf8).split(separator: "\n")
        return try lines.map { try JSONDecoder().decode(Request.self, from: Data($0.utf8)) }
    }

    /// It does not start.
    private struct Trouble: Error {
        let words: String
    }
}
