/// The characters of the bytes 80 to 9F; 0 where Windows-1252 has none.
private let upperControls: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
]

/// Decodes Windows-1252, which the HTML standard also reads for “ISO-8859-1”
/// (https://encoding.spec.whatwg.org/#windows-1252).
///
/// The five bytes that it has no character for become U+FFFD rather than control characters, which nobody wrote.
func decodeWindows1252(_ bytes: [UInt8]) -> DecodedText {
    let units = bytes.map { byte -> UInt16 in
        guard 0x80...0x9F ~= byte else { return UInt16(byte) }
        let character = upperControls[Int(byte) - 0x80]
        return character == 0 ? 0xFFFD : character
    }
    return DecodedText(
        String(decoding: units, as: UTF16.self), as: "windows-1252", broken: units.count { $0 == 0xFFFD })
}

/// The byte that Windows-1252 has for a character; nil where it has none.
func windows1252Byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x80 || 0xA0...0xFF ~= scalar.value { return UInt8(scalar.value) }
    guard scalar.value < 0x2123, let place = upperControls.firstIndex(of: UInt16(scalar.value)) else {
        return 0x80...0x9F ~= scalar.value ? UInt8(scalar.value) : nil
    }
    return UInt8(0x80 + place)
}

/// Whether bytes that are not UTF-8 are text in Windows-1252.
///
/// Sees bytes above 7F that are rare, are all characters there, and touch letters, spaces or marks. Silent where most
/// of them form UTF-8 sequences: then it is UTF-8 that was damaged, and reading it as Windows-1252 would write “â€™”
/// for an apostrophe.
func isPlainlyWindows1252(_ bytes: [UInt8]) -> Bool {
    let high = bytes.count { $0 >= 0x80 }
    let undefined = bytes.contains { 0x80...0x9F ~= $0 && upperControls[Int($0) - 0x80] == 0 }
    guard high > 0, !undefined, Double(high) <= IngestThresholds.mostHighBytes * Double(bytes.count) else {
        return false
    }
    return 2 * bytesInMultibyteSequences(bytes) < high
}

/// Whether so large a share of the bytes above 7F is part of well-formed UTF-8 sequences: then it is UTF-8, and was damaged.
func isMostlyUTF8(_ bytes: [UInt8], share: Double = 0.5) -> Bool {
    let high = bytes.count { $0 >= 0x80 }
    return high > 0 && Double(bytesInMultibyteSequences(bytes)) >= share * Double(high)
}

/// How many bytes above 7F are part of well-formed UTF-8 sequences.
private func bytesInMultibyteSequences(_ bytes: [UInt8]) -> Int {
    var (offset, count) = (0, 0)
    while offset < bytes.count {
        let length = sequenceLength(bytes[offset...])
        if length > 1 { count += length }
        offset += max(1, length)
    }
    return count
}

/// How many bytes from the start are well-formed UTF-8.
func wellFormedPrefix(of bytes: ArraySlice<UInt8>) -> Int {
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
        let length = sequenceLength(bytes[offset...])
        guard length > 0 else { break }
        offset += length
    }
    return offset - bytes.startIndex
}

/// The length of the UTF-8 sequence at the start; 0 where it is not well formed (the table of Unicode 16, 3-7).
private func sequenceLength(_ bytes: ArraySlice<UInt8>) -> Int {
    guard let lead = bytes.first else { return 0 }
    let second: ClosedRange<UInt8>
    let length: Int
    switch lead {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    let rest = bytes.dropFirst().prefix(length - 1)
    guard rest.count == length - 1, let first = rest.first, second.contains(first) else { return 0 }
    return rest.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 } ? length : 0
}
