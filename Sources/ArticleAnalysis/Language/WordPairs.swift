internal import LanguageTables

/// A relation from words to words, or to classes: pairs of 24-bit numbers, sorted, searched where they lie.
struct WordPairs: Sendable {
    /// The bytes of a pair.
    static let stride = 6
    private let table: StaticBytes
    private let section: Lexicon.Section

    init(table: StaticBytes, section: Lexicon.Section) { (self.table, self.section) = (table, section) }

    private func word(at row: Int) -> Int { table.threeBytes(at: section.offset + row * Self.stride) }
    private func other(at row: Int) -> Int { table.threeBytes(at: section.offset + row * Self.stride + 3) }

    /// Everything that the word is paired with, in rising order.
    func others(of word: Int) -> [Int] {
        var others: [Int] = []
        eachOther(of: word) { other, _ in others.append(other) }
        return others
    }

    /// Hands over everything that the word is paired with, in rising order, and the row that says so.
    func eachOther(of word: Int, _ body: (_ other: Int, _ row: Int) -> Void) {
        var row = firstRow(of: word)
        while row < section.count, self.word(at: row) == word {
            body(other(at: row), row)
            row += 1
        }
    }

    /// Whether the first is paired with the second.
    func relate(_ left: Int, _ right: Int) -> Bool { others(of: left).contains(right) }

    /// Whether both are paired with the same number.
    func share(_ left: Int, _ right: Int) -> Bool {
        let classes = others(of: right)
        return others(of: left).contains { classes.contains($0) }
    }

    private func firstRow(of word: Int) -> Int {
        (0..<section.count).firstIndex(past: { self.word(at: $0) < word })
    }
}
