import Foundation
import Testing

/// Archives of other programs, from the file to the versions in the store.
@Suite struct ImportDoorsTests {
    private func desk() throws -> Desk {
        let desk = try Desk()
        #expect(try desk.galley("init").exitCode == 0)
        return desk
    }

    private func page(_ people: Int) -> String {
        """
        <html><head><title>Ferry sails again</title></head><body><article><h1>Ferry sails again</h1><p>The ferry from \
        the old port to the north quay carries \(people) people from Monday on, the harbour master said.</p></article></html>
        """
    }

    private func record(_ time: String, _ status: String, _ body: String) -> String {
        let block = "HTTP/1.1 \(status)\r\nContent-Type: text/html\r\n\r\n\(body)"
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://harbour.example/news/ferry\r\n"
            + "WARC-Date: \(time)\r\nContent-Length: \(block.utf8.count)\r\n\r\n\(block)\r\n\r\n"
    }

    @Test(arguments: ["warc", "any"])
    func `a web archive becomes versions in the order of their times, once`(kind: String) throws {
        let desk = try desk()
        let archive =
            record("2024-10-18T14:05:09Z", "200 OK", page(60)) + record("2024-10-18T09:30:00Z", "200 OK", page(40))
            + record("2024-10-18T10:00:00Z", "404 Not Found", page(0)) + record("2024-10-18T11:00:00Z", "200 OK", "<p>")
        try Data(archive.utf8).write(to: desk.folder.appending(path: "a.warc"))
        let run = try desk.galley("import", kind, "a.warc")
        #expect(run.exitCode == 1)
        #expect(
            run.output == "Imported 2 versions from 4 records; 1 record refused, 1 record passed over.\n",
            "\(run.trouble)")
        #expect(run.trouble.hasPrefix("galley: a.warc, byte "))
        let versions = try desk.galley("log", "harbour.example/news+ferry", "--format", "json").output
        let log = try #require(try JSONSerialization.jsonObject(with: Data(versions.utf8)) as? [String: Any])
        let times = (log["versions"] as? [[String: Any]] ?? []).sorted {
            ($0["version"] as? Int ?? 0) < ($1["version"] as? Int ?? 0)
        }
        #expect(times.map { $0["retrieved"] as? String } == ["2024-10-18T09:30:00Z", "2024-10-18T14:05:09Z"])
        let again = try desk.galley("import", "warc", "a.warc", "--format", "json").output
        for (name, count) in [("lines", 4), ("stored", 0), ("known", 2), ("refused", 1), ("passed", 1)] {
            #expect(again.contains("\"\(name)\" : \(count)"), "\(again)")
        }
        #expect(try desk.galley("verify").exitCode == 0)
    }

    @Test func `the history of a file becomes the history of an article`() throws {
        let desk = try desk()
        for people in [40, 60] {
            let text = "---\ntitle: Ferry sails again\n---\nThe ferry carries \(people) people.\n"
            try FileManager.default.createDirectory(
                at: desk.folder.appending(path: "site"), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: desk.folder.appending(path: "site/ferry.md"))
            _ = try desk.git("init", "-q", "site")
            _ = try desk.git("-C", "site", "add", "-A")
            let person = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
            #expect(try desk.git(["-C", "site"] + person + ["commit", "-qm", "x"]).exitCode == 0)
        }
        let run = try desk.galley("import", "git", "site", "--file", "ferry.md", "--article", "ferry")
        #expect(run.output == "Imported 2 versions from 2 records.\n", "\(run.trouble)")
        let diff = try desk.galley("diff", "ferry", "--color", "never").output
        #expect(diff.contains("60"))
        let wrong = try desk.galley("import", "git", "site", "--article", "ferry")
        #expect(wrong.exitCode == 2 && wrong.trouble.contains("With --article name one file"))
    }

    @Test func `drafts of one article are stored by their times`() throws {
        let desk = try desk()
        for (name, day, people) in [("b", 19, 60), ("a", 18, 40)] {
            let text = "---\nlastmod: 2024-10-\(day)\n---\nThe ferry carries \(people) people.\n"
            try Data(text.utf8).write(to: desk.folder.appending(path: "\(name).md"))
        }
        let run = try desk.galley("import", "markdown", "b.md", "a.md", "--article", "ferry")
        #expect(run.output == "Imported 2 versions from 2 records.\n", "\(run.trouble)")
        #expect(try desk.galley("show", "ferry").output == "The ferry carries 60 people.\n")
    }

    @Test(arguments: [
        ("warc", "is no plain file"), ("wacz", "is no plain file"), ("mediawiki", "is no plain file"),
        ("newsedits", "is no plain file"), ("git", "cannot be read as a git repository"),
        ("newsdiffs", "cannot be read as a git repository"), ("docx", "There is nothing to import"),
        ("mhtml", "There is nothing to import"), ("wayback", "There is nothing to import"),
        ("any", "does not show what kind of archive it is"),
    ])
    func `what is no archive of a kind is said in one sentence`(kind: String, words: String) throws {
        let desk = try desk()
        try FileManager.default.createDirectory(
            at: desk.folder.appending(path: "empty"), withIntermediateDirectories: true)
        let run = try desk.galley("import", kind, "empty")
        #expect(run.exitCode == 2)
        #expect(run.trouble.contains(words), "\(run.trouble)")
    }
}
