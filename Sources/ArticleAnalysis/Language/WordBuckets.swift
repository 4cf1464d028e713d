internal import LanguageTables

/// Which words of a table have hashes that start with the same 16 bits: those from one place up to another.
///
/// In the file, little-endian: for every eight buckets the place of the first word (u24), then how many words each bucket
/// has (u8). A look-up reads one of each, and adds up the eight bytes at once.
struct WordBuckets: Sendable {
    private static let groups = 1 << 13
    /// Where the bits begin that are the number of a hash's bucket.
    private static let shift: UInt64 = 48

    private let table: StaticBytes
    private let starts: Int
    private let counts: Int

    init(table: StaticBytes, section: Lexicon.Section) {
        (self.table, starts, counts) = (table, section.offset, section.offset + Self.groups * 3)
    }

    /// Where the words lie of whose bucket a hash is.
    @inline(__always)
    func places(of word: WordID) -> Range<Int> {
        let bucket = word.rawValue >> Self.shift
        let (group, offset) = (Int(bucket >> 3), (bucket & 7) * 8)
        let counts = counts(ofGroup: group)
        let start = table.threeBytes(at: starts + group * 3) + Self.sum(counts & (1 << offset - 1))
        return Range(start, upTo: start + Int(counts >> offset & 0xFF))
    }

    /// The bits of a bucket's number, where a hash has them, by a place in it.
    func bits(at place: Int) -> UInt64 {
        let group = (0..<Self.groups - 1).firstIndex(past: { table.threeBytes(at: starts + ($0 + 1) * 3) <= place })
        let counts = counts(ofGroup: group)
        let before = place - table.threeBytes(at: starts + group * 3)
        var bucket: UInt64 = 0
        while bucket < 7, Self.sum(counts & (1 << ((bucket + 1) * 8) - 1)) <= before { bucket += 1 }
        return (UInt64(group) << 3 | bucket) << Self.shift
    }

    private func counts(ofGroup group: Int) -> UInt64 { table.integer(at: counts + group * 8) }

    /// The sum of eight bytes that is below 256.
    private static func sum(_ bytes: UInt64) -> Int { Int((bytes &* 0x0101_0101_0101_0101) >> 56) }
}
