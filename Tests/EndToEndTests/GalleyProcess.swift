import Foundation

/// One run of the built binary, with nothing of the developer's machine in its environment.
struct GalleyRun {
    let output: String
    let trouble: String
    let exitCode: Int32
}

/// A scratch folder with a store in it, removed when the test is over.
final class Desk: Sendable {
    let folder: URL
    var store: URL { folder.appending(path: "store") }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "galley-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Runs `galley` in the scratch folder.
    func galley(_ arguments: [String], input: Data? = nil, environment: [String: String] = [:]) throws -> GalleyRun {
        try run(binary.path, arguments, input: input, environment: environment)
    }

    /// Runs a line of the shell in which `$galley` is the binary.
    func shell(_ line: String, input: Data? = nil) throws -> GalleyRun {
        try run("/bin/sh", ["-c", line], input: input, environment: ["galley": binary.path])
    }

    func galley(_ arguments: String...) throws -> GalleyRun { try galley(arguments) }

    func git(_ arguments: String...) throws -> GalleyRun { try git(arguments) }

    func git(_ arguments: [String]) throws -> GalleyRun { try run("/usr/bin/env", ["git"] + arguments, input: nil) }

    private func run(
        _ program: String, _ arguments: [String], input: Data?, environment: [String: String] = [:]
    ) throws -> GalleyRun {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = [
            "HOME": folder.path, "TZ": "UTC", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "GALLEY_STORE": store.path,
            "COLUMNS": "100",
            "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
        ].merging(environment) { $1 }
        return try collect(process, input)
    }

    /// Output goes through files, so that no pipe can fill up while the other is read.
    private func collect(_ process: Process, _ input: Data?) throws -> GalleyRun {
        let paths = ["in", "out", "err"].map { folder.appending(path: ".\($0)-\(UUID().uuidString)") }
        try (input ?? Data()).write(to: paths[0])
        for path in paths.dropFirst() { try Data().write(to: path) }
        process.standardInput = try FileHandle(forReadingFrom: paths[0])
        process.standardOutput = try FileHandle(forWritingTo: paths[1])
        process.standardError = try FileHandle(forWritingTo: paths[2])
        try process.run()
        process.waitUntilExit()
        defer { paths.forEach { try? FileManager.default.removeItem(at: $0) } }
        return GalleyRun(
            output: String(decoding: try Data(contentsOf: paths[1]), as: UTF8.self),
            trouble: String(decoding: try Data(contentsOf: paths[2]), as: UTF8.self),
            exitCode: process.terminationStatus)
    }
}

/// The executable that was built together with the tests.
let binary = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().appending(
    path: "galley")

let repositoryRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
