import Foundation
import Testing

/// Exports as a person asks for them.
@Suite struct ExportTests {
    private let troops = Fixture(name: "troops")
    private static let formats = ["jsonld", "ndjson", "csv", "criticmarkup", "docx", "html", "schema.org", "atom"]

    private func desk() throws -> Desk {
        let desk = try Desk()
        try troops.snapshotAll(at: desk)
        _ = try desk.galley("annotate", "troops", "4", "5")
        return desk
    }

    @Test func `every format comes out, the same each time, on standard output and in a file`() throws {
        let desk = try desk()
        for format in Self.formats {
            let run = try desk.galley("export", "troops", "--format", format)
            #expect(run.exitCode == 0, "\(format): \(run.trouble)")
            #expect(!run.output.isEmpty && run.trouble.isEmpty)
            #expect(try desk.galley("export", "troops", "--format", format, "--output", "file").output.isEmpty)
            let file = try String(decoding: Data(contentsOf: desk.folder.appending(path: "file")), as: UTF8.self)
            #expect(file == run.output, "\(format)")
        }
    }

    @Test func `versions are those that were named, else the first and the latest`() throws {
        let desk = try desk()
        func subject(_ arguments: String...) throws -> String {
            try desk.galley(["export"] + arguments + ["--format", "html"]).output.split(separator: "<title>")[1].prefix
            { $0 != "<" }
            .description
        }
        #expect(try subject("troops").hasSuffix("version 1 → version 5"))
        #expect(try subject("troops@3").hasSuffix("version 1 → version 3"))
        #expect(try subject("troops", "2").hasSuffix("version 2 → version 5"))
        #expect(try subject("troops", "2", "3").hasSuffix("version 2 → version 3"))
    }

    @Test func `what was decided between other versions stands where its words stand now`() throws {
        let desk = try Desk()
        try troops.snapshotAll(at: desk)
        let ids = try desk.galley("annotate", "troops", "2", "3").output.split(separator: "annotations/").dropFirst()
        for id in ids {
            let run = try desk.galley(
                "review", "troops", String(id.prefix(36)), "--as", "update", "--note", "seen", "--by",
                "Ada <ada@example.org>")
            #expect(run.exitCode == 0, "\(run.trouble)")
        }
        let told = "About version 2 → version 3"
        let markup = try desk.galley("export", "troops", "--format", "criticmarkup").output
        #expect(ids.count > 0 && markup.split(separator: told, omittingEmptySubsequences: false).count == ids.count + 1)
        #expect(
            markup.contains(/~>will~~}(\{>>[^<]*<<\})?\{>>Said with more certainty[^<]*About version 2 → version 3/))
        #expect(try !desk.galley("export", "troops", "1", "2", "--format", "criticmarkup").output.contains(told))
    }

    @Test func `an article of one version has nothing to tell, and says so in every format`() throws {
        let desk = try Desk()
        _ = try desk.galley("init", desk.store.path)
        _ = try desk.galley("snapshot", troops.versions()[0].file.path, "--article", "troops")
        for format in Self.formats {
            #expect(try desk.galley("export", "troops", "--format", format).exitCode == 0, "\(format)")
        }
    }

    @Test func `a damaged annotation is told, and the others are exported`() throws {
        let desk = try desk()
        try damageOneAnnotation(at: desk)
        let names = try desk.git("-C", desk.store.path, "ls-tree", "--name-only", "local/troops:annotations").output
        for format in Self.formats {
            let run = try desk.galley("export", "troops", "--format", format)
            #expect(run.exitCode == 2)
            #expect(run.trouble.split(separator: "\n").count == 1 && run.trouble.contains("line 1"), "\(run.trouble)")
            if format == "ndjson" {
                #expect(run.output.split(separator: "\n").count == names.split(separator: "\n").count - 1)
            }
        }
    }

    /// As somebody's hand would: a clone, an edit, a commit, a push.
    private func damageOneAnnotation(at desk: Desk) throws {
        let clone = desk.folder.appending(path: "clone")
        _ = try desk.git("clone", "-q", "--branch", "local/troops", desk.store.path, clone.path)
        let folder = clone.appending(path: "annotations")
        let file = try #require(try FileManager.default.contentsOfDirectory(atPath: folder.path).min())
        try Data("{\"@context\": </script>".utf8).write(to: folder.appending(path: file))
        _ = try desk.git(
            "-C", clone.path, "-c", "user.name=Ada", "-c", "user.email=ada@example.org", "commit", "-qam", "Slips")
        #expect(try desk.git("-C", clone.path, "push", "-q").exitCode == 0)
    }

    @Test func `a table for Excel starts with a byte order mark, and is otherwise the same`() throws {
        let desk = try desk()
        _ = try desk.galley("export", "troops", "--format", "csv", "--output", "plain")
        _ = try desk.galley("export", "troops", "--format", "csv", "--bom", "--output", "marked")
        let files = try ["plain", "marked"].map { try Data(contentsOf: desk.folder.appending(path: $0)) }
        #expect(files[1] == Data([0xEF, 0xBB, 0xBF]) + files[0])
    }

    @Test func `a feed that is told where it will be says so`() throws {
        let feed = try desk().galley(
            "export", "troops", "--format", "atom", "--feed-url", "https://example.org/a?b&c")
        #expect(
            feed.output.contains(
                #"<link rel="self" type="application/atom+xml" href="https://example.org/a?b&amp;c"/>"#))
    }

    @Test func `no place of a page is named twice, whatever moved`() throws {
        let politics = try Fixture(name: "politics").versions().map(\.file.path)
        for old in politics.dropLast() {
            let page = try Desk().galley("diff", old, politics[politics.count - 1], "--format", "html").output
            let names = page.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
            #expect(Set(names).count == names.count && names.count > 10)
        }
    }

    @Test(arguments: [
        ["export", "nobody", "--format", "csv"], ["export", "troops", "--format", "pdf"],
        ["export", "troops", "--format", "csv", "--drafts"],
        ["export", "troops", "9", "--format", "html"],
        ["export", "troops", "--format", "csv", "--output", "no/such/folder/file"],
        ["export", "troops", "--format", "jsonld", "--bom"],
        ["export", "troops", "--format", "csv", "--feed-url", "https://example.org/feed"],
        ["export", "troops", "--format", "atom", "--feed-url", "feed.atom"],
    ])
    func `what cannot be exported ends in exit code 2 and writes nothing`(arguments: [String]) throws {
        let run = try desk().galley(arguments)
        #expect(run.exitCode == 2 && run.output.isEmpty && !run.trouble.isEmpty)
    }
}
