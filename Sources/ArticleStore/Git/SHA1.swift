/// SHA-1 (FIPS 180-4), which ends every pack; it names objects as well, but there libgit2 computes it, and looks for
/// collisions.
struct SHA1 {
    private var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
    /// Less than a block.
    private var rest: [UInt8] = []
    private var count: UInt64 = 0

    mutating func add(_ bytes: [UInt8]) {
        count += UInt64(bytes.count)
        let all = rest.isEmpty ? bytes : rest + bytes
        var start = 0
        while start + 64 <= all.count {
            take(all[start..<start + 64])
            start += 64
        }
        rest = Array(all[start...])
    }

    /// The 20 bytes of the hash.
    mutating func finish() -> [UInt8] {
        let bits = count * 8
        let padding = (119 - rest.count % 64) % 64
        add(
            [0x80] + [UInt8](repeating: 0, count: padding)
                + (0..<8).reversed().map { UInt8(truncatingIfNeeded: bits >> (8 * $0)) })
        return state.flatMap { word in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) } }
    }

    private mutating func take(_ block: ArraySlice<UInt8>) {
        var words = [UInt32](repeating: 0, count: 80)
        for (index, byte) in block.enumerated() { words[index / 4] = words[index / 4] << 8 | UInt32(byte) }
        for index in 16..<80 {
            words[index] = Self.rotated(
                words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16], by: 1)
        }
        var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
        for (round, word) in words.enumerated() {
            let (mix, constant): (UInt32, UInt32) =
                switch round / 20 {
                case 0: ((b & c) | (~b & d), 0x5A82_7999)
                case 1: (b ^ c ^ d, 0x6ED9_EBA1)
                case 2: ((b & c) | (b & d) | (c & d), 0x8F1B_BCDC)
                default: (b ^ c ^ d, 0xCA62_C1D6)
                }
            (a, b, c, d, e) = (Self.rotated(a, by: 5) &+ mix &+ e &+ constant &+ word, a, Self.rotated(b, by: 30), c, d)
        }
        for (index, value) in [a, b, c, d, e].enumerated() { state[index] &+= value }
    }

    private static func rotated(_ word: UInt32, by bits: UInt32) -> UInt32 { word << bits | word >> (32 - bits) }
}
