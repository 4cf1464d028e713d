import Foundation
import Testing

/// What later versions make of earlier changes: an article of which each version changes something again.
@Suite struct LaterVersionsTests {
    private let ada = ["--by", "Ada Bell <ada@example.org>", "--time", "2024-10-20T12:00Z"]

    private static func story(_ boats: String, _ crew: String?) -> String {
        let crewed = crew.map { "\n\nThe ministry said that \($0) sailors had left the country on Monday." } ?? ""
        return """
            Ferries leave the harbour

            The harbour master said that \(boats) boats had sailed for the islands in the morning.\(crewed)

            Nobody knew when they would return, and the weather was getting worse by the hour.
            """
    }

    /// The first two versions, annotated; the third stored.
    private func desk() throws -> Desk {
        let desk = try Desk()
        _ = try desk.galley("init", desk.store.path)
        for (hour, text) in [Self.story("10", "300"), Self.story("12", "400"), Self.story("14", nil)].enumerated() {
            let run = try desk.galley(
                ["snapshot", "-", "--article", "boats", "--retrieved", "2024-10-18T1\(hour):00Z"],
                input: Data(text.utf8))
            #expect(run.exitCode == 0, "\(run.trouble)")
        }
        _ = try desk.galley("annotate", "boats", "1", "2", "--time", "2024-10-19T10:00Z")
        return desk
    }

    @Test func `unseen changes that were changed again are superseded, those whose passage is gone are orphaned`()
        throws
    {
        let desk = try desk()
        let run = try desk.galley("annotate", "boats", "2", "3", "--time", "2024-10-19T11:00Z")
        #expect(
            run.output.contains("superseded: 10 → 12") && run.output.contains("orphaned: 300 → 400"), "\(run.output)")
        let all = try desk.galley("review", "boats", "--all").output
        #expect(try desk.brokenAnnotations(of: "boats") == [])
        let id = try desk.annotation("10 → 12", of: "boats").prefix(4)
        #expect(
            all.contains("Takes the place of \(id).") && all.contains("2024-10-18 12:00 UTC Galley found"), "\(all)")
        let head = try desk.git("-C", desk.store.path, "rev-parse", "local/boats").output
        #expect(try desk.galley("annotate", "boats", "2", "3").output.contains("nothing was written"))
        #expect(try desk.galley("annotate", "boats", "1", "2").output.contains("nothing was written"))
        #expect(try desk.git("-C", desk.store.path, "rev-parse", "local/boats").output == head)
    }

    @Test func `what an editor has looked at stays open, and the queue says what became of it`() throws {
        let desk = try desk()
        for words in ["10 → 12", "300 → 400"] {
            _ = try desk.galley(
                ["review", "boats", try desk.annotation(words, of: "boats"), "--as", "correction"] + ada)
        }
        let run = try desk.galley("annotate", "boats", "2", "3", "--time", "2024-10-19T11:00Z")
        #expect(!run.output.contains("superseded") && !run.output.contains("orphaned"), "\(run.output)")
        let queue = try desk.galley("review", "boats").output
        #expect(queue.contains("In the latest version: changed again since: “14”"), "\(queue)")
        #expect(queue.contains("In the latest version: gone from version 3"), "\(queue)")
    }
}
