import Foundation
import Testing

/// `galley publish` as a process: what it tells, what it refuses, and what is left when it is killed.
@Suite struct PublishTests {
    private func desk() throws -> Desk {
        let desk = try Desk()
        try #require(Fixture.all.first { $0.name == "court" }).snapshotAll(at: desk)
        return desk
    }

    @Test func `a site is written once, and told in counts`() throws {
        let desk = try desk()
        let first = try desk.galley("publish", "site", "--title", "Our versions")
        #expect(first.exitCode == 0 && first.output.hasPrefix("1 article with 4 versions: "), "\(first.trouble)")
        #expect(first.output.contains(" 0 unchanged, 0 removed.\nOpen site/index.html"), "\(first.output)")
        let again = try desk.galley("publish", "site", "--title", "Our versions", "--format", "json").output
        let counts = try #require(try JSONSerialization.jsonObject(with: Data(again.utf8)) as? [String: Any])
        #expect(counts["written"] as? Int == 0 && counts["removed"] as? Int == 0 && counts["versions"] as? Int == 4)
        #expect(counts["index"] as? String == "site/index.html" && (counts["unread"] as? [Any])?.isEmpty == true)
        let page = try String(contentsOf: desk.folder.appending(path: "site/index.html"), encoding: .utf8)
        #expect(page.contains("<h1>Our versions</h1>"))
    }

    @Test func `what cannot be written is refused in one sentence`() throws {
        let desk = try desk()
        try FileManager.default.createDirectory(
            at: desk.folder.appending(path: "full"), withIntermediateDirectories: true)
        try Data("mine".utf8).write(to: desk.folder.appending(path: "full/notes.txt"))
        for folder in ["full", "full/notes.txt"] {
            let run = try desk.galley("publish", folder)
            #expect(run.exitCode == 2 && run.output.isEmpty, "\(run.output)")
            #expect(run.trouble.split(separator: "\n").count == 1 && run.trouble.contains("Name a folder"))
        }
        #expect(try desk.galley("publish", "site", "--base-url", "javascript:alert(1)").exitCode == 2)
        #expect(!FileManager.default.fileExists(atPath: desk.folder.appending(path: "site").path))
    }

    @Test func `a run that is killed at any moment is mended by the next`() throws {
        let desk = try desk()
        #expect(try desk.galley("publish", "clean").exitCode == 0)
        for delay in ["0.02", "0.1", "0.3", "0.6", "0.9", "1.2", "1.5"] {
            _ = try desk.shell("$galley publish site >/dev/null 2>&1 & p=$!; sleep \(delay); kill -9 $p; wait $p")
        }
        #expect(try desk.galley("publish", "site").exitCode == 0)
        let difference = try desk.shell("diff -r clean site")
        #expect(difference.exitCode == 0, "\(difference.output)")
    }
}
