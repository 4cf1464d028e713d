import Foundation
import Testing

/// The main job as a person does it, and the ways in which it goes wrong.
@Suite struct JourneyTests {
    private let troops = Fixture(name: "troops")

    @Test func `plain git reads, checks and clones the store`() throws {
        let desk = try Desk()
        try troops.snapshotAll(at: desk)
        #expect(try desk.git("-C", desk.store.path, "fsck", "--strict").exitCode == 0)
        let log = try desk.git("-C", desk.store.path, "log", "--format=%s", "local/troops")
        #expect(log.output.split(separator: "\n").count == 5)
        #expect(try desk.git("clone", "-q", "--branch", "local/troops", desk.store.path, "copy").exitCode == 0)
        #expect(FileManager.default.fileExists(atPath: desk.folder.appending(path: "copy/article.txt").path))
    }

    @Test func `every command answers to its name, alone and among the others`() throws {
        let desk = try Desk()
        let help = try desk.galley("--help").output
        let list = help.split(separator: "SUBCOMMANDS:").last?.split(separator: "\n").dropLast() ?? []
        let names = list.filter { $0.prefix(3).count { $0 == " " } == 2 }.compactMap { $0.split(separator: " ").first }
        #expect(names.count == 27)
        for name in names { #expect(try desk.galley(String(name), "--help").output.contains("galley \(name)")) }
        #expect(try desk.galley("--version").output == "0.1.0\n")
        #expect(try desk.galley("diff", "--version").output == "0.1.0\n")
        #expect(try desk.galley("dif").trouble.contains("galley --help"))
    }

    @Test func `annotating twice writes nothing new`() throws {
        let desk = try Desk()
        try troops.snapshotAll(at: desk)
        let first = try desk.galley("annotate", "troops", "1", "2")
        #expect(first.exitCode == 0, "\(first.trouble)")
        let head = try desk.git("-C", desk.store.path, "rev-parse", "local/troops").output
        #expect(try desk.galley("annotate", "troops", "1", "2").exitCode == 0)
        #expect(try desk.git("-C", desk.store.path, "rev-parse", "local/troops").output == head)
        let files = try desk.git("-C", desk.store.path, "ls-tree", "--name-only", "local/troops:annotations").output
        #expect(files.contains(".jsonld"))
    }

    @Test func `an unchanged page makes no commit, and a page that returns to an old text says so`() throws {
        let desk = try Desk()
        let versions = try troops.versions()
        _ = try desk.galley("init", desk.store.path)
        for index in [0, 0, 1, 0] {
            let run = try desk.galley(
                "snapshot", versions[index].file.path, "--article", "troops", "--retrieved", versions[index].retrieved)
            #expect(run.exitCode == 0, "\(run.trouble)")
        }
        let log = try desk.git("-C", desk.store.path, "log", "--format=%s", "local/troops").output
        #expect(log.split(separator: "\n").count == 3)
        #expect(try desk.galley("log", "troops").output.contains("version 1"))
    }

    @Test(arguments: [
        ["diff", "nobody"], ["check", "nobody@3"], ["log", "nobody"], ["show", "nobody"],
        ["snapshot", "missing.txt", "--article", "a"],
        ["snapshot", "empty.txt", "--article", "a"], ["snapshot", "binary.txt", "--article", "a"],
        ["check", "broken.txt"],
    ])
    func `trouble is one clear sentence and exit code 2`(arguments: [String]) throws {
        let desk = try Desk()
        _ = try desk.galley("init", desk.store.path)
        try Data().write(to: desk.folder.appending(path: "empty.txt"))
        try Data([0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 1, 2, 3]).write(to: desk.folder.appending(path: "binary.txt"))
        try Data([0x48, 0x69, 0xC3, 0x28, 0xE2, 0x82, 0x81, 0x9D]).write(to: desk.folder.appending(path: "broken.txt"))
        let run = try desk.galley(arguments)
        #expect(run.exitCode == 2)
        #expect(run.output.isEmpty)
        #expect(run.trouble.split(separator: "\n").count == 1, "\(run.trouble)")
    }
}
