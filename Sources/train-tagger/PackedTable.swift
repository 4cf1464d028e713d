import ArticleAnalysis

/// Lays weights and dictionary out as ``TagTable`` reads them.
struct PackedTable {
    /// A slot behind its fingerprint.
    private typealias Content = [UInt8]
    private var contents: [(feature: UInt64, content: Content)] = []
    /// The rows, a byte for each tag; features with the same weights share one.
    private var rows: [[UInt8]] = []
    /// Slots that a feature may have as its home.
    private let homes: Int

    init(dictionary: TagDictionary, weights: [(feature: UInt64, row: [Int8])]) {
        for (form, prior) in dictionary.entries {
            let content = [prior.sureTag, 0] + Self.bytes(prior.habit) + Self.bytes(prior.kinds)
            contents.append((TagTable.dictionaryKey(form), content))
        }
        var known: [[UInt8]: Int] = [:]
        for (feature, row) in weights where row.contains(where: { $0 != 0 }) {
            let pairs = row.indices.filter { row[$0] != 0 }.flatMap { [UInt8($0), UInt8(bitPattern: row[$0])] }
            if pairs.count <= TagTable.pairsPerSlot * 2 {
                contents.append((feature, pairs))
            } else {
                let row = row.dropFirst().map { UInt8(Int($0) + 128) }
                let number = known[row, default: rows.count]
                if number == rows.count { rows.append(row) }
                known[row] = number
                contents.append((feature, [TagTable.isRow, 0, 0, 0] + Self.bytes(UInt32(number))))
            }
        }
        homes = contents.count * 100 / Settings.loadHundredths
        contents.sort { $0.feature < $1.feature }
    }

    var summary: String { "\(contents.count) slots used of \(homes), \(rows.count) rows" }

    func bytes() -> [UInt8] {
        let slots = slots()
        var bytes =
            Array("GTAG".utf8) + Self.bytes(TagTable.format) + Self.bytes(UInt32(homes))
            + Self.bytes(UInt32(rows.count))
        for slot in slots { bytes += slot }
        let length = TagTable.wordsPerRow * 8
        for row in rows { bytes += row + [UInt8](repeating: 128, count: length - row.count) }
        return bytes
    }

    /// Every feature at its home or behind it, in order, and an empty slot at the end; of two with one fingerprint the
    /// first counts.
    private func slots() -> [[UInt8]] {
        let empty = Self.bytes(UInt32(TagTable.empty)) + [UInt8](repeating: 0, count: TagTable.slotSize - 4)
        var slots: [[UInt8]] = []
        for (feature, content) in contents {
            let home = Int(TagTable.home(of: feature, homes: UInt64(homes)))
            while slots.count < home { slots.append(empty) }
            let slot = Self.bytes(UInt32(TagTable.fingerprint(of: feature))) + content
            slots.append(slot + [UInt8](repeating: 0, count: TagTable.slotSize - slot.count))
        }
        while slots.count <= homes { slots.append(empty) }
        return slots + [empty]
    }

    private static func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
        (0..<number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }
}
