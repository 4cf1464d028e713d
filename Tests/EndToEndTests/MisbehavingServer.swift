import Foundation

/// `Scripts/misbehave`, for as long as this value lives; it sees its standard input end and goes.
final class MisbehavingServer {
    private let process = Process()
    private let input = Pipe()
    private let log: URL
    let port: String

    init() throws {
        let folder = FileManager.default.temporaryDirectory
        log = folder.appending(path: "misbehave-\(UUID().uuidString).log")
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", repositoryRoot.appending(path: "Scripts/misbehave").path, "--log", log.path]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        var words = ""
        while !words.hasSuffix("\n") {
            let piece = output.fileHandleForReading.availableData
            guard !piece.isEmpty else { throw FixtureError(message: "The server does not start") }
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
    func url(_ path: String, host: Int = 1) -> String { "http://127.0.0.\(host):\(port)/\(path)" }

    /// A line of what it was asked.
    struct Request: Decodable {
        let at: Double
        /// Right before the first byte of the answer.
        let answered: Double?
        let host: String
        let path: String
        let status: Int
        let agent: String?
        let body: String?
    }

    func requests() throws -> [Request] {
        let lines = try String(contentsOf: log, encoding: .utf8).split(separator: "\n")
        return try lines.map { try JSONDecoder().decode(Request.self, from: Data($0.utf8)) }
    }
}
