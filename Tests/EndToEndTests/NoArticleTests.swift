import Foundation
import Testing

/// What is no article is never stored in silence.
@Suite struct NoArticleTests {
    private static let missing = "<html><title>404 Not Found</title><body><h1>404 Not Found</h1></body></html>"
    private static let text = (1...20).map { "Barge \($0) came through the lock at Hensey before noon." }
        .joined(separator: "\n\n")

    private func desk() throws -> Desk {
        let desk = try Desk()
        #expect(try desk.galley("init").exitCode == 0)
        #expect(try snapshot(Self.text, in: desk, at: "2024-10-18T12:00Z").exitCode == 0)
        return desk
    }

    private func snapshot(_ text: String, in desk: Desk, at time: String, _ options: String...) throws -> GalleyRun {
        try desk.galley(
            ["snapshot", "-", "--article", "lock", "--retrieved", time] + options, input: Data(text.utf8))
    }

    @Test func `an error page has an exit code of its own, and is stored where somebody insists`() throws {
        let desk = try desk()
        let run = try snapshot(Self.missing, in: desk, at: "2024-10-19T12:00Z")
        #expect(run.exitCode == 3)
        #expect(
            run.trouble == """
                galley: Standard input seems to be an error page, not an article: it is headed “not found”. Check the \
                address, or fetch it again later; --force stores it as it is.

                """)
        let forced = try snapshot(Self.missing, in: desk, at: "2024-10-19T12:00Z", "--force")
        #expect(forced.output.hasPrefix("Stored version 2 of local/lock"), "\(forced.trouble)")
    }

    @Test func `a version that lost nearly everything is refused, a retraction is not`() throws {
        let desk = try desk()
        let run = try snapshot("Subscribe to read on.", in: desk, at: "2024-10-19T12:00Z")
        #expect(run.exitCode == 3)
        #expect(run.trouble.contains("has 4 words where the last version has 200"), "\(run.trouble)")
        let retraction = try snapshot("This article has been withdrawn.", in: desk, at: "2024-10-20T12:00Z")
        #expect(retraction.output.hasPrefix("Stored version 2 of local/lock"), "\(retraction.trouble)")
    }

    @Test func `a line of many is refused by itself, and known again once it was forced`() throws {
        let desk = try desk()
        let lines = [("html", Self.missing), ("text", "Gone."), ("text", Self.text + "\n\nIt rained.")].enumerated()
            .map { place, line in
                let fields = ["article": "lock", "retrieved": "2024-10-2\(place)T12:00Z", line.0: line.1]
                return String(decoding: (try? JSONEncoder().encode(fields)) ?? Data(), as: UTF8.self)
            }
        let input = Data(lines.joined(separator: "\n").utf8)
        let batch = try desk.galley(["snapshot", "--batch"], input: input)
        #expect(batch.exitCode == 1)
        let answers = batch.output.split(separator: "\n")
        #expect(answers.map { $0.contains(#""code":"not-an-article""#) } == [true, true, false], "\(batch.output)")
        #expect(answers.last?.contains(#""version":2"#) == true)
        let again = try desk.galley(["import", "ndjson", "-"], input: input)
        #expect(again.exitCode == 1)
        #expect(again.output == "Imported 0 versions from 3 lines; 1 line stored before, 2 lines refused.\n")
        #expect(again.trouble.contains("galley: Line 2: local/lock has 1 words"), "\(again.trouble)")
        let forced = try desk.galley(["import", "ndjson", "-", "--force"], input: input)
        #expect(forced.output == "Imported 2 versions from 3 lines; 1 line stored before.\n", "\(forced.trouble)")
    }

    @Test func `a page says besides its text what it seems to be`() throws {
        let line = try JSONEncoder().encode(["id": "1", "html": Self.missing])
        let run = try Desk().galley(["batch", "extract"], input: line)
        #expect(run.exitCode == 0)
        #expect(run.output.contains(#""suspect":"error-page""#), "\(run.output)")
    }
}
