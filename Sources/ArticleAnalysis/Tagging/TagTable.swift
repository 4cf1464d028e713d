package import LanguageTables

/// The tagger's weights and dictionary: an open hash table in the file that `train-tagger` writes.
///
/// Layout, little-endian: 16 bytes of header (`GTAG`, format, number of slots, number of tags), then slots of 16 bytes: a
/// fingerprint whose lowest bit says that a later slot goes on with the same feature, and six pairs of a tag and a signed weight
/// (tag 0 is no pair). A feature is looked for from the slot that its hash names until an empty slot; a slot is a quarter of
/// a cache line, so most features cost one read of memory.
package struct TagTable: Sendable {
    package static let slotSize = 16
    package static let pairsPerSlot = 6
    package static let format: UInt32 = 1
    /// Room for the scores of all tags; a power of two, so that any byte masked by it less one is an index.
    static let scoreCount = 64

    let bytes: StaticBytes
    private let slots: UInt64

    package init(_ bytes: StaticBytes) {
        self.bytes = bytes
        slots = UInt64(bytes.integer(at: 8, as: UInt32.self))
        precondition(bytes.count == Self.slotSize * (Int(slots) + 1), "the tagger's table is whole")
    }

    /// The slot at which the search for a feature starts.
    @inline(__always)
    package static func home(of feature: UInt64, slots: UInt64) -> UInt64 { ((feature >> 32) &* slots) >> 32 }

    /// What tells features of one slot apart: never zero, lowest bit clear.
    @inline(__always)
    package static func fingerprint(of feature: UInt64) -> UInt64 { (feature & 0xFFFF_FFFE) | 0x8000_0000 }

    /// The dictionary shares the table: its keys are features of a template that the perceptron does not use.
    package static func dictionaryKey(_ form: UInt64) -> UInt64 { TagHash.mix(TagHash.mix(0xD1C7, form), form) }

    /// What stands first where a feature is looked for: read for all features before any is followed, the reads of memory overlap.
    @inline(__always)
    func head(of feature: UInt64, from words: Span<UInt64>) -> UInt64 {
        UInt64(littleEndian: words[Int(Self.home(of: feature, slots: slots) &* 2 &+ 2)])
    }

    /// Adds the weights of a feature with that head to the scores of the tags; `words` is what ``StaticBytes/withWords(_:)`` lends.
    @inline(__always)
    func add(_ feature: UInt64, head: UInt64, from words: Span<UInt64>, to scores: inout MutableSpan<Int32>) {
        if head & 0xFFFF_FFFF == 0 { return }
        let fingerprint = Self.fingerprint(of: feature)
        var slot = Self.home(of: feature, slots: slots)
        var low = head
        while true {
            let found = low & 0xFFFF_FFFF
            if found == 0 { return }
            if found & ~1 == fingerprint {
                let high = UInt64(littleEndian: words[Int(slot &* 2 &+ 3)])
                Self.add(low >> 32, to: &scores)
                Self.add(low >> 48, to: &scores)
                Self.add(high, to: &scores)
                Self.add(high >> 16, to: &scores)
                Self.add(high >> 32, to: &scores)
                Self.add(high >> 48, to: &scores)
                if found & 1 == 0 { return }
            }
            slot = slot &+ 1 == slots ? 0 : slot &+ 1
            low = UInt64(littleEndian: words[Int(slot &* 2 &+ 2)])
        }
    }

    @inline(__always)
    private static func add(_ pair: UInt64, to scores: inout MutableSpan<Int32>) {
        scores[Int(pair & UInt64(scoreCount - 1))] &+= Int32(Int8(truncatingIfNeeded: pair >> 8))
    }

    /// The tag of a word in the dictionary and whether it has no other; (0, false) for an unknown one.
    func guess(of form: UInt64, from words: Span<UInt64>) -> (tag: UInt8, isSure: Bool) {
        let key = Self.dictionaryKey(form)
        let fingerprint = Self.fingerprint(of: key)
        var slot = Self.home(of: key, slots: slots)
        while true {
            let low = UInt64(littleEndian: words[Int(slot &* 2 &+ 2)])
            let found = low & 0xFFFF_FFFF
            if found == 0 { return (0, false) }
            if found == fingerprint { return (UInt8(truncatingIfNeeded: low >> 32), UInt8(truncatingIfNeeded: low >> 40) == 2) }
            slot = slot &+ 1 == slots ? 0 : slot &+ 1
        }
    }
}
