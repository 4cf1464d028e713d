import Foundation
import Testing

/// What `galley check` finds, as annotations that reach the queue.
@Suite struct FindingTests {
    @Test func `findings reach the queue once`() throws {
        let desk = try Desk.annotatedTroops()
        let first = try desk.galley(["annotate", "troops@1", "--findings"])
        #expect(first.exitCode == 0, "\(first.trouble)")
        #expect(first.output.contains("Annotated") && first.output.contains("possibility"), "\(first.output)")
        #expect(try desk.galley(["annotate", "troops@1", "--findings"]).output.contains("has these findings already"))
        #expect(try desk.galley("review", "troops").output.contains("typo.realword"))
        #expect(try desk.brokenAnnotations(of: "troops") == [])
    }

    @Test func `a version that only mends what was found closes it, and nothing is said to be annotated`() throws {
        let desk = try Desk()
        _ = try desk.galley("init", desk.store.path)
        func publish(_ text: String, at hour: Int) throws {
            let run = try desk.galley(
                ["snapshot", "-", "--article", "note", "--retrieved", "2024-10-18T1\(hour):00Z"],
                input: Data(text.utf8))
            #expect(run.exitCode == 0, "\(run.trouble)")
        }
        try publish("The ferry sailed at noon.\n\nThe the crew waited on the quay for it.\n", at: 1)
        #expect(try desk.galley(["annotate", "note", "--findings"]).output.hasPrefix("Annotated 1 finding in"))
        try publish("The ferry sailed at noon.\n\nThe crew waited on the quay for it.\n", at: 2)
        #expect(try desk.galley(["annotate", "note", "--findings"]).output.hasPrefix("Closed 1 finding in version 2"))
    }

    @Test func `findings are asked of one version`() throws {
        let desk = try Desk.annotatedTroops()
        #expect(try desk.galley(["annotate", "troops", "1", "2", "--findings"]).exitCode == 2)
    }
}
