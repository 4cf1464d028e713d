internal import LanguageTables

/// What some words stand for: a table that is built once and then only read, several times a word of every text.
///
/// A ``WordID`` is a hash already, so the table asks it where to look, and a word that is not in it costs one
/// comparison. A dictionary would hash the hash again. Open addressing with linear probing (Knuth, The Art of Computer
/// Programming, volume 3, 6.4, algorithm L).
package struct WordMap<Value: Sendable>: Sendable {
    /// One more than the index of a word's key, at its home or behind it; 0 where nothing stands. Small, so that the words
    /// that are not in it, which most are, are told in the nearest cache.
    private var places: [UInt16]
    private var keys: [UInt64] = []
    private var values: [Value] = []
    private var mask: UInt64

    /// Knows no word yet; has room for so many.
    init(capacity: Int = 0) {
        places = Self.places(for: capacity)
        mask = UInt64(places.count - 1)
        keys.reserveCapacity(capacity)
        values.reserveCapacity(capacity)
    }

    /// The first of two values for one word counts. A key of 0 is never found.
    init(_ pairs: [(key: UInt64, value: Value)]) {
        self.init(capacity: pairs.count)
        for pair in pairs where index(of: pair.key) == nil { add(pair.key, pair.value) }
    }

    /// Reads the first field of every row as the word; rows without a value are left out.
    init(named name: String, value: (LineTable.Row) -> Value?) { self.init(LineTable(named: name), value: value) }

    /// The same of a table that is read already.
    init(_ table: LineTable, value: (LineTable.Row) -> Value?) {
        self.init(table.records.compactMap { row in value(row).map { (WordID(row[0]).rawValue, $0) } })
    }

    /// At most a quarter full, so that most words that are not in it meet an empty place.
    private static func places(for count: Int) -> [UInt16] {
        [UInt16](repeating: 0, count: 1 << (Int.bitWidth - (count * 4).leadingZeroBitCount))
    }

    private mutating func add(_ key: UInt64, _ value: Value) {
        guard key != 0 else { return }
        precondition(keys.count < Int(UInt16.max), "a table of words has no more than 65,535")
        keys.append(key)
        values.append(value)
        if keys.count * 4 > places.count {
            places = Self.places(for: keys.count)
            mask = UInt64(places.count - 1)
            for index in keys.indices { put(index) }
        } else {
            put(keys.count - 1)
        }
    }

    private mutating func put(_ index: Int) {
        var place = keys[index] & mask
        while places[Int(place)] != 0 { place = (place &+ 1) & mask }
        places[Int(place)] = UInt16(index + 1)
    }

    /// The value of a word, to be changed; one that is new has the value that is given. No word is the word 0.
    subscript(word: WordID, default value: @autoclosure () -> Value) -> Value {
        get { self[word] ?? value() }
        _modify {
            if let index = index(of: word.rawValue) {
                yield &values[index]
            } else {
                var value = value()
                yield &value
                add(word.rawValue, value)
            }
        }
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
            let number = Int(places[Int(place)])
            if number == 0 { return nil }
            if keys[number - 1] == key { return number - 1 }
            place = (place &+ 1) & mask
        }
    }
}

/// Some words, to be asked whether a word is one of them.
package struct WordSet: Sendable {
    private let words: WordMap<Void>

    init(_ words: some Sequence<WordID>) { self.words = WordMap(words.map { ($0.rawValue, ()) }) }

    /// Reads the first field of the rows that belong.
    init(named name: String, where belongs: (LineTable.Row) -> Bool = { _ in true }) {
        words = WordMap(named: name) { belongs($0) ? () : nil }
    }

    @inline(__always)
    func contains(_ word: WordID) -> Bool { words.contains(word) }
}
