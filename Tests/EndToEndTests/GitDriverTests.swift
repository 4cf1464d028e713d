import Foundation
import Testing

/// Galley inside git: real clones, with the lines of the README's section in their configuration.
@Suite struct GitDriverTests {
    @Test func `git diff says what changed in an article`() throws {
        let (desk, clone) = try clonedTroops()
        let diff = try desk.git("-C", clone, "diff", "HEAD~2", "HEAD~1")
        #expect(diff.exitCode == 0, "\(diff.trouble)")
        #expect(diff.output.contains("figure changed: 2,600 → 1,600"))
        #expect(diff.output.contains("a/article.txt → b/article.txt"))
        #expect(!diff.output.contains("@@") && !diff.output.contains("a/source.txt → b/source.txt"))
    }

    @Test func `git log shows annotations in words`() throws {
        let (desk, clone) = try clonedTroops()
        let id = try desk.annotation("2,600 → 1,600")
        _ = try desk.galley(["review", "troops", id, "--as", "correction", "--note", "his office says so"] + Desk.ada)
        _ = try desk.git("-C", clone, "pull", "-q")
        let log = try desk.git("-C", clone, "log", "-p", "-1")
        #expect(log.exitCode == 0, "\(log.trouble)")
        #expect(log.output.contains("-status: detected\n+status: triaged\n"), "\(log.output)")
        #expect(
            log.output.contains("+2024-10-20T12:00:00Z  Ada Bell triaged it as correction (“his office says so”)\n"))
        #expect(try desk.git("-C", clone, "log", "-p").output.contains("+headline: Pyongyang’s soldiers"))
    }

    @Test func `a page is compared as its text, and JSON as its values`() throws {
        let desk = try Desk()
        let page =
            "<html><body><article><h1>Boats sail</h1><p>Ten boats sailed to the island on Monday.</p></article></body></html>"
        try Data(page.utf8).write(to: desk.folder.appending(path: "page.html"))
        try Data(#"{"a": {"b": [1, "two\nlines"]}, "c": null}"#.utf8).write(to: desk.folder.appending(path: "x.json"))
        try Data("{ not json".utf8).write(to: desk.folder.appending(path: "y.json"))
        let text = try desk.galley("git-driver", "textconv", "page.html").output
        #expect(text.contains("Ten boats sailed") && !text.contains("<p>"))
        #expect(try desk.galley("git-driver", "textconv", "x.json").output == "a.b[0]: 1\na.b[1]: two lines\nc: null\n")
        #expect(try desk.galley("git-driver", "textconv", "y.json").output == "{ not json")
    }

    @Test func `as git's external diff it never ends with an error, whatever the file`() throws {
        let (desk, clone) = try clonedTroops()
        let folder = desk.folder.appending(path: clone)
        try Data([0, 1, 2, 3]).write(to: folder.appending(path: "picture.bin"))
        try Data("A new text, with 12 boats in it.\n".utf8).write(to: folder.appending(path: "new.txt"))
        try Data().write(to: folder.appending(path: "empty.txt"))
        try FileManager.default.removeItem(at: folder.appending(path: "article.txt"))
        let file = try #require(FileManager.default.contentsOfDirectory(atPath: folder.path + "/annotations").first)
        try Data("{\"damaged\": ".utf8).write(to: folder.appending(path: "annotations/\(file)"))
        _ = try desk.git("-C", clone, "add", "-A")
        let diff = try desk.git("-C", clone, "-c", "diff.external=\(binary.path) git-driver diff", "diff", "--cached")
        #expect(diff.exitCode == 0, "\(diff.trouble)")
        #expect(diff.output.contains("Binary files a/picture.bin (no file) and b/picture.bin differ"))
        #expect(diff.output.contains("b/article.txt (no file)"))
        #expect(diff.output.contains("+++ b/annotations/\(file)"))
    }

    @Test func `two clones that reviewed different annotations merge with plain git`() throws {
        let (desk, clone) = try clonedTroops()
        _ = try desk.git("-C", desk.store.path, "config", "receive.denyCurrentBranch", "ignore")
        let (first, second) = (try desk.annotation("2,600 → 1,600"), try desk.annotation("None → Some"))
        try desk.review(first, ["--as", "correction"], by: Desk.ada, in: try desk.mirror("north"))
        try desk.review(second, ["--as", "silent"], by: Desk.bo, in: try desk.mirror("south"))
        try desk.pull(from: ["north", "south"], into: clone)
        #expect(try desk.git("-C", clone, "push", "-q", "origin", "HEAD:local/troops").exitCode == 0)
        #expect(try desk.galley("review", "troops", first).output.contains("triaged as correction"))
        #expect(try desk.galley("review", "troops", second, "--all").output.contains("closed as silent"))
        #expect(try desk.galley("log", "troops").output.contains("Bo Lind: Triages"))
        #expect(try desk.galley("show", "troops").exitCode == 0)
        #expect(try desk.galley("verify").exitCode == 0)
    }

    @Test func `two reviews of one annotation merge field by field`() throws {
        let (desk, clone) = try clonedTroops()
        let id = try desk.annotation("2,600 → 1,600")
        try desk.review(id, ["--as", "correction"], by: Desk.ada, in: try desk.mirror("north"))
        try desk.review(id, ["--dismiss", "not ours"], by: Desk.bo, in: try desk.mirror("south"))
        try desk.pull(from: ["north", "south"], into: clone)
        #expect(try desk.git("-C", clone, "push", "-q", "origin", "HEAD:local/troops").exitCode == 0)
        let review = try desk.galley("review", "troops", id).output
        #expect(review.contains("reopened") && review.contains("two people decided differently"), "\(review)")
        #expect(try desk.galley("verify").exitCode == 0)
    }

    @Test func `what the driver cannot join stays git's conflict`() throws {
        let desk = try Desk()
        for (name, text) in [("base", ""), ("ours", "{\"type\": \"Annotation\", \"target\": \"a\"}"), ("theirs", "{")] {
            try Data(text.utf8).write(to: desk.folder.appending(path: name))
        }
        let run = try desk.galley("git-driver", "merge", "base", "ours", "theirs")
        #expect(run.exitCode == 1)
        #expect(run.trouble.contains("nobody can say how to join them"))
        #expect(try String(contentsOf: desk.folder.appending(path: "ours"), encoding: .utf8).contains("Annotation"))
    }

    /// The troop story with its last two versions annotated, and a clone of it that knows the drivers.
    private func clonedTroops() throws -> (Desk, String) {
        let desk = try Desk.annotatedTroops()
        let clone = "clone"
        _ = try desk.git("clone", "-q", "--branch", "local/troops", desk.store.path, clone)
        let attributes = desk.folder.appending(path: "\(clone)/.git/info/attributes")
        try FileManager.default.createDirectory(
            at: attributes.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("* diff=galley\nsource.* -diff -text\n*.jsonld merge=galley\n".utf8).write(to: attributes)
        let driver = "\(binary.path) git-driver"
        for (name, value) in [
            ("diff.galley.command", "\(driver) diff"), ("diff.galley.textconv", "\(driver) textconv"),
            ("merge.galley.driver", "\(driver) merge %O %A %B"), ("user.name", "Desk"),
            ("user.email", "desk@example.org"),
        ] {
            _ = try desk.git("-C", clone, "config", name, value)
        }
        return (desk, clone)
    }
}

extension Desk {
    static let ada = ["--by", "Ada Bell <ada@example.org>", "--time", "2024-10-20T12:00Z"]
    static let bo = ["--by", "Bo Lind <bo@example.org>", "--time", "2024-10-20T12:30Z"]

    /// Another editor's store: a mirror of the desk's.
    func mirror(_ name: String) throws -> String {
        _ = try git("clone", "-q", "--mirror", store.path, name)
        _ = try galley("init", name)
        return name
    }

    func review(_ id: String, _ step: [String], by person: [String], in store: String, of article: String = "troops")
        throws
    {
        let run = try galley(["review", article, id] + step + person + ["--store", store])
        guard run.exitCode == 0 else { throw FixtureError(message: run.trouble) }
    }

    /// Merges other stores' branches into a clone by plain git.
    func pull(from stores: [String], into clone: String) throws {
        for store in stores {
            let run = try git("-C", clone, "pull", "-q", "--no-rebase", "--no-edit", "../\(store)", "local/troops")
            guard run.exitCode == 0 else { throw FixtureError(message: run.output + run.trouble) }
        }
    }
}
