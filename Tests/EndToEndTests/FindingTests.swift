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

    @Test func `findings are asked of one version`() throws {
        let desk = try Desk.annotatedTroops()
        #expect(try desk.galley(["annotate", "troops", "1", "2", "--findings"]).exitCode == 2)
    }
}
