import Foundation
import Testing

/// What sister stories say differently.
@Suite struct RivalTests {
    private static let north = """
        Ferry Orlanda runs aground off Skarvøy

        The ferry Orlanda ran aground off Skarvøy on Friday night. Harbour master Tove Lindqvist said 142 \
        passengers of the ferry were taken ashore at Skarvøy.

        The hull was torn open near the Brenning lighthouse, she said.
        """
    private static let south = """
        Passengers rescued at Skarvøy

        Some 165 passengers of the ferry Orlanda were taken ashore at Skarvøy after it ran aground near the Brenning \
        lighthouse, said Tove Lindqvist.
        """

    private func desk(_ texts: [(name: String, text: String)]) throws -> Desk {
        let desk = try Desk()
        _ = try desk.galley("init", desk.store.path)
        for (name, text) in texts {
            let run = try desk.galley(
                ["snapshot", "-", "--article", name, "--retrieved", "2024-10-18T09:00Z"], input: Data(text.utf8))
            guard run.exitCode == 0 else { throw FixtureError(message: run.trouble) }
        }
        return desk
    }

    @Test func `one event counted in two ways is told with both sources`() throws {
        let desk = try desk([("north", Self.north), ("south", Self.south), ("weather", "Rain falls\n\nIt will rain.")])
        let run = try desk.galley("rivals", "north")
        #expect(run.exitCode == 1, "\(run.output)\(run.trouble)")
        #expect(run.output.hasPrefix("passengers: “142” and “Some 165”\n"), "\(run.output)")
        #expect(run.output.contains("local/south v1, 2024-10-18 09:00 UTC, according to Tove Lindqvist: “Some 165"))
        #expect(
            try desk.galley("rivals", "--since", "2024-10-18").output.split(separator: "\n").count
                == run.output.split(separator: "\n").count)
        #expect(try desk.galley("rivals", "weather").exitCode == 0)
        let json = try desk.galley("rivals", "south", "--format", "json").output
        let list = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]]
        let sides = try #require(list?.first?["sides"] as? [[String: Any]])
        #expect(sides.map { $0["value"] as? Double } == [165, 142])
    }

    @Test func `two bounds that could both hold are two figures for readers of one text`() throws {
        let desk = try desk([
            ("north", Self.north.replacing("142", with: "up to 142")),
            ("south", Self.south.replacing("Some", with: "Up to")),
        ])
        #expect(try desk.galley("rivals", "north").output.hasPrefix("passengers: “up to 142” and “Up to 165”\n"))
    }

    @Test(arguments: [
        north.replacing("142", with: "165"),  // they agree
        north.replacing("passengers", with: "lifeboats"),  // other things
        north + "\n\nEarlier, 165 passengers of the ferry were said to be ashore at Skarvøy.",  // both are told
        "Ferry sails\n\n142 passengers of the ferry sailed to Holmvik.",  // another event
    ])
    func `silent where nothing differs, or both figures are told`(other: String) throws {
        let desk = try desk([("north", other), ("south", Self.south)])
        let run = try desk.galley("rivals", "north")
        #expect(run.exitCode == 0, "\(run.output)")
        #expect(run.trouble == "No other article gives other figures.\n")
    }

    @Test func `a name that is spelt in two ways is told`() throws {
        let desk = try desk([
            ("north", Self.north + "\n\nThe crew came from Kyiv."),
            ("south", Self.south + "\n\nThe captain left Kiev in May."),
        ])
        #expect(try desk.galley("rivals", "north").output.contains("A name spelt two ways: “Kyiv” and “Kiev”"))
    }
}
