package import LanguageTables

/// What speaks for each tag, with room for more than there are: a power of two, so that any byte masked by it less one
/// is an index that need not be checked.
typealias TagSums = InlineArray<64, Int32>

/// The tagger's weights and dictionary, in the file that `train-tagger` writes.
///
/// Layout, little-endian: 16 bytes of header (`GTAG`, format, number of homes, number of rows), slots of 16 bytes, rows
/// of 56 bytes. A slot is a fingerprint of 32 bits and what stands for the feature: six pairs of a tag and a signed
/// weight (tag 0 is no pair), or, where more tags have weights, ``isRow`` and the number of a row, which has a byte for
/// each tag, its weight plus 128; features with the same weights share a row. The slots are in the order of their fingerprints, each at its home or behind it, so a
/// search ends at the first that is not smaller (Amble and Knuth 1974, “Ordered hash tables”); an empty slot counts as
/// the greatest. Most features cost one read of memory, and the rows, which most sums are made of, fit into the cache
/// nearest but one.
package struct TagTable: Sendable {
    /// The number of the layout, in the header's second four bytes.
    package static let format: UInt32 = 2
    /// In bytes.
    package static let slotSize = 16
    /// How many tags a slot can give weights of before a row has to.
    package static let pairsPerSlot = 6
    /// Stands in place of a tag where a slot names a row.
    package static let isRow: UInt8 = 0xFF
    /// The fingerprint of an empty slot.
    package static let empty: UInt64 = 0xFFFF_FFFF
    /// The length of a row, in words of eight bytes.
    package static let wordsPerRow = 7
    let bytes: StaticBytes
    private let homes: UInt64
    /// Where the rows start, in words of eight bytes.
    private let rows: Int

    /// Reads the header; traps on a table of another format.
    package init(_ bytes: StaticBytes) {
        self.bytes = bytes
        precondition(
            bytes.integer(at: 4, as: UInt32.self) == Self.format, "the tagger's table has the layout that is read here")
        homes = UInt64(bytes.integer(at: 8, as: UInt32.self))
        rows = bytes.count / 8 - Int(bytes.integer(at: 12, as: UInt32.self)) * Self.wordsPerRow
    }

    /// The slot from which a feature is looked for: it grows with the fingerprint.
    @inline(__always)
    package static func home(of feature: UInt64, homes: UInt64) -> UInt64 { (fingerprint(of: feature) &* homes) >> 32 }

    /// What tells features apart.
    @inline(__always)
    package static func fingerprint(of feature: UInt64) -> UInt64 { feature >> 32 }

    /// The dictionary shares the table: its keys are features of a template that the perceptron does not use.
    package static func dictionaryKey(_ form: UInt64) -> UInt64 { TagHash.mix(TagHash.mix(0xD1C7, form), form) }

    /// What stands at a feature's home: read for all features before any is followed, the reads of memory overlap.
    @inline(__always)
    func head(of feature: UInt64, from words: Span<UInt64>) -> UInt64 {
        UInt64(littleEndian: words[Int(Self.home(of: feature, homes: homes) &* 2 &+ 2)])
    }

    /// Adds the weights of a feature with that head to the sums; `words` is what ``StaticBytes/withWords(_:)`` lends.
    @inline(__always)
    func add(
        _ feature: UInt64, head: UInt64, from words: Span<UInt64>, to sums: inout TagSums,
        and rowSums: inout RowSums
    ) {
        guard let (low, high) = find(feature, head: head, from: words) else { return }
        if UInt8(truncatingIfNeeded: low >> 32) == Self.isRow {
            rowSums.add(rows &+ Int(high) &* Self.wordsPerRow, of: words)
        } else {
            Self.add(low >> 32, to: &sums)
            Self.add(low >> 48, to: &sums)
            Self.add(high, to: &sums)
            Self.add(high >> 16, to: &sums)
            Self.add(high >> 32, to: &sums)
            Self.add(high >> 48, to: &sums)
        }
    }

    /// The lower byte of a pair is a tag, the higher its weight.
    @inline(__always)
    private static func add(_ pair: UInt64, to sums: inout TagSums) {
        sums[Int(pair & UInt64(TagSums.count - 1))] &+= Int32(Int8(truncatingIfNeeded: pair >> 8))
    }

    /// The two halves of the feature's slot.
    @inline(__always)
    private func find(_ feature: UInt64, head: UInt64, from words: Span<UInt64>) -> (low: UInt64, high: UInt64)? {
        let fingerprint = Self.fingerprint(of: feature)
        var low = head
        var position = Int(Self.home(of: feature, homes: homes) &* 2 &+ 2)
        while low & 0xFFFF_FFFF < fingerprint {
            position &+= 2
            low = UInt64(littleEndian: words[position])
        }
        return low & 0xFFFF_FFFF == fingerprint ? (low, UInt64(littleEndian: words[position &+ 1])) : nil
    }

    /// What the dictionary says of a word, nil for an unknown one.
    ///
    /// One unknown word in some twenty thousand has the fingerprint of a feature. The two are told apart by what an
    /// entry of the dictionary cannot have: the number of a row, or a weight.
    func prior(of form: UInt64, from words: Span<UInt64>) -> TagPrior? {
        let key = Self.dictionaryKey(form)
        guard let (low, high) = find(key, head: head(of: key, from: words), from: words) else { return nil }
        let (sureTag, weight) = (UInt8(truncatingIfNeeded: low >> 32), UInt8(truncatingIfNeeded: low >> 40))
        guard sureTag != Self.isRow, weight == 0 else { return nil }
        var prior = TagPrior()
        prior.sureTag = sureTag
        prior.habit = UInt16(truncatingIfNeeded: low >> 48)
        prior.kinds = UInt16(truncatingIfNeeded: high)
        return prior
    }
}
