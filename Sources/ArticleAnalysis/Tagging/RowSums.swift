/// The sums of those weights that stand in rows, by tag.
///
/// They are added eight at a time: the bytes of a word, each a weight plus 128, in lanes of 16 bits, the even ones
/// apart from the odd. Every row adds the same 128 to all tags, which changes no order.
struct RowSums {
    private static var lanes: SIMD8<UInt64> { SIMD8(repeating: 0x00FF_00FF_00FF_00FF) }

    private var even = SIMD8<UInt64>()
    private var odd = SIMD8<UInt64>()

    /// Adds the row that starts at that word of the table.
    @inline(__always)
    mutating func add(_ start: Int, of words: Span<UInt64>) {
        // Of so many words and no more, so that their bounds are looked at once.
        let words = words.extracting(start..<start &+ TagTable.wordsPerRow)
        let row = SIMD8<UInt64>(words[0], words[1], words[2], words[3], words[4], words[5], words[6], 0)
        even &+= row & Self.lanes
        odd &+= (row &>> 8) & Self.lanes
    }

    /// Adds each lane to the sum of its tag; a row's first byte is that of tag 1.
    @inline(__always)
    func spread(over sums: inout TagSums) {
        for word in 0..<TagTable.wordsPerRow {
            var (even, odd) = (even[word], odd[word])
            for tag in stride(from: word &* 8 &+ 1, to: word &* 8 &+ 9, by: 2) {
                sums[tag] &+= Int32(truncatingIfNeeded: even & 0xFFFF)
                sums[tag &+ 1] &+= Int32(truncatingIfNeeded: odd & 0xFFFF)
                even >>= 16
                odd >>= 16
            }
        }
    }
}
