import Foundation
import Testing

/// An annotation from its detection to its notice, as two editors take it there.
@Suite struct ReviewTests {
    private let ada = ["--by", "Ada Bell <ada@example.org>", "--time", "2024-10-20T12:00Z"]
    private let bo = ["--by", "Bo Lind <bo@example.org>", "--time", "2024-10-20T12:30Z"]

    @Test func `an annotation goes from detected to published, a commit a step`() throws {
        let desk = try Desk.annotatedTroops()
        let id = try desk.annotation("2,600 → 1,600")
        func step(_ arguments: String..., by person: [String]) throws -> GalleyRun {
            try desk.galley(["review", "troops", String(id.prefix(6))] + arguments + person)
        }
        #expect(try step("--approve", by: bo).trouble.contains("triage it first"))
        #expect(try step("--as", "correction", "--note", "his office says so", by: ada).exitCode == 0)
        #expect(try step("--publish", by: bo).trouble.contains("It has no draft yet; write one with --draft."))
        let draft = try desk.galley(
            ["review", "troops", id, "--draft", "-"] + ada,
            input: Data("Readers told us that the brigade counts 1,600 soldiers.\n".utf8))
        #expect(
            draft.output.contains("Next: another person than Ada Bell approves the draft with --approve."),
            "\(draft.trouble)")
        #expect(try step("--approve", by: ada).trouble.contains("Ada Bell wrote the draft"))
        #expect(try step("--approve", by: bo).exitCode == 0)
        #expect(try desk.galley("review", "troops").output.contains("Waits for publishing"))
        #expect(try step("--publish", by: ada).trouble.contains("No stored version carries the notice"))
        #expect(try step("--publish", "--elsewhere", "https://example.org/corrections", by: ada).exitCode == 0)
        #expect(
            try desk.galley("review", "troops", id).output.contains(
                "The notice stands at https://example.org/corrections."))
        #expect(try step("--dismiss", "too late", by: ada).trouble.contains("open it again first with --reopen"))
        let log = try desk.git(
            "-C", desk.store.path, "log", "-4", "--reverse", "local/troops",
            "--format=%an <%ae> %at: %s [%(trailers:key=Galley-Status,valueonly,separator=)]")
        #expect(
            log.output == """
                Ada Bell <ada@example.org> 1729425600: Triages 2,600 → 1,600 as correction [triaged]
                Ada Bell <ada@example.org> 1729425600: Drafts a notice on 2,600 → 1,600 [drafted]
                Bo Lind <bo@example.org> 1729427400: Approves the notice on 2,600 → 1,600 [approved]
                Ada Bell <ada@example.org> 1729425600: Publishes the notice on 2,600 → 1,600 [published]

                """)
    }

    @Test func `annotating again undoes nothing that people did`() throws {
        let desk = try Desk.annotatedTroops()
        let id = try desk.annotation("2,600 → 1,600")
        _ = try desk.galley(["review", "troops", id, "--as", "correction"] + ada)
        let before = try desk.git("-C", desk.store.path, "rev-parse", "local/troops").output
        let again = try desk.galley("annotate", "troops", "4", "5")
        #expect(again.exitCode == 0 && again.output.contains("nothing was written"), "\(again.trouble)")
        #expect(try desk.git("-C", desk.store.path, "rev-parse", "local/troops").output == before)
        #expect(try desk.galley("review", "troops", id).output.contains("triaged as correction"))
    }

    @Test func `a version that carries the approved notice is proposed, and put on record`() throws {
        let desk = try Desk.annotatedTroops()
        let id = try desk.annotation("2,600 → 1,600")
        let notice =
            "Correction: an earlier version of this article misstated the size of the first group of soldiers. It is 1,600, not 2,600."
        for step in [["--as", "correction"], ["--draft", notice]] {
            _ = try desk.galley(["review", "troops", id] + step + ada)
        }
        _ = try desk.galley(["review", "troops", id, "--approve"] + bo)
        #expect(
            try desk.galley("review", "troops").output.contains("Version 5 carries the notice: say so with --publish."))
        _ = try desk.galley(["review", "troops", id, "--publish"] + bo)
        let version = try desk.git("-C", desk.store.path, "log", "--format=%H", "--grep=^Version 5", "local/troops")
            .output
        let file = try desk.git("-C", desk.store.path, "show", "local/troops:annotations/\(id).jsonld").output
        #expect(file.contains("\"id\": \"urn:galley:commit:\(version.split(separator: "\n")[0])\""))
        #expect(try desk.brokenAnnotations(of: "troops") == [])
    }

    @Test func `two editors at the same time both get their step or a sentence`() async throws {
        let desk = try Desk.annotatedTroops()
        let id = try desk.annotation("2,600 → 1,600")
        let runs = try await withThrowingTaskGroup(of: GalleyRun.self) { group in
            for (index, decision) in ["correction", "clarification", "update", "correction"].enumerated() {
                let person = index % 2 == 0 ? ada : bo
                group.addTask {
                    try desk.galley(["review", "troops", id, "--as", decision, "--note", "editor \(index)"] + person)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(runs.allSatisfy { $0.exitCode == 0 }, "\(runs.map(\.trouble))")
        let whole = try desk.galley("review", "troops", id).output
        #expect((0..<4).allSatisfy { whole.contains("editor \($0)") }, "\(whole)")
    }

    @Test func `a change is called what it is, answered, handed on and returned, each a step on record`() throws {
        let desk = try Desk.annotatedTroops()
        let id = try desk.annotation("2,600 → 1,600")
        func step(_ arguments: String..., by person: [String]) throws -> GalleyRun {
            try desk.galley(["review", "troops", id] + arguments + person)
        }
        let called = try step("--verdict", "figure.refined", "--note", "it was always a range", by: ada)
        #expect(called.output.hasPrefix("Ada Bell called it figure refined: 2,600 → 1,600"), "\(called.trouble)")
        #expect(try desk.galley("review", "--kind", "figure.refined").output.contains("2,600"))
        #expect(!(try desk.galley("review", "--kind", "figure.changed").output.contains("2,600 → 1,600")))
        #expect(try step("--reply", "Who counted?", by: bo).exitCode == 0)
        #expect(try step("--hand", "Cy Holm <cy@example.org>", by: bo).output.contains("handed it to Cy Holm"))
        #expect(try desk.galley("review").output.contains("Cy Holm has it."))
        _ = try step("--as", "correction", by: ada)
        _ = try step("--draft", "It was 1,600.", by: ada)
        let returned = try step("--return", "of what?", by: bo)
        #expect(
            returned.output.contains("Next: write the notice again with --draft; it was returned by Bo Lind: of what?.")
        )
        #expect(
            try step("--approve", by: bo).trouble.contains("Bo Lind returned the draft (“of what?”); write it again"))
        let whole = try desk.galley("review", "troops", id).output
        #expect(
            whole.contains("Called figure refined by Ada Bell: it was always a range; Galley said figure changed."),
            "\(whole)")
        #expect(try desk.galley("annotate", "troops", "4", "5").output.contains("nothing was written"))
        #expect(try desk.galley("review", "troops", id).output == whole)
        #expect(try desk.brokenAnnotations(of: "troops") == [])
    }

    @Test func `who is not named is asked for, and git's author is enough`() throws {
        let desk = try Desk.annotatedTroops()
        let id = try desk.annotation("2,600 → 1,600")
        let nobody = try desk.galley("review", "troops", id, "--as", "silent")
        #expect(nobody.exitCode == 2 && nobody.trouble.contains("Nobody is named who does this."))
        _ = try desk.git("-C", desk.store.path, "config", "user.name", "Cy Desk")
        _ = try desk.git("-C", desk.store.path, "config", "user.email", "cy@example.org")
        #expect(
            try desk.galley("review", "troops", id, "--as", "silent").output.hasPrefix("Cy Desk triaged it as silent"))
        #expect(try desk.galley("review", "troops", "--all").output.contains("closed as silent"))
    }

    @Test(arguments: [
        (["--approve", "--publish"], "one thing at a time"), (["--note", "why"], "--note goes with a step"),
        (["--as", "nonsense"], "--as"),
        (["--elsewhere", "https://example.org"], "--elsewhere goes with --publish"),
        (["--publish", "--elsewhere", "page 2"], "is no web address"), (["--dismiss", " "], "needs a reason"),
        (["--dismiss", "a", "--note", "b"], "leave out --note"),
        (["--reply", "a", "--note", "b"], "leave out --note"), (["--return", "a", "--note", "b"], "leave out --note"),
        (["--reply", " "], "needs words"), (["--return", "no source"], "triage it first"),
        (["--verdict", "wording"], "--verdict needs a reason"),
        (["--verdict", "nonsense", "--note", "b"], "--verdict"),
        (["--verdict", "figure.changed", "--note", "b"], "called already"),
        (["--hand", "Bo"], "is no person"),
        (["--reply", "a", "--hand", "Bo Lind <b@example.org>"], "one thing at a time"),
    ])
    func `a step that is no step is refused`(arguments: [String], words: String) throws {
        let desk = try Desk.annotatedTroops()
        let id = try desk.annotation("2,600 → 1,600")
        let run = try desk.galley(["review", "troops", id] + arguments + ada)
        #expect(run.exitCode == 2 && run.trouble.contains(words), "\(run.trouble)")
    }

    @Test func `an id that nobody has, or that many have, is told`() throws {
        let desk = try Desk.annotatedTroops(all: true)
        #expect(
            try desk.galley(["review", "troops", "zzzz", "--reopen"] + ada).trouble.contains(
                "no annotation whose id begins with “zzzz”"))
        let ids = try desk.annotations().sorted()
        let shared = try #require(zip(ids, ids.dropFirst()).first { $0.prefix(1) == $1.prefix(1) }?.0.prefix(1))
        #expect(
            try desk.galley(["review", "troops", String(shared), "--reopen"] + ada).trouble.contains("Give more of it.")
        )
    }

    @Test func `the queue puts facts and words before claims, claims before edits, each in the order of the text`()
        throws
    {
        let desk = try Desk.annotatedTroops(all: true)
        let output = try desk.galley("review", "troops").output
        let order = [
            "10,000 → 11,000", "quotation altered", "date changed", "said with more certainty", "claim added",
            "statement turned round", "Editing and furniture",
        ]
        let places = order.compactMap { output.firstRange(of: $0)?.lowerBound }
        #expect(places.count == order.count && places == places.sorted(), "\(output)")
    }
}

