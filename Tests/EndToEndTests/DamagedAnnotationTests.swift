import Foundation
import Testing

/// Files of the folder `annotations/` that somebody damaged, or that are no files: each is told, none is lost, none
/// hides another.
@Suite struct DamagedAnnotationTests {
    struct Damage: CustomTestStringConvertible, Sendable {
        let testDescription: String
        /// What the error says.
        let words: String
        /// Gets the folder, and the path of the annotation of the changed figure.
        let apply: @Sendable (URL, URL) throws -> Void
    }

    static let damages: [Damage] = [
        Damage(testDescription: "cut off", words: "it was cut off") { _, file in
            try Data(try Data(contentsOf: file).prefix(900)).write(to: file)
        },
        Damage(testDescription: "empty", words: "it was cut off") { _, file in try Data().write(to: file) },
        Damage(testDescription: "a wrong type", words: "“start” of a selector must be a whole number from 0") {
            _, file in
            try file.replace("\"start\": 1625", "\"start\": \"1625\"")
        },
        Damage(testDescription: "an unknown key", words: "that Galley does not know") { _, file in
            try file.replace("\"galley:rule\"", "\"galley:rul\"")
        },
        Damage(
            testDescription: "a wrong offset",
            words: "a place says that “2,600” stands at 1626 to 1630, but the version’s text shows “,600” there"
        ) {
            try $1.replace("\"start\": 1625", "\"start\": 1626")
        },
        Damage(testDescription: "an offset past the end", words: "but the version’s text ends before that") {
            try $1.replace("\"end\": 1630", "\"end\": 999999")
        },
        Damage(
            testDescription: "another program's mending of the words",
            words: "a place says that “1,700” stands at 1625 to 1630, but the version’s text shows “1,600” there"
        ) {
            try $1.replace("\"exact\": \"1,600\"", "\"exact\": \"1,700\"")
        },
        Damage(testDescription: "not UTF-8", words: "it is not UTF-8") { _, file in
            try (Data([0xFF, 0xFE]) + Data(contentsOf: file)).write(to: file)
        },
        Damage(testDescription: "ten megabytes", words: "at most 4000000 are read") { _, file in
            try Data(count: 10_000_000).write(to: file)
        },
        Damage(testDescription: "an id that is not its name", words: "so its name must be") { _, file in
            try FileManager.default.moveItem(
                at: file, to: file.deletingLastPathComponent().appending(path: "mine.jsonld"))
        },
        Damage(testDescription: "two files with one id", words: "copy.jsonld: it has the same id as") { folder, file in
            try FileManager.default.copyItem(at: file, to: folder.appending(path: "copy.jsonld"))
        },
        Damage(testDescription: "a folder", words: "annotations/more is a folder, which Galley leaves alone") {
            folder, file in
            try FileManager.default.createDirectory(
                at: folder.appending(path: "more"), withIntermediateDirectories: true)
            try FileManager.default.copyItem(at: file, to: folder.appending(path: "more/a.jsonld"))
        },
        Damage(
            testDescription: "a symbolic link",
            words: "annotations/link.jsonld is a symbolic link, which Galley leaves alone"
        ) {
            folder, _ in
            try FileManager.default.createSymbolicLink(
                atPath: folder.appending(path: "link.jsonld").path, withDestinationPath: "/etc/passwd")
        },
        Damage(
            testDescription: "a link in the place of an annotation",
            words: "is a symbolic link, which Galley leaves alone"
        ) { _, file in
            try FileManager.default.removeItem(at: file)
            try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: "../article.txt")
        },
        Damage(testDescription: "conflict marks", words: "line 1: the marks of an unfinished merge stand here") {
            _, file in
            try Data("<<<<<<< ours\n".utf8 + Data(contentsOf: file)).write(to: file)
        },
    ]

    @Test(arguments: damages)
    func `a damaged file is told once, kept, and hides no other`(damage: Damage) throws {
        let desk = try Desk.annotatedTroops()
        let (id, other) = (try desk.annotation("2,600 → 1,600"), try desk.annotation("8 and 13 October"))
        try desk.commitByHand(to: "troops") { try damage.apply($0, $0.appending(path: "\(id).jsonld")) }
        let before = try desk.git("-C", desk.store.path, "ls-tree", "-r", "local/troops").output

        let queue = try desk.galley("review", "troops")
        #expect(queue.exitCode == 2)
        #expect(
            queue.trouble.contains(damage.words) && queue.trouble.split(separator: "\n").count == 1, "\(queue.trouble)")
        #expect(queue.output.contains("8 and 13 October → 8 and 14 October"))

        let notice = try desk.galley("notice", "troops", "--style", "plain", "--only", other)
        #expect(notice.exitCode == 2 && notice.trouble == queue.trouble && !notice.output.isEmpty, "\(notice.trouble)")

        let export = try desk.galley("export", "troops", "--format", "ndjson")
        #expect(export.exitCode == 2 && export.trouble == queue.trouble, "\(export.trouble)")
        #expect(export.output.contains(other) && export.output.split(separator: "\n").count >= 6, "\(export.output)")

        let again = try desk.galley("annotate", "troops", "4", "5")
        #expect(again.exitCode == 2 && again.trouble.contains(damage.words), "\(again.trouble)")

        let step = try desk.galley(
            "review", "troops", other, "--dismiss", "right as it is", "--by", "Ada <ada@example.org>")
        #expect(step.exitCode == 0, "\(step.trouble)")
        let after = try desk.git("-C", desk.store.path, "ls-tree", "-r", "local/troops").output
        let (old, new) = (Set(before.split(separator: "\n")), Set(after.split(separator: "\n")))
        let lost = old.subtracting(new).filter { !$0.contains(other) }
        #expect(lost.isEmpty, "\(lost)")
        #expect(try desk.galley("verify").exitCode == 0)
    }

    @Test func `a damaged annotation takes no step, and says why`() throws {
        let desk = try Desk.annotatedTroops()
        let id = try desk.annotation("2,600 → 1,600")
        try desk.commitByHand(to: "troops") {
            try $0.appending(path: "\(id).jsonld").replace("\"galley:status\"", "\"galley:state\"")
        }
        let step = try desk.galley(
            "review", "troops", String(id.prefix(8)), "--as", "silent", "--by", "Ada <ada@example.org>")
        #expect(step.exitCode == 2 && step.trouble.contains("mend it in a clone and push"), "\(step.trouble)")
    }

    @Test func `another program's file is listed, and kept to the byte`() throws {
        let desk = try Desk.annotatedTroops()
        let text =
            #"{ "type":"Annotation","@context":"http://www.w3.org/ns/anno.jsonld","id":"x:1","bodyValue":"Sure?","target":"x:2" }"#
        try desk.commitByHand(to: "troops") {
            try Data(text.utf8).write(to: $0.appending(path: "note.jsonld"))
            try Data("How we annotate.".utf8).write(to: $0.appending(path: "README"))
        }
        let queue = try desk.galley("review", "troops")
        #expect(queue.exitCode == 0 && queue.output.contains("note.jsonld: “Sure?”"), "\(queue.trouble)")
        let other = try desk.annotation("8 and 13 October")
        _ = try desk.galley("review", "troops", other, "--dismiss", "right as it is", "--by", "Ada <ada@example.org>")
        #expect(try desk.git("-C", desk.store.path, "show", "local/troops:annotations/note.jsonld").output == text)
        #expect(
            try desk.git("-C", desk.store.path, "show", "local/troops:annotations/README").output == "How we annotate.")
    }
}

