import ArticleStore
import Foundation
import TestSupport
import Testing

@Suite struct PlainGitTests {
    @Test func `git finds nothing wrong with a store`() throws {
        let temporary = try filled()
        let result = try temporary.git("fsck", "--full", "--strict")
        #expect(result.status == 0, "\(result.output)")
    }

    @Test func `git log reads like a history`() throws {
        let log = try filled().git("log", "--format=%an %aI %s", "local/troops")
        #expect(
            log.output == """
                Ada Lovelace 2024-10-18T12:02:00+00:00 Version 3: returns to version 1
                Ada Lovelace 2024-10-18T12:01:00+00:00 Version 2: Troops reach the border
                Ada Lovelace 2024-10-18T12:00:00+00:00 Version 1: Troops reach the border

                """)
    }

    @Test func `a commit's message ends with trailers that git reads`() throws {
        let temporary = try filled()
        let trailers = try temporary.git("log", "-1", "--format=%(trailers:unfold)", "local/troops").output
        let text = try temporary.open().version(ArticleReference("troops")).text
        #expect(
            trailers == """
                Galley-Article: local/troops
                Galley-Version: 3
                Galley-Returns-To: 1
                Galley-Retrieved: 2024-10-18T12:02:00Z
                Galley-Headline: Troops reach the border
                Galley-Words: 1
                Galley-Text: \(text)
                Galley-Source-SHA256: \(SHA256.hash(Array("<p>one</p>".utf8)))


                """)
    }

    @Test func `a clone checks out an article, and a mirror becomes a store of its own`() throws {
        let temporary = try filled()
        let folder = FileManager.default.temporaryDirectory.appending(path: "galley-clone-\(UUID().uuidString)").path
        defer { for name in [folder, folder + ".git"] { try? FileManager.default.removeItem(atPath: name) } }
        #expect(try temporary.git("clone", "-q", ".", folder).status == 0)
        #expect(try String(contentsOfFile: folder + "/article.txt", encoding: .utf8) == "one")
        #expect(try temporary.git("clone", "-q", "--mirror", ".", folder + ".git").status == 0)
        #expect(#expect(throws: StoreError.self) { try ArticleStore.open(at: folder + ".git") }?.kind == .notAStore)
        let mirror = try ArticleStore.create(at: folder + ".git")
        #expect(try mirror.versions(of: ArticleID("troops")) == temporary.open().versions(of: ArticleID("troops")))
    }

    @Test func `a store that git has packed is read and written as before`() throws {
        let temporary = try filled()
        let store = try temporary.open()
        #expect(try temporary.git("gc", "-q", "--prune=now").status == 0)
        #expect(try store.snapshot(.example("four", minute: 4)).words == "stored 4")
        #expect(try temporary.git("pack-refs", "--all").status == 0)
        #expect(try store.snapshot(.example("two", minute: 5)).words == "returned 5 to 2")
        #expect(try store.verify().versions == 5)
        #expect(try store.verify().problems.isEmpty)
    }

    @Test func `what an editor commits with plain git is kept and is no version`() throws {
        let temporary = try filled()
        let store = try temporary.open()
        let note = try run(
            "/usr/bin/git", ["-C", temporary.path, "hash-object", "-w", "--stdin"], input: "ask the desk"
        ).output.trimmed
        let files = try temporary.git("ls-tree", "local/troops").output + "100644 blob \(note)\tNOTES.txt\n"
        let newTree = try run("/usr/bin/git", ["-C", temporary.path, "mktree"], input: files).output.trimmed
        let commit = try temporary.git(
            "-c", "user.name=E", "-c", "user.email=e@example.org", "commit-tree", newTree, "-p", "local/troops", "-m",
            "Adds a note")
        #expect(try temporary.git("update-ref", "refs/heads/local/troops", commit.output.trimmed).status == 0)
        #expect(try store.snapshot(.example("one", minute: 9)).words == "unchanged 3")
        #expect(try store.snapshot(.example("four", minute: 9)).words == "stored 4")
        #expect(try temporary.git("show", "local/troops:NOTES.txt").output == "ask the desk")
        #expect(try store.history(of: ArticleID("troops")).reviews.map(\.subject) == ["Adds a note"])
    }

    private func filled() throws -> TemporaryStore {
        let temporary = try TemporaryStore()
        let store = try temporary.open()
        for (index, text) in ["one", "two", "one"].enumerated() {
            _ = try store.snapshot(.example(text, minute: Int64(index)))
        }
        return temporary
    }
}

extension String {
    fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
