/// What the tagger sees of one token: its word, the letters at its ends and its shape, each as a hash.
package struct TagWord: Sendable {
    /// The folded word; figures of one shape are one word.
    package let word: UInt64
    /// The word with its case: small, with a capital, all capitals. The key of the dictionary.
    package let form: UInt64
    /// Whether it starts with an ASCII capital.
    package let isCapitalized: Bool
    /// Whether it starts with a capital, as far as its first byte tells.
    let mayBeName: Bool
    /// Whether the word says something about the case of its sentence: it has letters, and enough of them to be no
    /// function word.
    package let isLong: Bool
    /// Hashes of the first and last one, two, three and four bytes, small letters for capitals.
    let prefixes: SIMD4<UInt64>
    let suffixes: SIMD4<UInt64>
    /// “Xx” for a name, “d,d” for “12,000”: kinds of letters without their number, and whether a space stands before.
    let shape: UInt64

    /// Stands before the first and behind the last token of a sentence.
    package static let edge = TagWord()

    private init() {
        (word, form, shape, isCapitalized, mayBeName, isLong) = (1, 1, 1, false, false, false)
        (prefixes, suffixes) = (.zero, .zero)
    }

    /// The token as the tagger sees it; `bytes` are those of the whole text.
    package init(_ token: Token, in bytes: [UInt8]) {
        let bounds = token.range.bounds
        var seen = (digit: false, small: false)
        var shape = TagHash.start
        var last: UInt8 = 0
        for position in bounds {
            let kind = Self.kind(of: bytes.byte(at: position))
            if kind == 0x64 { seen.digit = true } else if kind == 0x78 { seen.small = true }
            if kind != last { shape = TagHash.step(shape, kind) }
            last = kind
        }
        self.shape = TagHash.step(shape, token.spaceBefore ? 1 : 2)
        let first = bounds.isEmpty ? 0 : bytes.byte(at: bounds.lowerBound)
        isCapitalized = first.isASCIIUppercase
        mayBeName = isCapitalized || first >= 0x80
        isLong = first.isASCIILetter && bounds.count >= Thresholds.longWord
        word = seen.digit ? self.shape : token.word.rawValue
        form = TagHash.mix(word, isCapitalized ? (seen.small ? 3 : 5) : 7)
        prefixes = Self.letters(of: bytes, from: bounds.lowerBound, step: 1, count: bounds.count)
        suffixes = Self.letters(of: bytes, from: bounds.upperBound &- 1, step: -1, count: bounds.count)
    }

    /// Running hashes over four bytes from one on; a shorter word repeats its last.
    @inline(__always)
    private static func letters(of bytes: [UInt8], from start: Int, step: Int, count: Int) -> SIMD4<UInt64> {
        var hashes = SIMD4<UInt64>.zero
        var hash = TagHash.start
        for index in 0..<4 {
            if index < count {
                let byte = bytes.byte(at: start &+ index &* step)
                hash = TagHash.step(hash, byte.isASCIIUppercase ? byte | 0x20 : byte.isASCIIDigit ? 0x39 : byte)
            }
            hashes[index] = hash
        }
        return hashes
    }

    private static func kind(of byte: UInt8) -> UInt8 {
        if byte.isASCIILowercase || byte >= 0x80 { return 0x78 }
        if byte.isASCIIUppercase { return 0x58 }
        return byte.isASCIIDigit ? 0x64 : byte
    }
}

/// The hash of the tagger's features: FNV-1a a step, a multiplication to mix the parts of one feature.
package enum TagHash {
    static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

    /// What a feature's hash starts from, by its number; far apart, so that small numbers in two templates do not meet.
    @inline(__always)
    static func template(_ number: Int) -> UInt64 { UInt64(truncatingIfNeeded: number &+ 1) &* 0xD6E8_FEB8_6659_FD93 }

    /// One more part of a feature's hash; the order of the parts matters.
    @inline(__always)
    package static func mix(_ hash: UInt64, _ part: UInt64) -> UInt64 {
        let mixed = (hash ^ part) &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ (mixed >> 29)
    }
}