extension Desk {
    /// Changes an article's annotations as somebody with plain git does: in a clone.
    func commitByHand(to article: String, change: (URL) throws -> Void) throws {
        let clone = folder.appending(path: "clone-\(UUID().uuidString)")
        let branch = "local/\(article)"
        func plainGit(_ arguments: String...) throws {
            let run = try git(
                ["-C", clone.path, "-c", "user.name=Hand", "-c", "user.email=hand@example.org"] + arguments)
            guard run.exitCode == 0 else { throw FixtureError(message: run.trouble) }
        }
        _ = try git("clone", "-q", "--branch", branch, store.path, clone.path)
        let annotations = clone.appending(path: "annotations")
        try FileManager.default.createDirectory(at: annotations, withIntermediateDirectories: true)
        try change(annotations)
        try plainGit("add", "-A")
        try plainGit("commit", "-qm", "Edits by hand")
        try plainGit("push", "-q", "origin", branch)
    }
}

extension URL {
    /// The file with some words instead of others, which must stand in it.
    func replace(_ words: String, _ others: String) throws {
        let text = try String(contentsOf: self, encoding: .utf8)
        guard text.contains(words) else { throw FixtureError(message: "\(lastPathComponent) has no \(words)") }
        try Data(text.replacingOccurrences(of: words, with: others).utf8).write(to: self)
    }
}
