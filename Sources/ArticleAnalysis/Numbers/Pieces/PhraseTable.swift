internal import LanguageTables

/// Phrases and what they stand for; the longest phrase that begins at a piece wins.
///
/// A phrase is cut into pieces as the text is, so that “per cent”, “us $” and “°c” match whatever white space the text
/// has.
struct PhraseTable<Value: Sendable>: Sendable {
    private struct Node: Sendable {
        var value: Value?
        /// Whether a longer phrase begins with this one.
        var goesOn = false
    }

    private let nodes: WordMap<Node>

    init(_ rows: [(phrase: LineTable.Field, value: Value)]) {
        var nodes = WordMap<Node>(capacity: rows.count)
        for row in rows { Self.add(row.phrase, row.value, to: &nodes) }
        self.nodes = nodes
    }

    /// Reads the first field of every row as the phrase; rows without a value are left out.
    init(named name: String, value: (LineTable.Row) -> Value?) { self.init(LineTable(named: name), value: value) }

    /// The same of a table that is read already.
    init(_ table: LineTable, value: (LineTable.Row) -> Value?) {
        self.init(table.records.compactMap { row in value(row).map { (row[0], $0) } })
    }

    private static func add(_ phrase: LineTable.Field, _ value: Value, to nodes: inout WordMap<Node>) {
        let words = words(of: phrase)
        var key: UInt64 = 0
        for (index, word) in words.enumerated() {
            key = Self.key(key, word)
            if index == words.count - 1 {
                nodes[WordID(rawValue: key), default: Node()].value = value
            } else {
                nodes[WordID(rawValue: key), default: Node()].goesOn = true
            }
        }
    }

    /// The words of a phrase's pieces; most phrases are of plain letters and blanks, which are cut without looking closer.
    private static func words(of phrase: LineTable.Field) -> [WordID] {
        let isPlain = (0..<phrase.count).allSatisfy { phrase[$0].isASCIILetter || phrase[$0] == UInt8(ascii: " ") }
        return isPlain ? phrase.parts(by: " ").map { WordID($0) } : cutPieces(phrase).map(\.word)
    }

    private static func key(_ key: UInt64, _ word: WordID) -> UInt64 {
        (key &* 0x0000_0100_0000_01B3) ^ word.rawValue
    }

    /// The longest phrase that begins at a piece, and the piece after it.
    func match(_ pieces: Pieces, at start: Int) -> (value: Value, end: Int)? {
        var found: (Value, Int)?
        var key: UInt64 = 0
        for index in Range(start, upTo: start + Thresholds.longestPhrase) {
            let piece = pieces[index]
            guard piece.kind == .word || piece.kind == .mark else { break }
            key = Self.key(key, piece.word)
            guard let node = nodes[key] else { break }
            if let value = node.value { found = (value, index + 1) }
            if !node.goesOn { break }
        }
        return found
    }

    /// Whether a phrase begins with this word.
    func mayBegin(with word: WordID) -> Bool { nodes.contains(word) }

    /// The longest phrase that ends before a piece, and the piece that it begins at.
    func match(_ pieces: Pieces, before end: Int) -> (value: Value, start: Int)? {
        for length in stride(from: Thresholds.longestPhrase, to: 0, by: -1) where end - length >= 0 {
            if let hit = match(pieces, at: end - length), hit.end == end { return (hit.value, end - length) }
        }
        return nil
    }
}
