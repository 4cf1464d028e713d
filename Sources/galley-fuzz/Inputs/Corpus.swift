import Foundation
import TestSupport

/// What cases are made from: texts and pages that are no surprise, and the words that Galley's tables know.
struct Corpus {
    let texts: [[Unicode.Scalar]]
    let pages: [[Unicode.Scalar]]
    /// Entries of the language's tables: each is what some rule waits for.
    let words: [[Unicode.Scalar]]

    /// The fixtures and tables of the repository at `root`; `histories` is a file of one JSON object with a `text` a
    /// line, or nil.
    init(root: String, histories: String?) throws {
        let files = try Self.files(in: root + "/fixtures")
        let long = try histories.map(Self.histories) ?? []
        texts = try files.filter { $0.hasSuffix(".txt") }.map(Self.read) + long
        pages = try files.filter { $0.hasSuffix(".html") }.map(Self.read)
        words = try Self.files(in: root + "/Sources/CLanguage/en").filter { $0.hasSuffix(".tsv") }.map(Self.read)
            .flatMap(Self.entries)
        guard !texts.isEmpty, !pages.isEmpty, !words.isEmpty else { throw CocoaError(.fileNoSuchFile) }
    }

    /// In the order of their names: what a seed means must not depend on the file system.
    private static func files(in folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder).sorted().map { "\(folder)/\($0)" }
            .filter { !$0.contains("/expected/") }
    }

    private static func read(_ path: String) throws -> [Unicode.Scalar] {
        Array(String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self).unicodeScalars)
    }

    private static func entries(of table: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
        table.split(separator: "\n").filter { $0.first != "#" }
            .flatMap { $0.split(separator: "\t").map(Array.init) }
            .filter { $0.count < 60 }
    }

    private struct HistoryLine: Decodable {
        let text: String
    }

    private static func histories(_ path: String) throws -> [[Unicode.Scalar]] {
        let lines = try Data(contentsOf: URL(filePath: path)).split(separator: 0x0A)
        return try lines.map { Array(try JSONDecoder().decode(HistoryLine.self, from: $0).text.unicodeScalars) }
    }
}

extension Corpus {
    /// One to six paragraphs or sentences of some text; once in forty several thousand characters.
    func passage(using random: inout SeededRandom) -> [Unicode.Scalar] {
        let text = texts[random.number(below: texts.count)]
        let longest = random.once(in: 40) ? 6000 : 80 + random.number(below: 700)
        var start = random.number(below: max(1, text.count - 60))
        while start > 0, text[start - 1] != "\n", text[start - 1] != "." { start -= 1 }
        return Array(text[start...].prefix(longest).drop { $0 == " " })
    }

    func word(using random: inout SeededRandom) -> [Unicode.Scalar] { words[random.number(below: words.count)] }
}
