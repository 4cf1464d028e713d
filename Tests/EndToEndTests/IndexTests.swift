import Foundation
import Testing

/// What the index answers, as people ask it.
@Suite struct IndexTests {
    private static let court =
        "Court rises\n\nJudge Ida Falk said the hearing would last 3 days. Up to 40 people waited."
    private static let courtLater =
        "Court rises\n\nJudge Ida Falk said the hearing would last 5 days. Up to 40 people waited."
    private static let ferry = "Ferry halted\n\nUp to 40 people waited on the quay, the company denied."

    /// Two articles, the first with two versions.
    private func desk() throws -> Desk {
        let desk = try Desk()
        _ = try desk.galley("init", desk.store.path)
        try desk.store(Self.court, as: "court-rises", at: "2024-10-18T09:00Z")
        try desk.store(Self.courtLater, as: "court-rises", at: "2024-10-18T10:30Z")
        try desk.store(Self.ferry, as: "https://news.example.org/ferry/halted", at: "2024-10-19T09:00Z")
        return desk
    }

    @Test(arguments: [
        ([], ["local/court-rises", "news.example.org/ferry+halted"]),
        (["court"], ["local/court-rises"]),
        (["RISES"], ["local/court-rises"]),
        (["--host", "news.example.org"], ["news.example.org/ferry+halted"]),
        (["--host", "example.org"], []),
        (["--changed-since", "2024-10-19"], ["news.example.org/ferry+halted"]),
        (["--changed-since", "2w"], []),
        (["--text", "40 people"], ["local/court-rises", "news.example.org/ferry+halted"]),
        (["--text", "\"40 people\" quay"], ["news.example.org/ferry+halted"]),
        (["--text", "\"3 days\""], []),
        (["--text", "\"5 days\" FALK"], ["local/court-rises"]),
        (["--limit", "1"], ["local/court-rises"]),
    ])
    func `articles are chosen by what is asked of them`(arguments: [String], expected: [String]) throws {
        let desk = try desk()
        let run = try desk.galley(["articles", "--format", "json"] + arguments)
        #expect(run.exitCode == 0, "\(run.trouble)")
        let list = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
        #expect(list?.compactMap { $0["article"] as? String } == expected)
        let lines = try desk.galley(["articles"] + arguments).output.split(separator: "\n").filter {
            !$0.hasPrefix(" ")
        }
        #expect(lines.map(String.init) == expected)
    }

    @Test func `a long list is written in pieces that are one list`() throws {
        let desk = try desk()
        let run = try desk.shell(
            """
            cd "$GALLEY_STORE" && for i in $(seq 1001); do echo "create refs/heads/local/a$i refs/heads/local/court-rises"; \
            done | git update-ref --stdin && "$galley" articles --format json
            """)
        let list = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
        #expect(list?.count == 1_003)
        #expect(run.output.hasPrefix("[\n  {\n    \"article\" : \"local/a1\",\n"))
        #expect(run.output.hasSuffix("    \"versions\" : 1\n  }\n]\n"))
        #expect(try desk.galley("articles", "--limit", "1000", "--format", "json").output.hasSuffix("\n  }\n]\n"))
    }

