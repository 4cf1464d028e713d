internal import LanguageTables

/// A relation from words to words, or to classes: pairs of numbers, sorted, searched where they lie.
///
/// In the file, little-endian: where the pairs start whose words have the same upper bits, for eight such bits and the end
/// (u24 each), then the lower 16 bits of every pair's word, then what it is paired with (u24).
struct WordPairs: Sendable {
    private static let blocks = 8
    private let table: StaticBytes
    private let starts: Int
    private let words: Int
    private let others: Int
    /// The byte behind the pairs.
    let end: Int

    init(table: StaticBytes, section: Lexicon.Section) {
        (self.table, starts) = (table, section.offset)
        words = starts + (Self.blocks + 1) * 3
        others = words + section.count * 2
        end = others + section.count * 3
    }

    /// Everything that the word is paired with, in rising order.
    func others(of word: Int) -> [Int] {
        var others: [Int] = []
        eachOther(of: word) { other, _ in others.append(other) }
        return others
    }

    /// Hands over everything that the word is paired with, in rising order, and the row that says so.
    func eachOther(of word: Int, _ body: (_ other: Int, _ row: Int) -> Void) {
        let (block, lower) = (word >> 16, UInt16(truncatingIfNeeded: word))
        guard block < Self.blocks else { return }
        let rows = Range(start(of: block), upTo: start(of: block + 1))
        var row = rows.firstIndex(past: { self.lower(at: $0) < lower })
        while row < rows.upperBound, self.lower(at: row) == lower {
            body(table.threeBytes(at: others + row * 3), row)
            row += 1
        }
    }

    private func start(of block: Int) -> Int { table.threeBytes(at: starts + block * 3) }
    private func lower(at row: Int) -> UInt16 { table.integer(at: words + row * 2) }

    /// Whether the first is paired with the second.
    func relate(_ left: Int, _ right: Int) -> Bool { others(of: left).contains(right) }

    /// Whether both are paired with the same number.
    func share(_ left: Int, _ right: Int) -> Bool {
        let classes = others(of: right)
        return others(of: left).contains { classes.contains($0) }
    }
}
