import ArticleIngest
import ArticleStore
import Foundation

@testable import ArticleArchives

/// A folder for one test, which goes with it.
final class Folder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "/galley-archives-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file, with the folders above it; gives its path.
    @discardableResult
    func write(_ name: String, _ bytes: [UInt8]) throws -> String {
        let file = "\(path)/\(name)"
        let folder = URL(filePath: file).deletingLastPathComponent().path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(filePath: file))
        return file
    }

    @discardableResult
    func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

    func setModified(_ name: String, _ seconds: Double) throws {
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: seconds)], ofItemAtPath: "\(path)/\(name)")
    }

    /// Runs git, as nobody's configuration has it; `time` is when it commits.
    func git(_ arguments: [String], at time: String = "2024-10-18T09:30:00Z") throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git", "-C", path, "-c", "user.name=A", "-c", "user.email=a@example.org"] + arguments
        process.environment = [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin", "GIT_CONFIG_GLOBAL": "/dev/null",
            "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_DATE": time, "GIT_COMMITTER_DATE": time, "HOME": path,
        ]
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
    }
}

/// What a reader handed out.
struct Told {
    var versions: [ArchivedVersion] = []
    var refused: [String] = []
    var passed = 0

    init(_ reader: any ArchiveReader) throws {
        while let item = try reader.next() {
            switch item {
            case .version(let version): versions.append(version)
            case .refused(_, let reason): refused.append(reason)
            case .passed: passed += 1
            case .noted: break
            }
        }
        // Whoever asks again hears the same.
        guard try reader.next() == nil else { throw CocoaError(.fileReadUnknown) }
    }

    /// “2024-10-18T09:30:00Z https://…” of each version.
    var heads: [String] { versions.map { "\($0.retrieved.iso) \($0.url ?? $0.name ?? "?")" } }
    var texts: [String] { versions.map(\.words) }
}

extension ArchivedVersion {
    /// What it holds, as text.
    var words: String {
        switch try? read() {
        case .received(let bytes, _): String(decoding: bytes, as: UTF8.self)
        case .written(let article, _): article.text
        default: "nothing"
        }
    }

    /// Each block with its role: “headline: Ferry sails”.
    var blocks: [String] {
        guard let article else { return [] }
        return article.blocks.map { "\($0.role.rawValue): \(article.text[$0.range])" }
    }

    var article: IngestedArticle? { if case .written(let article, _)? = try? read() { article } else { nil } }
}

/// A gzip member whose bytes are stored as they are (RFC 1952).
func gzipMember(_ bytes: [UInt8]) -> [UInt8] {
    var member: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
    var rest = bytes[...]
    repeat {
        let block = rest.prefix(65_535)
        rest = rest.dropFirst(block.count)
        member += [rest.isEmpty ? 1 : 0] + little(block.count, 2) + little(~block.count, 2) + block
    } while !rest.isEmpty
    return member + little(Int(checksum(bytes)), 4) + little(bytes.count, 4)
}

/// A zip archive whose files are stored as they are.
func zip(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var (body, directory) = ([UInt8](), [UInt8]())
    for (name, bytes) in files {
        let shared =
            little(20, 2) + little(0, 2) + little(0, 2) + little(0, 4) + little(Int(checksum(bytes)), 4)
            + little(bytes.count, 4) + little(bytes.count, 4) + little(name.utf8.count, 2) + little(0, 2)
        directory += little(0x0201_4B50, 4) + little(20, 2) + shared + little(0, 10) + little(body.count, 4) + name.utf8
        body += little(0x0403_4B50, 4) + shared + name.utf8 + bytes
    }
    return body + directory + little(0x0605_4B50, 4) + little(0, 4) + little(files.count, 2) + little(files.count, 2)
        + little(directory.count, 4) + little(body.count, 4) + little(0, 2)
}

private func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
}

private func checksum(_ bytes: [UInt8]) -> UInt32 {
    var value = ~UInt32(0)
    for byte in bytes {
        value ^= UInt32(byte)
        for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }
    return ~value
}
