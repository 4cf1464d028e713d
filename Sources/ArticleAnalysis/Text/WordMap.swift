internal import LanguageTables

/// What some words stand for: a table that is built once and then only read, several times a word of every text.
///
/// A ``WordID`` is a hash already, so the table asks it where to look, and a word that is not in it costs one
/// comparison. A dictionary would hash the hash again. Open addressing with linear probing (Knuth, The Art of Computer
/// Programming, volume 3, 6.4, algorithm L).
package struct WordMap<Value: Sendable>: Sendable {
    private struct Bucket: Sendable {
        /// Nothing stands here where it is 0.
        var key: UInt64 = 0
        var index = 0
    }

    private var buckets: [Bucket]
    private let values: [Value]
    private let mask: UInt64

    /// The first of two values for one word counts. A key of 0 is never found.
    init(_ pairs: [(key: UInt64, value: Value)]) {
        // At most a quarter full, so that most words that are not in it meet an empty bucket.
        let count = 1 << (Int.bitWidth - (pairs.count * 4).leadingZeroBitCount)
        buckets = [Bucket](repeating: Bucket(), count: count)
        mask = UInt64(count - 1)
        values = pairs.map(\.value)
        for (index, pair) in pairs.enumerated() where pair.key != 0 {
            var bucket = Int(pair.key & mask)
            while buckets[bucket].key != 0, buckets[bucket].key != pair.key { bucket = (bucket + 1) & (count - 1) }
            if buckets[bucket].key == 0 { buckets[bucket] = Bucket(key: pair.key, index: index) }
        }
    }

    init(_ words: [WordID: Value]) { self.init(words.map { ($0.key.rawValue, $0.value) }) }

    /// Reads the first field of every row as the word; rows without a value are left out.
    init(named name: String, value: ([LineTable.Field]) -> Value?) { self.init(LineTable(named: name), value: value) }

    /// The same of a table that is read already.
    init(_ table: LineTable, value: ([LineTable.Field]) -> Value?) {
        self.init(table.records.compactMap { row in value(row).map { (WordID(row[0]).rawValue, $0) } })
    }

    @inline(__always)
    subscript(key: UInt64) -> Value? { index(of: key).map { values[$0] } }

    @inline(__always)
    subscript(word: WordID) -> Value? { self[word.rawValue] }

    @inline(__always)
    func contains(_ word: WordID) -> Bool { index(of: word.rawValue) != nil }

    @inline(__always)
    private func index(of key: UInt64) -> Int? {
        var place = key & mask
        while true {
            let bucket = buckets[Int(place)]
            if bucket.key == 0 { return nil }
            if bucket.key == key { return bucket.index }
            place = (place &+ 1) & mask
        }
    }
}

/// Some words, to be asked whether a word is one of them.
package struct WordSet: Sendable {
    private let words: WordMap<Void>

    init(_ words: some Sequence<WordID>) { self.words = WordMap(words.map { ($0.rawValue, ()) }) }

    /// Reads the first field of the rows that belong.
    init(named name: String, where belongs: ([LineTable.Field]) -> Bool = { _ in true }) {
        words = WordMap(named: name) { belongs($0) ? () : nil }
    }

    @inline(__always)
    func contains(_ word: WordID) -> Bool { words.contains(word) }
}
