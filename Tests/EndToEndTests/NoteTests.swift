import Foundation
import Testing

/// An editor's own note on a passage, from the words typed to the later version that changed them.
@Suite struct NoteTests {
    private let ada = ["--by", "Ada Bell <ada@example.org>", "--time", "2024-10-20T12:00Z"]

    @Test func `a note is one commit of its author, stands in the queue, and writing it twice writes nothing`() throws {
        let desk = try Desk.annotatedTroops()
        let words = ["annotate", "troops", "--at", "2,600 soldiers", "--comment", "Which group?"]
        #expect(try desk.galley(words + ada).exitCode == 2)  // the latest version has another figure
        let at4 = ["annotate", "troops@4"] + words.dropFirst(2)
        let run = try desk.galley(at4 + ada)
        #expect(run.exitCode == 0 && run.output.contains("⟦2,600 soldiers⟧"), "\(run.trouble)")
        let log = try desk.git("-C", desk.store.path, "log", "-1", "--format=%an <%ae>: %s", "local/troops").output
        #expect(log == "Ada Bell <ada@example.org>: Notes on “2,600 soldiers”: Which group?\n")
        let again = try desk.galley(at4 + ada)
        #expect(again.exitCode == 0 && again.output.contains("has this note already"), "\(again.trouble)")
        let queue = try desk.galley("review", "troops")
        #expect(queue.output.contains("Which group?"), "\(queue.output)")
        let id = try desk.annotation("Which group?")
        let whole = try desk.galley("review", "troops", id).output
        #expect(whole.contains("changed again since: “1,600 soldiers” in version 5"), "\(whole)")
        #expect(try desk.brokenAnnotations(of: "troops") == [])
    }

    @Test func `words that stand more than once are refused with their sentences, and a number chooses`() throws {
        let desk = try Desk.annotatedTroops()
        let words = ["annotate", "troops", "--at", "the war", "--comment", "Which one?"]
        let refused = try desk.galley(words + ada)
        #expect(refused.exitCode == 2 && refused.output.isEmpty)
        #expect(refused.trouble.contains("stands at") && refused.trouble.contains("\n  2  "), "\(refused.trouble)")
        let chosen = try desk.galley(words + ["--nth", "2"] + ada)
        #expect(chosen.exitCode == 0, "\(chosen.trouble)")
        let choice = refused.trouble.split(separator: "\n").first { $0.hasPrefix("  2  ") }?.dropFirst(5)
        #expect(choice.map { chosen.output.contains($0) } == true, "\(chosen.output)")
        #expect(try desk.galley(words + ["--nth", "99"] + ada).trouble.contains("there is no place 99"))
    }

    @Test func `words that stand nowhere are refused with the nearest sentence`() throws {
        let desk = try Desk.annotatedTroops()
        let run = try desk.galley(["annotate", "troops", "--at", "14,000 North Korean troops", "--comment", "?"] + ada)
        #expect(run.exitCode == 2 && run.output.isEmpty)
        #expect(
            run.trouble.contains("does not stand in version 5") && run.trouble.contains("North Korean troops"),
            "\(run.trouble)")
    }

    @Test(arguments: [
        ["--at", "the war"], ["--comment", "hm"], ["--at", " ", "--comment", "hm"],
        ["1", "2", "--at", "the war", "--comment", "hm"],
    ])
    func `half a note is wrong usage`(arguments: [String]) throws {
        let desk = try Desk.annotatedTroops()
        #expect(try desk.galley(["annotate", "troops"] + arguments + ada).exitCode == 2)
    }
}
