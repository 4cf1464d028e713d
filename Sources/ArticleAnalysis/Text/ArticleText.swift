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

    /// FNV-1a (RFC draft-eastlake-fnv) over the bytes of a range.
    package func fingerprint(of range: TextRange) -> UInt64 {
        bytes[range].reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
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