    @Test func `an article is found by a part of its name, and by no other's`() throws {
        let desk = try desk()
        #expect(try desk.galley("log", "rises").output.hasPrefix("local/court-rises"))
        #expect(try desk.galley("log", "ferry+halted").output.hasPrefix("news.example.org/ferry+halted"))
        let several = try desk.galley("log", "o")
        #expect(
            several.trouble.contains("“o” is a part of 2 articles: local/court-rises, news.example.org/ferry+halted"))
        #expect(several.exitCode == 2)
        #expect(try desk.galley("log", "quay").trouble.contains("The store has no article “quay”"))
    }

    @Test func `a search tells from which version to which the words stood`() throws {
        let desk = try desk()
        #expect(
            try desk.galley("search", "hearing").output == """
                local/court-rises v2 of 2, there since 2024-10-18 10:30 UTC
                    Judge Ida Falk said the ⟦hearing⟧ would last 5 days. Up to 40 people waited.

                local/court-rises v1 of 2, gone since 2024-10-18 10:30 UTC
                    Judge Ida Falk said the ⟦hearing⟧ would last 3 days. Up to 40 people waited.

                """)
        #expect(try desk.galley("search", "\"3 days\"").output.contains("v1 of 2, gone since"))
        #expect(
            try desk.galley("search", "court rises").output.contains("v1–v2 of 2, there since 2024-10-18 09:00 UTC"))
        #expect(try desk.galley("search", "waited").output.hasPrefix("news.example.org/ferry+halted"))
        #expect(try desk.galley("search", "waited", "--limit", "1").output.contains("court-rises") == false)
        #expect(try desk.galley("search", "waited", "--since", "2024-10-19").output.contains("court-rises") == false)
        #expect(try desk.galley("search", "waited", "--host", "local").output.contains("ferry") == false)
        let nothing = try desk.galley("search", "nothing AND (\"", "NEAR", "*")
        #expect(nothing.exitCode == 0 && nothing.output.isEmpty && nothing.trouble == "No version has that.\n")
        #expect(try desk.galley("search", "“”").exitCode == 2)
        #expect(try desk.galley("search").trouble.contains("Say what to look for"))
    }

    @Test func `a search for statements and quotations reads what the words are part of`() throws {
        let desk = try desk()
        let claims = try desk.galley("search", "40", "people", "--claims").output
        #expect(claims.contains("denied"))
        let days = try desk.galley("search", "days", "--claims", "--format", "json").output
        #expect(days.contains("\"source\" : \"Ida Falk\""), "\(days)")
        #expect(try desk.galley("search", "hearing", "people", "--claims").output.isEmpty)
        let quotes = try desk.galley("search", "--quotes-by", "falk").output
        #expect(quotes.contains("5 days") && quotes.contains("3 days"))
        #expect(try desk.galley("search", "--quotes-by", "Falk", "5").output.contains("3 days") == false)
        #expect(try desk.galley("search", "--quotes-by", "Company").output.contains("Falk") == false)
    }

    @Test func `a store that cannot be written is searched from memory`() throws {
        let desk = try desk()
        try FileManager.default.createDirectory(
            at: desk.store.appending(path: "galley.sqlite"), withIntermediateDirectories: true)
        #expect(try desk.galley("search", "hearing").output.contains("v2 of 2"))
        #expect(try desk.galley("articles").output.contains("local/court-rises"))
    }

    @Test func `the queue of all articles shows first what costs most to be wrong about`() throws {
        let desk = try Desk.annotatedTroops()
        let board = try desk.galley("review", "--limit", "100", "--format", "json").output
        let json = try #require(try JSONSerialization.jsonObject(with: Data(board.utf8)) as? [String: Any])
        let waiting = try #require(json["waiting"] as? [[String: Any]])
        let stakes = waiting.compactMap { ($0["annotation"] as? [String: Any])?["stakes"] as? Int }
        #expect(stakes == stakes.sorted(by: >) && stakes.count == json["total"] as? Int)
        #expect(waiting.allSatisfy { $0["article"] as? String == "local/troops" && $0["heldBy"] is NSNull })
        let figures = try desk.galley("review", "--kind", "figure.changed").output
        #expect(figures.contains("figure changed") && !figures.contains("typing error"))
        #expect(figures.contains("Nobody has it yet.") && figures.contains("The earlier words stood for"))
        #expect(try desk.galley("review", "--host", "example.org").output == "0 wait.\n")
    }

    @Test func `the queue follows every step`() throws {
        let desk = try Desk.annotatedTroops()
        let id = try desk.annotation("2,600 → 1,600")
        let ada = ["--by", "Ada Bell <ada@example.org>", "--time", "2024-10-20T12:00Z"]
        #expect(try desk.galley("review", "--state", "triaged").output == "0 wait.\n")
        _ = try desk.galley(["review", "troops", id, "--as", "correction"] + ada)
        let triaged = try desk.galley("review", "--state", "triaged").output
        #expect(triaged.hasPrefix("1 waits.\n") && triaged.contains("Ada Bell has it."), "\(triaged)")
        _ = try desk.galley(["review", "troops", id, "--dismiss", "no"] + ada)
        #expect(try desk.galley("review", "--state", "triaged").output == "0 wait.\n")
        #expect(try desk.galley("review", "--state", "closed").exitCode == 2)
        #expect(try desk.galley("review", "troops", "--kind", "figure.changed").exitCode == 2)
    }
}

extension Desk {
    /// Stores a text as an article's next version.
    fileprivate func store(_ text: String, as article: String, at time: String) throws {
        let name = article.contains("://") ? ["--url", article] : ["--article", article]
        let run = try galley(["snapshot", "-"] + name + ["--retrieved", time], input: Data(text.utf8))
        guard run.exitCode == 0 else { throw FixtureError(message: run.trouble) }
    }
}
