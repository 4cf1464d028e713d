internal import ArticleAnalysis

/// Numbers words by their hashes in the order in which they are met: 0, 1, 2 …
///
/// Open addressing with linear probing, as in `WordMap`, but filled from the texts that are compared. The place of a
/// hash is the upper half of its product with an odd number drawn once a process (M. Dietzfelbinger et al., “A reliable
/// randomized algorithm for the closest-pair problem”, 1997): no text can be written whose words all meet in one place.
/// The answers do not depend on that number.
struct WordNumbers {
    private static let multiplier = UInt64.random(in: 0...UInt64.max) | 1

    private let multiplier = Self.multiplier
    private var slots: [(key: UInt64, number: Int32)]
    private var shift: UInt64
    private(set) var count = 0

    /// Makes room for so many words at once; more are taken as well.
    init(capacity: Int = 0) {
        let bits = max(4, Int.bitWidth - (capacity * 2).leadingZeroBitCount)
        slots = Array(repeating: (0, -1), count: 1 << bits)
        shift = UInt64(UInt64.bitWidth - bits)
    }

    /// The number of a hash; nil for one that was not met.
    func number(of key: UInt64) -> Int? {
        let number = slots[place(of: key)].number
        return number < 0 ? nil : Int(number)
    }

    /// The number of a hash, a new one where it was not met before.
    mutating func numbered(_ key: UInt64) -> Int {
        let place = place(of: key)
        if slots[place].number >= 0 { return Int(slots[place].number) }
        slots[place] = (key, Int32(truncatingIfNeeded: count))
        count += 1
        if count * 2 > slots.count { grow() }
        return count - 1
    }

    /// Where a hash stands, or would stand.
    private func place(of key: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: (key &* multiplier) >> shift)
        while slots[place].number >= 0, slots[place].key != key { place = (place + 1) & (slots.count - 1) }
        return place
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: (0, -1), count: old.count * 2)
        shift -= 1
        for slot in old where slot.number >= 0 { slots[place(of: slot.key)] = slot }
    }
}

/// How often each of some hashes was met.
struct WordCounts {
    private var numbers: WordNumbers
    private var counts: [Int32] = []

    init(_ keys: some Collection<UInt64>) {
        numbers = WordNumbers(capacity: keys.count)
        for key in keys {
            let number = numbers.numbered(key)
            if number == counts.count { counts.append(1) } else { counts[number] += 1 }
        }
    }

    subscript(key: UInt64) -> Int { numbers.number(of: key).map { Int(counts[$0]) } ?? 0 }
    subscript(word: WordID) -> Int { self[word.rawValue] }
}
