import Foundation
import Testing

/// One article of `fixtures/`, with the versions that `versions.tsv` lists.
struct Fixture: CustomTestStringConvertible, Sendable {
    struct Version {
        let file: URL
        let published: String
        let retrieved: String
    }

    let name: String

    var testDescription: String { name }
    var folder: URL { repositoryRoot.appending(path: "fixtures/\(name)") }

    func versions() throws -> [Version] {
        let table = try String(contentsOf: folder.appending(path: "versions.tsv"), encoding: .utf8)
        return table.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let fields = line.split(separator: "\t").map(String.init)
            return Version(file: folder.appending(path: fields[0]), published: fields[1], retrieved: fields[2])
        }
    }

    /// Puts every version into the desk's store under the fixture's name.
    func snapshotAll(at desk: Desk) throws {
        _ = try desk.galley("init", desk.store.path)
        for version in try versions() {
            let run = try desk.galley(
                "snapshot", version.file.path, "--article", name, "--published", version.published, "--retrieved",
                version.retrieved)
            guard run.exitCode == 0 else { throw FixtureError(message: "\(name): \(run.trouble)") }
        }
    }

    static let all = ["troops", "flood", "politics", "court", "typography"].map(Fixture.init)
}

struct FixtureError: Error {
    let message: String
}

/// Compares with a golden file byte for byte; with `RECORD_GOLDENS=1` rewrites it and fails, so that the change is
/// read.
func differsFromGolden(_ actual: String, _ golden: URL) throws -> String? {
    let expected = (try? String(contentsOf: golden, encoding: .utf8)) ?? ""
    if expected.utf8.elementsEqual(actual.utf8) { return nil }
    guard ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" else {
        return "\(golden.lastPathComponent) says otherwise; RECORD_GOLDENS=1 rewrites it. Now:\n\(actual)"
    }
    try FileManager.default.createDirectory(at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(actual.utf8).write(to: golden)
    return "\(golden.lastPathComponent) was rewritten: read it, then run again without RECORD_GOLDENS"
}