extension Desk {
    /// The troop story's five versions, the last two or each two neighbours of them annotated; made once, then copied.
    static func annotatedTroops(all: Bool = false) throws -> Desk {
        let desk = try Desk()
        try FileManager.default.copyItem(at: try (all ? annotatedFully : annotatedLast).get().store, to: desk.store)
        return desk
    }

    private static let annotatedLast = Result { try troops(annotating: 4...4) }
    private static let annotatedFully = Result { try troops(annotating: 1...4) }

    private static func troops(annotating pairs: ClosedRange<Int>) throws -> Desk {
        let desk = try Desk()
        try Fixture(name: "troops").snapshotAll(at: desk)
        for number in pairs {
            let run = try desk.galley("annotate", "troops", "\(number)", "\(number + 1)", "--time", "2024-10-20T11:00Z")
            guard run.exitCode == 0 else { throw FixtureError(message: run.trouble) }
        }
        return desk
    }

    /// The ids of the article's annotations.
    func annotations(of article: String = "troops") throws -> [String] {
        try git("-C", store.path, "ls-tree", "--name-only", "local/\(article):annotations").output.split(
            separator: "\n"
        ).map {
            String($0.dropLast(".jsonld".count))
        }
    }

    /// The id of the annotation whose explanation has these words.
    func annotation(_ words: String, of article: String = "troops") throws -> String {
        let found = try git("-C", store.path, "grep", "-l", "-F", words, "local/\(article)", "--", "annotations").output
        guard let name = found.split(separator: "\n").first?.split(separator: "/").last else {
            throw FixtureError(message: "no \(words)")
        }
        return String(name.dropLast(".jsonld".count))
    }
}
