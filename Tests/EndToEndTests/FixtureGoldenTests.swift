import Foundation
import Testing

/// What Galley says of the fixtures, word for word.
@Suite struct FixtureGoldenTests {
    @Test(arguments: Fixture.all)
    func `each version's findings are what an editor was promised`(fixture: Fixture) throws {
        let desk = try Desk()
        try fixture.snapshotAll(at: desk)
        for number in 1...(try fixture.versions().count) {
            let run = try desk.galley("check", "\(fixture.name)@\(number)")
            #expect(run.exitCode <= 1, "\(run.trouble)")
            let difference = try differsFromGolden(
                run.output, fixture.folder.appending(path: "expected/\(number).check.txt"))
            if let difference { Issue.record("\(fixture.name): \(difference)") }
        }
    }

    @Test(arguments: Fixture.all)
    func `what changed between neighbouring versions is said the same way every time`(fixture: Fixture) throws {
        let desk = try Desk()
        try fixture.snapshotAll(at: desk)
        for number in 2...(try fixture.versions().count) {
            for (flags, ending) in [(["--all"], "diff.txt"), (["--format", "json"], "diff.json")] {
                let run = try desk.galley(["diff", fixture.name, "\(number - 1)", "\(number)"] + flags)
                #expect(run.exitCode == 1, "\(run.trouble)")
                let golden = fixture.folder.appending(path: "expected/\(number - 1)-\(number).\(ending)")
                if let difference = try differsFromGolden(run.output, golden) {
                    Issue.record("\(fixture.name): \(difference)")
                }
            }
        }
    }

    @Test(arguments: Fixture.all)
    func `an article's commits have the same ids on every machine`(fixture: Fixture) throws {
        let desk = try Desk()
        try fixture.snapshotAll(at: desk)
        let log = try desk.git("-C", desk.store.path, "log", "--reverse", "--format=%H %s", "local/\(fixture.name)")
        if let difference = try differsFromGolden(log.output, fixture.folder.appending(path: "expected/commits.txt")) {
            Issue.record("\(fixture.name): \(difference)")
        }
    }
}
