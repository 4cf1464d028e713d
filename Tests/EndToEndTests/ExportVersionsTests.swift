import Foundation
import Testing

/// `galley export-versions`: the store as lines for other programs.
@Suite struct ExportVersionsTests {
    struct Line: Decodable {
        let article: String
        let version: Int
        let retrieved: String
        let published: String?
        let text: String
        let words: Int
    }

    struct Pair: Decodable {
        let id: String
        let old: String
        let new: String
        let oldPublished: String?
        let newPublished: String?
    }

    /// Three versions of a harbour, two of a library.
    private func desk() throws -> Desk {
        let desk = try Desk()
        _ = try desk.galley("init", desk.store.path)
        let texts = [
            ("quay.example/harbour", "The harbour opens on Friday with nine berths.", "2024-03-01T08:00:00Z"),
            ("quay.example/harbour", "The harbour opens on Friday with ten berths.", "2024-03-02T08:00:00Z"),
            ("local/library", "A library that never closes.", "2024-03-01T09:00:00Z"),
            ("quay.example/harbour", "The harbour opens on Friday with nine berths.", "2024-03-05T08:00:00Z"),
            ("local/library", "A library that “seldom” closes.\n\nIt has a roof.", "2024-03-06T09:00:00Z"),
        ]
        for (article, text, retrieved) in texts {
            let run = try desk.galley(
                ["snapshot", "-", "--article", article, "--retrieved", retrieved], input: Data(text.utf8))
            #expect(run.exitCode == 0, "\(run.trouble)")
        }
        return desk
    }

    private func lines<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> [Value] {
        try text.split(separator: "\n").map { try JSONDecoder().decode(type, from: Data($0.utf8)) }
    }

    @Test func `every version is a line, and an import of the lines has the same versions`() throws {
        let desk = try desk()
        let run = try desk.galley("export-versions")
        #expect(run.exitCode == 0 && run.trouble.isEmpty)
        let exported = try lines(Line.self, run.output)
        #expect(
            exported.map { "\($0.article)@\($0.version)" } == [
                "local/library@1", "local/library@2", "quay.example/harbour@1", "quay.example/harbour@2",
                "quay.example/harbour@3",
            ])
        #expect(exported.map(\.words) == [5, 9, 8, 8, 8])
        let copy = desk.folder.appending(path: "copy").path
        _ = try desk.galley("init", copy)
        for line in exported {
            let arguments = [
                "snapshot", "-", "--article", line.article, "--retrieved", line.retrieved, "--store", copy,
                "--without-source",
            ]
            _ = try desk.galley(arguments, input: Data(line.text.utf8))
        }
        let again = try lines(Line.self, try desk.galley("export-versions", "--store", copy).output)
        #expect(again.map(\.text) == exported.map(\.text))
        #expect(again.map(\.retrieved) == exported.map(\.retrieved))
    }

    @Test func `pairs are lines that a batch takes`() throws {
        let desk = try desk()
        let run = try desk.galley("export-versions", "--pairs")
        let pairs = try lines(Pair.self, run.output)
        #expect(
            pairs.map(\.id) == ["local/library@1..2", "quay.example/harbour@1..2", "quay.example/harbour@2..3"])
        #expect(pairs.map(\.new).dropFirst().first == pairs.last?.old)
        // Nobody said when it was published, so relative dates count from when it was fetched.
        #expect(pairs.last?.newPublished == "2024-03-05T08:00:00Z")
        let answers = try desk.galley(["batch", "diff"], input: Data(run.output.utf8))
        #expect(answers.exitCode == 0)
        #expect(answers.output.components(separatedBy: #""kind":"figure.changed""#).count == 3)
    }

    @Test(arguments: [
        (["quay.example/harbour"], 3), (["harbour", "library"], 5), (["harbour", "harbour"], 3),
        (["--since", "2024-03-05"], 2), (["--since", "2024-03-05T08:00:01Z"], 1), (["--since", "2024-03-07"], 0),
        (["--pairs", "--since", "2024-03-05"], 2), (["--pairs", "harbour", "--since", "2024-03-02T08:00Z"], 2),
    ])
    func `what is asked for is written`(arguments: [String], count: Int) throws {
        let run = try desk().galley(["export-versions"] + arguments)
        #expect(run.exitCode == 0 && run.output.split(separator: "\n").count == count, "\(run.output)\(run.trouble)")
    }

    @Test(arguments: [
        (["--since", "yesterday"], "“yesterday” is no time"),
        (["cellar"], "The store has no article “cellar”"),
        (["--output", "missing/versions.ndjson"], "missing/versions.ndjson cannot be written"),
    ])
    func `what cannot be is told`(arguments: [String], sentence: String) throws {
        let run = try desk().galley(["export-versions"] + arguments)
        #expect(run.exitCode == 2 && run.trouble.contains(sentence) && run.output.isEmpty, "\(run.trouble)")
    }

    @Test func `a file is replaced whole, and a version that cannot be read costs itself`() throws {
        let desk = try desk()
        let file = desk.folder.appending(path: "versions.ndjson")
        try Data("what was there\n".utf8).write(to: file)
        #expect(try desk.galley("export-versions", "--output", file.path).exitCode == 0)
        #expect(try lines(Line.self, try String(contentsOf: file, encoding: .utf8)).count == 5)
        let hash = try desk.git("-C", desk.store.path, "rev-parse", "quay.example/harbour~1:article.txt").output
        let object = desk.store.appending(path: "objects/\(hash.prefix(2))/\(hash.dropFirst(2).prefix(38))")
        try FileManager.default.removeItem(at: object)
        let run = try desk.galley("export-versions", "--output", file.path)
        #expect(run.exitCode == 2 && run.trouble.contains("version 2 of quay.example/harbour"), "\(run.trouble)")
        #expect(try lines(Line.self, try String(contentsOf: file, encoding: .utf8)).count == 4)
        let left = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path)
        #expect(!left.contains { $0.hasSuffix(".part") })
    }
}
