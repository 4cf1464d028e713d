/// The immutable buffer that every range of one article points into: UTF-8, exactly as given.
package struct ArticleText: Sendable, Equatable {
    /// The UTF-8 bytes, in the order of the text: what all offsets count.
    package let bytes: [UInt8]

    /// The text of a string, byte for byte: nothing is normalised here.
    package init(_ string: String) { bytes = Array(string.utf8) }

    /// The whole text.
    package var range: TextRange { TextRange(0, bytes.count) }

    /// The words of a range, as a string; both ends lie on scalar boundaries.
    package subscript(range: TextRange) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// A hash of the bytes of a range, eight at a time and the rest one by one, by the step of FNV-1a (RFC
    /// draft-eastlake-fnv); for this process alone, since another machine may read eight bytes the other way round.
    package func fingerprint(of range: TextRange) -> UInt64 {
        var (hash, at) = (UInt64(0xCBF2_9CE4_8422_2325), max(range.start, 0))
        let end = min(range.end, bytes.count)
        let raw = unsafe bytes.span.bytes  // borrowed, and read inside its bounds alone
        while at &+ 8 <= end {
            // Unsafe, but the eight bytes lie in the text.
            let eight = unsafe raw.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
            hash = (hash ^ eight) &* 0x0000_0100_0000_01B3
            hash ^= hash >> 32
            at &+= 8
        }
        while at < end {
            hash = (hash ^ UInt64(bytes[at])) &* 0x0000_0100_0000_01B3
            at &+= 1
        }
        return hash
    }

    /// Whether the two ranges, which lie in their texts, hold the same bytes.
    package func holds(_ range: TextRange, sameAs other: ArticleText, _ otherRange: TextRange) -> Bool {
        guard range.count == otherRange.count, range.end <= bytes.count, otherRange.end <= other.bytes.count,
            range.start >= 0, otherRange.start >= 0
        else { return false }
        // Borrowed, and read inside their bounds alone.
        let (left, right) = unsafe (bytes.span.bytes, other.bytes.span.bytes)
        var (at, beside) = (range.start, otherRange.start)
        while at &+ 8 <= range.end {
            // Unsafe, but the eight bytes lie in either text.
            let one = unsafe left.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
            let two = unsafe right.unsafeLoadUnaligned(fromByteOffset: beside, as: UInt64.self)
            guard one == two else { return false }
            (at, beside) = (at &+ 8, beside &+ 8)
        }
        while at < range.end {
            guard bytes[at] == other.bytes[beside] else { return false }
            (at, beside) = (at &+ 1, beside &+ 1)
        }
        return true
    }

    /// The range without the white space (Unicode's, so NBSP and thin spaces too) at its ends.
    package func trimmed(_ range: TextRange) -> TextRange {
        var (start, end) = (range.start, range.end)
        while start < end {
            let scalar = Scalar(bytes, at: start, limit: end)
            guard scalar.isSpace else { break }
            start += scalar.length
        }
        while start < end {
            var last = end - 1
            while last > start, bytes.byte(at: last).isUTF8Continuation { last -= 1 }
            guard Scalar(bytes, at: last, limit: end).isSpace else { break }
            end = last
        }
        return TextRange(start, end)
    }
}

extension UInt8 {
    /// Space, tab, LF, VT, FF or CR.
    @inlinable
    public var isASCIIWhitespace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
    /// “0” to “9”.
    @inlinable
    public var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
    /// “A” to “Z”.
    @inlinable
    public var isASCIIUppercase: Bool { self >= 0x41 && self <= 0x5A }
    /// “a” to “z”.
    @inlinable
    public var isASCIILowercase: Bool { self >= 0x61 && self <= 0x7A }
    /// “A” to “Z”, “a” to “z”.
    @inlinable
    public var isASCIILetter: Bool { isASCIIUppercase || isASCIILowercase }
    /// Whether it is no first byte of a code point.
    @inlinable
    public var isUTF8Continuation: Bool { self & 0xC0 == 0x80 }
}

extension [UInt8] {
    /// The byte at an offset; beyond both ends 0, which no rule knows.
    @inlinable
    public func byte(at offset: Int) -> UInt8 { offset >= 0 && offset < count ? self[offset] : 0 }

    /// The bytes of a range that are there.
    @inlinable
    public subscript(range: TextRange) -> ArraySlice<UInt8> {
        let start = Swift.min(Swift.max(range.start, 0), count)
        return self[start..<Swift.max(start, Swift.min(range.end, count))]
    }
}
