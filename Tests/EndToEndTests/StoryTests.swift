import Foundation
import Testing

/// The commands that tell an article's story, on the fixtures.
@Suite struct StoryTests {
    private func desk(_ name: String) throws -> Desk {
        let desk = try Desk()
        try #require(Fixture.all.first { $0.name == name }).snapshotAll(at: desk)
        return desk
    }

    @Test func `a timeline follows a figure there and back, and says who told readers`() throws {
        let desk = try desk("court")
        let run = try desk.galley("timeline", "court")
        #expect(run.exitCode == 0, "\(run.trouble)")
        #expect(run.output.contains("45 · silent"), "\(run.output)")
        #expect(
            run.output.contains("54 · back to what version 1 said · told by a notice on the page"), "\(run.output)")
        let one = try desk.galley("timeline", "court", "--figure", "costs THWAITE").output
        #expect(one.contains("£90,000") && one.contains("£19,000") && !one.contains("54"), "\(one)")
        let none = try desk.galley("timeline", "court", "--quote", "nobody said this").output
        #expect(none.contains("Nothing here is asked for."), "\(none)")
        let json = try desk.galley("timeline", "court", "--format", "json").output
        let read = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect((read["versions"] as? [Any])?.count == 4 && read["unchanged"] is Int)
    }

    @Test func `a picture is written into a file, the same each time`() throws {
        let desk = try desk("flood")
        for file in ["one.svg", "two.svg"] {
            let run = try desk.galley(
                "timeline", "flood", "--figure", "people", "--format", "svg", "--output", file)
            #expect(run.exitCode == 0 && run.output.isEmpty, "\(run.trouble)")
        }
        let pictures = try ["one.svg", "two.svg"].map { try Data(contentsOf: desk.folder.appending(path: $0)) }
        #expect(pictures[0] == pictures[1])
        let text = String(decoding: pictures[0], as: UTF8.self)
        #expect(text.hasPrefix("<?xml") && text.contains("41 people") && text.contains("<title"))
        let none = try desk.galley("timeline", "flood", "--figure", "unicorns", "--format", "svg")
        #expect(none.exitCode == 2 && none.trouble.contains("“unicorns”"), "\(none.trouble)")
        #expect(try desk.galley("timeline", "flood", "--quote", "a", "--format", "svg").exitCode == 2)
        #expect(try desk.galley("timeline", "flood", "--quote", "a", "--figure", "b").exitCode == 2)
    }

    @Test func `blame names the version of each sentence and of the figures that are older`() throws {
        let desk = try desk("court")
        let now = try desk.galley("blame", "court")
        #expect(now.exitCode == 0 && now.output.contains("v4 "), "\(now.output)")
        let first = try desk.galley("blame", "court@1").output
        #expect(first.contains("v1 ") && !first.contains("v2 "), "\(first)")
        let json = try desk.galley("blame", "court", "--format", "json").output
        let read = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let sentences = try #require(read["sentences"] as? [[String: Any]])
        #expect(sentences.contains { ($0["since"] as? [String: Any])?["version"] as? Int == 4 })
    }

    @Test func `statistics and the report count the same notices`() throws {
        let desk = try desk("court")
        let run = try desk.galley("log", "court", "--stats")
        #expect(run.output.contains("4 versions") && run.output.contains("by a notice in the same version"))
        let json = try desk.galley("log", "court", "--stats", "--format", "json").output
        let read = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect(read["versions"] as? Int == 4 && (read["toldAtOnce"] as? Int ?? 0) > 0, "\(json)")
    }

    @Test func `a report covers the time that is asked for, in every format`() throws {
        let desk = try desk("court")
        for format in ["terminal", "csv", "html", "json"] {
            let run = try desk.galley("report", "--since", "2020-01-01", "--format", format)
            #expect(run.exitCode == 0 && run.output.contains("figure"), "\(format): \(run.trouble)")
        }
        let none = try desk.galley("report", "--since", "2020-01-01", "--until", "2020-02-01").output
        #expect(none.contains("Nothing was corrected in 0 versions of 0 articles."), "\(none)")
        let other = try desk.galley("report", "--since", "2020-01-01", "--host", "example.org").output
        #expect(other.contains("Nothing was corrected"), "\(other)")
        #expect(try desk.galley("report", "--since", "4w").exitCode == 0)
        for wrong in ["yesterday", "30", "30x", "-4d"] {
            let run = try desk.galley("report", "--since=\(wrong)")
            #expect(run.exitCode == 2 && run.trouble.contains("30d, 12h or 4w"), "\(wrong): \(run.trouble)")
        }
        #expect(try desk.galley("report", "--since", "1d", "--until", "2d").exitCode == 2)
    }
}
