import ArticleAnalysis

/// Lays weights and dictionary out as ``TagTable`` reads them.
struct PackedTable {
    private typealias Pair = (tag: UInt8, weight: UInt8)
    let slots = Settings.slots
    private(set) var count = 0
    private var fingerprints: [UInt64]
    private var pairs: [[Pair]]

    init(dictionary: TagDictionary, weights: [(feature: UInt64, row: [Int8])]) {
        fingerprints = [UInt64](repeating: 0, count: slots)
        pairs = [[Pair]](repeating: [], count: slots)
        for entry in dictionary.entries {
            insert(TagTable.dictionaryKey(entry.form), [(entry.tag, entry.isSure ? 2 : 1)])
        }
        for (feature, row) in weights {
            let nonzero = row.indices.filter { row[$0] != 0 }.map { (UInt8($0), UInt8(bitPattern: row[$0])) }
            if !nonzero.isEmpty { insert(feature, nonzero) }
        }
    }

    /// Puts a feature into as many slots as it needs; all but the last say that it goes on.
    private mutating func insert(_ feature: UInt64, _ all: [Pair]) {
        var slot = Int(TagTable.home(of: feature, slots: UInt64(slots)))
        for start in stride(from: 0, to: all.count, by: TagTable.pairsPerSlot) {
            precondition(count < slots - 1, "the table is full: raise the number of slots")
            while fingerprints[slot] != 0 { slot = (slot + 1) % slots }
            let end = min(start + TagTable.pairsPerSlot, all.count)
            fingerprints[slot] = TagTable.fingerprint(of: feature) | (end < all.count ? 1 : 0)
            pairs[slot] = Array(all[start..<end])
            count += 1
        }
    }

    func bytes() -> [UInt8] {
        var bytes = Array("GTAG".utf8)
        func add(_ number: UInt32) { for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: number >> UInt32(shift))) } }
        add(TagTable.format)
        add(UInt32(slots))
        add(UInt32(TagDictionary.tagCount))
        for slot in 0..<slots {
            add(UInt32(fingerprints[slot]))
            for pair in 0..<TagTable.pairsPerSlot {
                let (tag, weight) = pair < pairs[slot].count ? pairs[slot][pair] : (0, 0)
                bytes += [tag, weight]
            }
        }
        return bytes
    }
}
