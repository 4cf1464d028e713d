/// How a file differs from an earlier one, in the form that packs keep
/// (https://git-scm.com/docs/pack-format, “Deltified representation”).
///
/// Finds what both share by blocks of the earlier file, as Tridgell's rsync does (1996), and lets each stretch grow to
/// both sides. Linear in both lengths; of equal blocks the first counts.
struct Delta {
    /// The instructions; nil where the files share too little for them to pay.
    let bytes: [UInt8]?

    /// In bytes: shorter stretches are not found.
    private static let block = 16
    /// A copy says its length in three bytes, and readers before Git 1.7 took two.
    private static let longestCopy = 0xFFFF
    private static let longestInsert = 0x7F

    init(from base: [UInt8], to target: [UInt8]) {
        guard base.count >= Self.block, target.count >= Self.block, base.count <= Int(UInt32.max) else {
            bytes = nil
            return
        }
        var output = Self.length(base.count) + Self.length(target.count)
        let places = Self.blocks(of: base)
        var (next, inserted) = (0, 0)
        while next + Self.block <= target.count, output.count < target.count / 2 {
            guard let place = places[Self.key(of: target, at: next)],
                let shared = Stretch(base, at: Int(place), target, at: next, notBefore: inserted)
            else {
                next += 1
                continue
            }
            Self.insert(target[inserted..<shared.target.lowerBound], into: &output)
            Self.copy(shared.base, into: &output)
            (next, inserted) = (shared.target.upperBound, shared.target.upperBound)
        }
        Self.insert(target[inserted...], into: &output)
        bytes = output.count < target.count / 2 ? output : nil
    }

    /// The first place of each block.
    private static func blocks(of base: [UInt8]) -> [UInt64: Int32] {
        var places: [UInt64: Int32] = [:]
        places.reserveCapacity(base.count / block)
        for place in stride(from: 0, through: base.count - block, by: block).reversed() {
            places[key(of: base, at: place)] = Int32(truncatingIfNeeded: place)
        }
        return places
    }

    /// A number for the bytes of a block; other bytes may have the same.
    private static func key(of bytes: [UInt8], at place: Int) -> UInt64 {
        var key: UInt64 = 0
        for byte in bytes[place..<place + block] { key = (key ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15 }
        return key
    }

    private static func insert(_ bytes: ArraySlice<UInt8>, into output: inout [UInt8]) {
        var rest = bytes
        while !rest.isEmpty {
            let piece = rest.prefix(longestInsert)
            output.append(UInt8(piece.count))
            output += piece
            rest = rest.dropFirst(piece.count)
        }
    }

    /// A byte that says which bytes of place and length follow, then those.
    private static func copy(_ range: Range<Int>, into output: inout [UInt8]) {
        for start in stride(from: range.lowerBound, to: range.upperBound, by: longestCopy) {
            let count = min(longestCopy, range.upperBound - start)
            let parts =
                (0..<4).map { UInt8(truncatingIfNeeded: start >> (8 * $0)) }
                + (0..<2).map { UInt8(truncatingIfNeeded: count >> (8 * $0)) }
            let present = parts.indices.filter { parts[$0] != 0 }
            output.append(present.reduce(0x80) { $0 | 1 << UInt8($1) })
            output += present.map { parts[$0] }
        }
    }

    /// Seven bits a byte, the lowest first.
    private static func length(_ count: Int) -> [UInt8] {
        var (rest, bytes) = (count, [UInt8]())
        repeat {
            bytes.append(UInt8(rest & 0x7F) | (rest > 0x7F ? 0x80 : 0))
            rest >>= 7
        } while rest > 0
        return bytes
    }
}

/// A stretch that two files share, as long as it goes on both sides of where it was found.
private struct Stretch {
    let base: Range<Int>
    let target: Range<Int>

    /// Nil where the bytes differ after all.
    init?(_ base: [UInt8], at basePlace: Int, _ target: [UInt8], at targetPlace: Int, notBefore start: Int) {
        var after = 0
        while basePlace + after < base.count, targetPlace + after < target.count,
            base[basePlace + after] == target[targetPlace + after]
        { after += 1 }
        guard after >= 16 else { return nil }
        var before = 0
        while before < basePlace, before < targetPlace - start,
            base[basePlace - before - 1] == target[targetPlace - before - 1]
        { before += 1 }
        self.base = basePlace - before..<basePlace + after
        self.target = targetPlace - before..<targetPlace + after
    }
}
