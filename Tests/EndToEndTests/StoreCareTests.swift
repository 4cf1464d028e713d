import Foundation
import Testing

/// `galley verify` and `galley maintain`, as people meet them.
@Suite struct StoreCareTests {
    private func desk(articles: Int = 3) throws -> Desk {
        let desk = try Desk()
        _ = try desk.galley("init", desk.store.path)
        for article in 1...articles {
            for version in 1...2 {
                let text = "The lock at pier \(article) was mended for \(version) million kroner."
                let arguments = [
                    "snapshot", "-", "--article", "pier-\(article)", "--retrieved", "2024-03-0\(version)T08:00Z",
                ]
                #expect(try desk.galley(arguments, input: Data(text.utf8)).exitCode == 0)
            }
        }
        return desk
    }

    @Test func `a check that is told what was verified reads what is new`() throws {
        let desk = try desk()
        let first = try desk.galley("verify", "--new")
        #expect(first.output == "Read 3 articles, 6 versions and 0 reviews: everything is as it was stored.\n")
        _ = try desk.galley(
            ["snapshot", "-", "--article", "pier-2", "--retrieved", "2024-03-05T08:00Z"],
            input: Data("No lock at all.".utf8))
        let second = try desk.galley("verify", "--new", "--jobs", "2")
        #expect(second.exitCode == 0)
        #expect(
            second.output.hasPrefix(
                "Read 1 article, 1 version and 0 reviews: everything is as it was stored. 2 articles"))
        let json = try desk.galley("verify", "--new", "--format", "json")
        #expect(json.output.contains(#""unmoved" : 3"#) && json.output.contains(#""articles" : 0"#), "\(json.output)")
        let whole = try desk.galley("verify")
        #expect(whole.output == "Read 3 articles, 7 versions and 0 reviews: everything is as it was stored.\n")
        #expect(try desk.galley("verify", "--jobs", "0").exitCode == 2)
    }

    @Test func `a maintenance says what it did, and everything reads as before`() throws {
        let desk = try desk()
        let before = try desk.galley("export-versions").output
        let dry = try desk.galley("maintain", "--dry-run")
        #expect(dry.output.hasSuffix("3 branches put into one list would be done; nothing was.\n"), "\(dry.output)")
        let run = try desk.galley("maintain")
        #expect(run.exitCode == 0)
        #expect(run.output.contains("objects packed, 3 branches put into one list.\nSingle objects "), "\(run.output)")
        #expect(run.output.contains("→ 0, packs 0 → 1, branches with a file 3 → 0, "))
        #expect(try desk.galley("export-versions").output == before)
        #expect(try desk.galley("verify").exitCode == 0)
        #expect(try desk.git("-C", desk.store.path, "fsck", "--full", "--strict").exitCode == 0)
        let again = try desk.galley("maintain", "--format", "json")
        #expect(again.output.contains(#""packedObjects" : 0"#) && again.output.contains(#""dryRun" : false"#))
    }

    @Test func `where git collects garbage, a maintenance gives way`() throws {
        let desk = try desk(articles: 1)
        try Data("1 \(ProcessInfo.processInfo.hostName)".utf8).write(to: desk.store.appending(path: "gc.pid"))
        let run = try desk.galley("maintain")
        #expect(run.exitCode == 2 && run.trouble.contains("git collects garbage there (process 1)"), "\(run.trouble)")
    }
}
