import Foundation
import Testing

/// Two desks with a store each and a plain repository between them.
@Suite struct SyncJourneyTests {
    @Test func `two desks that reviewed side by side lose nothing`() throws {
        let desk = try twoDesks()
        let ids = try ["2,600 → 1,600", "None → Some", "8 and 14"].map { try desk.annotation($0) }
        try desk.review(ids[0], ["--as", "correction"], by: Desk.ada, in: "north")
        try desk.review(ids[0], ["--draft", "The group has 1,600 soldiers."], by: Desk.ada, in: "north")
        try desk.review(ids[1], ["--as", "silent"], by: Desk.ada, in: "north")
        try desk.review(ids[0], ["--dismiss", "the page says so"], by: Desk.bo, in: "south")
        try desk.review(ids[2], ["--as", "clarification"], by: Desk.bo, in: "south")
        let later = ["--retrieved", "2024-10-21T08:00Z", "--article", "troops", "--store", "south"]
        _ = try desk.galley(
            ["snapshot", "-", "--force"] + later,
            input: Data("The troops have not arrived, Kyiv said on Monday.\n".utf8))

        #expect(try desk.sync("north") == "local/troops: pushed 3 reviews.\n")
        #expect(
            try desk.sync("south") == """
                local/troops: pushed 1 version and 2 reviews, fetched 3 reviews, merged 1 annotation; 1 disagreement: annotation \
                \(ids[0].prefix(8)): Ada Bell drafted “The group has 1,600 soldiers.”; Bo Lind dismissed it (“the page says so”).

                """)
        #expect(try desk.sync("north") == "local/troops: fetched 1 version and 2 reviews.\n")
        #expect(try desk.sync("south") == "1 article was the same on both sides.\n")
        let tips = try ["north", "south", "hub.git"].map { try desk.git("-C", $0, "rev-parse", "local/troops").output }
        #expect(Set(tips).count == 1)
        for store in ["north", "south"] {
            let log = try desk.galley("log", "troops", "--store", store).output
            #expect(log.contains("Version 6") && log.contains("Bo Lind: Dismisses") && log.contains("Ada Bell: Drafts"))
            let disputed = try desk.galley("review", "troops", ids[0], "--store", store).output
            #expect(
                disputed.contains("reopened") && disputed.contains("drafted") && disputed.contains("the page says so"),
                "\(disputed)")
            #expect(try desk.galley("review", "troops", ids[1], "--store", store).output.contains("closed as silent"))
            #expect(try desk.galley("review", "troops", ids[2], "--store", store).output.contains("clarification"))
            #expect(try desk.galley("verify", "--store", store).exitCode == 0)
        }
    }

    @Test func `desks that both took snapshots tell one history`() throws {
        let desk = try twoDesks()
        for (store, time, text) in [("north", "08:00", "Ten boats sailed."), ("south", "07:00", "Nine boats sailed.")] {
            let arguments = [
                "snapshot", "-", "--force", "--article", "troops", "--retrieved", "2024-10-21T\(time)Z", "--store",
                store,
            ]
            #expect(try desk.galley(arguments, input: Data(text.utf8)).output.hasPrefix("Stored version 6"))
        }
        for store in ["north", "south", "north"] { _ = try desk.sync(store) }
        for store in ["north", "south"] {
            #expect(try desk.galley("show", "troops@6", "--store", store).output == "Nine boats sailed.\n")
            #expect(try desk.galley("show", "troops", "--store", store).output == "Ten boats sailed.\n")
            #expect(try desk.galley("diff", "troops", "--store", store).output.contains("version 6 → version 7"))
            #expect(try desk.galley("verify", "--store", store).exitCode == 0)
        }
    }

    @Test(arguments: [
        (["sync", "nowhere.git"], "There is no remote “nowhere.git”"), (["sync", "."], "is no git repository"),
        (["sync", "http://127.0.0.1:1/store.git"], "cannot be reached"),
        (["sync", "ssh://127.0.0.1:1/store.git"], "cannot be reached"),
    ])
    func `a remote that is not there is one sentence, and nothing is lost`(arguments: [String], words: String) throws {
        let desk = try Desk()
        _ = try desk.galley("init", desk.store.path)
        let run = try desk.galley(arguments)
        #expect(run.exitCode == 2)
        #expect(run.trouble.contains(words), "\(run.trouble)")
        #expect(run.trouble.split(separator: "\n").count == 1)
    }

    /// The troop story, annotated, at both desks.
    private func twoDesks() throws -> Desk {
        let desk = try Desk.annotatedTroops()
        _ = try desk.git("init", "-q", "--bare", "hub.git")
        #expect(try desk.galley("sync", "hub.git").exitCode == 0)
        for store in ["north", "south"] {
            _ = try desk.galley("init", store)
            _ = try desk.sync(store)
        }
        return desk
    }
}

extension Desk {
    /// What the command says, trouble included.
    func sync(_ store: String) throws -> String {
        let run = try galley("sync", "hub.git", "--store", store)
        return run.output + run.trouble
    }
}
