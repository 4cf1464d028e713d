import ArticleAnalysis
import Foundation
import LanguageTables
import Testing

/// The tables of words as people edit them, beside the form in which the program has them.
@Suite struct WordTablesTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/CLanguage")

    /// What `Scripts/build-lexicon` alone reads.
    static let inputs: Set<String> = ["en/antonyms.tsv", "en/lemmas.tsv", "en/variants.tsv"]

    static func names() throws -> [String] {
        try ["en", "web"].flatMap { language in
            try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: language).path)
                .filter { $0.hasSuffix(".tsv") }.map { "\(language)/\($0)" }
        }
        .filter { !inputs.contains($0) }.sorted()
    }

    static func rows(of name: String) throws -> [[String]] {
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
    }

    @Test func `the program has the tables that are there`() throws {
        let keys = try Self.names().map(LineTable.key(of:))
        #expect(Set(LineTable.names) == Set(keys), "run Scripts/build-tables")
    }

    @Test(arguments: try names()) func `the program has a table as it is edited`(name: String) throws {
        let isKnown = LineTable.names.contains(LineTable.key(of: name))
        try #require(isKnown, "run Scripts/build-tables")
        let isCurrent = try LineTable(named: name).rows == Self.rows(of: name)
        #expect(isCurrent, "\(name) was changed: run Scripts/build-tables")
    }

    @Test(arguments: try names()) func `a field knows the word that it is`(name: String) throws {
        try #require(LineTable.names.contains(LineTable.key(of: name)), "run Scripts/build-tables")
        let fields = LineTable(named: name).records.joined()
        let wrong = fields.filter { WordID($0) != WordID(String($0)) }.map { String($0) }
        #expect(wrong.isEmpty)
    }

    @Test func `a part of a row keeps the places of its fields`() throws {
        let row = try #require(LineTable(named: "en/months.tsv").records.first)
        let rest = row.dropFirst()
        #expect(rest.startIndex == 1)
        #expect(rest.map { String($0) } == Array(row.map { String($0) }[1...]))
        #expect(String(rest[1]) == String(row[1]))
    }

    @Test func `parts of a field are words as a string's would be`() {
        let records = LineTable(named: "en/cue-verbs.tsv").records
        for field in records.joined() {
            let parts = String(field).split(separator: "|").map(String.init)
            #expect(field.parts(by: "|").map { String($0) } == parts)
            #expect(field.parts(by: "|").map { WordID($0) } == parts.map { WordID($0) })
        }
        #expect(records.contains { $0[0] == "say" })
        #expect(records.allSatisfy { $0[0] != "saying" })
    }
}
