package import LanguageTables

/// A word as an integer: a 64-bit hash of its folded form, so that words are compared, looked up and counted without
/// touching text.
///
/// Folding lower-cases and writes every apostrophe as `'`. The hash is FNV-1a (RFC draft-eastlake-fnv) with a final
/// mix; it depends on nothing but the bytes, so two texts, two runs and two machines agree. At a million words the
/// chance of one collision is 1 in 37 million.
package struct WordID: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The hash; 0 stands for no word, as at the boundary of a text.
    package let rawValue: UInt64

    /// A word whose hash was computed before, as in the lexicon.
    package init(rawValue: UInt64) { self.rawValue = rawValue }

    /// The word as written, in any case and with any apostrophe.
    package init(_ word: String) { self.init(bytes: Array(word.utf8)[...]) }

    /// A word in small ASCII letters is hashed on the spot: literals stand in the rules that every word is held
    /// against.
    package init(stringLiteral value: String) {
        var hash = Self.start
        let bytes = value.utf8.span
        for offset in bytes.indices {
            let byte = bytes[offset]
            if byte >= 0x80 || byte.isASCIIUppercase {
                self.init(value)
                return
            }
            hash = Self.step(hash, byte)
        }
        self.init(rawValue: Self.mixed(hash))
    }

    private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

    @inline(__always)
    private static func mixed(_ hash: UInt64) -> UInt64 { (hash ^ (hash >> 32)) &* 0x9E37_79B9_7F4A_7C15 }

    /// The word of these UTF-8 bytes, as written.
    package init(bytes: ArraySlice<UInt8>) {
        var hash = Self.start
        func add(_ byte: UInt8) { hash = Self.step(hash, byte) }
        var offset = bytes.startIndex
        while offset < bytes.endIndex {
            let byte = bytes[offset]
            if byte < 0x80 {
                add(byte.isASCIIUppercase ? byte | 0x20 : byte)
                offset += 1
            } else if Self.isLatin(bytes, offset) {
                // The capitals of U+00C0…U+00DE differ in one bit from their small letters; U+00D7 is no letter.
                let last = bytes[offset + 1]
                add(byte)
                add(byte == 0xC3 && last < 0x9F && last != 0x97 ? last | 0x20 : last)
                offset += 2
            } else if Self.isPunctuation(bytes, offset) {
                // Three bytes stand there.
                let (second, last) = (bytes[offset + 1], bytes[offset + 2])
                if second == 0x80, last == 0x98 || last == 0x99 {
                    add(0x27)
                } else {
                    add(byte)
                    add(second)
                    add(last)
                }
                offset += 3
            } else {
                break
            }
        }
        if offset < bytes.endIndex {
            for byte in Self.folded(String(decoding: bytes[offset...], as: UTF8.self)).utf8 { add(byte) }
        }
        rawValue = Self.mixed(hash)
    }

    /// The word of the ASCII letters that start at an offset, and where they end: hashed while they are looked at.
    @inline(__always)
    static func letters(of bytes: [UInt8], from start: Int, limit: Int) -> (word: WordID, end: Int) {
        var (hash, end) = (Self.start, start)
        let last = min(limit, bytes.count)
        while end < last, bytes[end].isASCIILetter {
            hash = step(hash, bytes[end] | 0x20)
            end &+= 1
        }
        return (WordID(rawValue: mixed(hash)), end)
    }

    /// One ASCII mark.
    @inline(__always)
    init(mark: UInt8) { self.init(rawValue: Self.mixed(Self.step(Self.start, mark))) }

    /// The word that stands in a field of a table, or in a part of one, which is hashed where it lies.
    package init(_ field: LineTable.Field) {
        guard field.word == 0 else {
            self.init(rawValue: field.word)
            return
        }
        var hash = Self.start
        for index in 0..<field.count {
            let byte = field[index]
            guard byte < 0x80 else {
                self.init(bytes: Array(field)[...])
                return
            }
            hash = Self.step(hash, byte.isASCIIUppercase ? byte | 0x20 : byte)
        }
        self.init(rawValue: Self.mixed(hash))
    }

    /// Whether a code point of U+0080…U+00FF starts there.
    private static func isLatin(_ bytes: ArraySlice<UInt8>, _ offset: Int) -> Bool {
        bytes[offset] & 0xFE == 0xC2 && offset + 1 < bytes.endIndex && bytes[offset + 1].isUTF8Continuation
    }

    /// Whether a code point of U+2000…U+207F starts there: general punctuation has no case, so no string need be made
    /// for it.
    private static func isPunctuation(_ bytes: ArraySlice<UInt8>, _ offset: Int) -> Bool {
        bytes[offset] == 0xE2 && offset + 2 < bytes.endIndex && bytes[offset + 1] & 0xFE == 0x80
            && bytes[offset + 2].isUTF8Continuation
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

    /// What sets and dictionaries ask: the hash is one already, so a table's own seed is mixed in and nothing more.
    ///
    /// The seed has to be: words that are moved from one table to a smaller one in the order in which they stand would
    /// all meet at its start.
    package func _rawHashValue(seed: Int) -> Int {
        let mixed = (rawValue ^ UInt64(truncatingIfNeeded: seed)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed ^ (mixed >> 32))
    }

    /// The folded form of a word: lower case, straight apostrophes.
    package static func folded(_ word: String) -> String {
        // Of ASCII, no apostrophe is to be written anew.
        if word.utf8.allSatisfy({ $0 < 0x80 }) { return word.lowercased() }
        return String(
            String.UnicodeScalarView(
                word.lowercased().unicodeScalars.map { "’‘ʼ".unicodeScalars.contains($0) ? "'" : $0 }))
    }
}
