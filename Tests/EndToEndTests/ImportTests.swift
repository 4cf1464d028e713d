import Foundation
import Testing

/// Many versions at once, by “galley import ndjson” and “galley snapshot --batch”.
@Suite struct ImportTests {
    private let lines = [
        #"{"article": "ferry", "text": "Ferry sails\n\nIt carries 40 people.", "retrieved": "2024-10-18T12:00Z"}"#,
        #"{"url": "https://harbour.example/news/quay", "html": "<html><title>Quay</title><article><h1>Quay opens</h1><p>The quay opened on Monday, the harbour said in a long statement to the town.</p></article></html>", "retrieved": "2024-10-18T13:00Z", "published": "2024-10-17"}"#,
        #"{"article": "ferry", "text": "Ferry sails\n\nIt carries 60 people.", "retrieved": "2024-10-18T14:00Z"}"#,
    ]

    private func desk() throws -> Desk {
        let desk = try Desk()
        #expect(try desk.galley("init").exitCode == 0)
        return desk
    }

    private func branches(_ desk: Desk) throws -> String {
        try desk.git("-C", desk.store.path, "for-each-ref").output
    }

    @Test func `lines become the versions that snapshots of them become`() throws {
        let (bulk, single) = (try desk(), try desk())
        let run = try bulk.galley(["import", "ndjson", "-"], input: Data(lines.joined(separator: "\n").utf8))
        #expect(run.output == "Imported 3 versions from 3 lines.\n", "\(run.trouble)")
        let objects = try lines.map { try JSONDecoder().decode([String: String].self, from: Data($0.utf8)) }
        for object in objects {
            let options = ["article", "url", "retrieved", "published"].flatMap { key in
                object[key].map { ["--\(key)", $0] } ?? []
            }
            let text = Data((object["text"] ?? object["html"] ?? "").utf8)
            #expect(try single.galley(["snapshot", "-"] + options, input: text).exitCode == 0)
        }
        #expect(try branches(bulk) == branches(single))
        #expect(try !branches(bulk).isEmpty)
    }

    @Test func `a line that is no version is told with its number, and the others are stored`() throws {
        let desk = try desk()
        let bad = [
            "no json", #"{"article": "ferry", "text": "x"}"#, #"{"text": "x", "retrieved": "2024-10-18T12:00Z"}"#,
            #"{"article": "ferry", "text": "x", "html": "x", "retrieved": "2024-10-18T12:00Z"}"#, "",
            #"{"article": "ferry", "text": "  ", "retrieved": "2024-10-18T12:00Z"}"#,
            #"{"article": "ferry", "text": "x", "retrieved": "soon"}"#,
        ]
        let input = Data((bad + lines).joined(separator: "\n").utf8)
        let run = try desk.galley(["import", "ndjson", "-"], input: input)
        #expect(run.exitCode == 1)
        #expect(run.output == "Imported 3 versions from 10 lines; 6 lines refused.\n")
        let told = run.trouble.split(separator: "\n")
        #expect(told.count == 6)
        #expect(told.map { $0.prefix(15) }.contains("galley: Line 1:"))
        #expect(told.contains("galley: Line 2: “retrieved” is missing."))
        #expect(told.contains("galley: Line 3: “article” or “url” is missing."))
        #expect(told.contains("galley: Line 7: “retrieved” is no time: soon."))
        let again = try desk.galley(["import", "ndjson", "-"], input: Data(lines.joined(separator: "\n").utf8))
        #expect(again.output == "Imported 0 versions from 3 lines; 3 lines stored before.\n")
    }

    @Test func `a file that is not there is named`() throws {
        let run = try desk().galley("import", "ndjson", "nowhere.ndjson")
        #expect(run.exitCode == 2)
        #expect(run.trouble.hasPrefix("galley: nowhere.ndjson cannot be read: No such file or directory."))
    }

    @Test func `each line of a batch is answered when its version stands`() throws {
        let desk = try desk()
        let last = #"{"id": "last", "article": "ferry", "text": "Ferry sails\n\nIt carries 40 people."}"#
        let input = lines + ["{", last]
        let run = try desk.galley(["snapshot", "--batch"], input: Data(input.joined(separator: "\n").utf8))
        #expect(run.exitCode == 1)
        let answers = run.output.split(separator: "\n").map(String.init)
        #expect(answers.count == 5)
        let words = [
            #""outcome":"stored","version":1"#, #""outcome":"stored","version":1"#, #""outcome":"stored","version":2"#,
            #""code":"bad-json""#, #""id":"last","outcome":"returned","version":3"#,
        ]
        for (answer, words) in zip(answers, words) { #expect(answer.contains(words), "\(answer)") }
        #expect(try desk.galley("log", "ferry").output.contains("It carries") == false)
        #expect(try desk.galley("verify").exitCode == 0)
    }

    @Test(arguments: [
        (["snapshot"], "Name a file"), (["snapshot", "--batch", "a.txt"], "With --batch the lines"),
        (["snapshot", "--batch", "--article", "a"], "With --batch the lines"),
    ])
    func `what a snapshot lacks, or has too much, is said`(arguments: [String], words: String) throws {
        let run = try desk().galley(arguments)
        #expect(run.exitCode == 2)
        #expect(run.trouble.contains(words))
    }
}
