/// UTF-16 or UTF-32 without a byte-order mark, known by where its NULs stand: in every second byte, or in three of four,
/// of whatever is ASCII; nil where they stand anywhere else.
///
/// Silent on a few words: three NULs in a broken file are no encoding.
func decodeUnmarked(_ bytes: [UInt8]) -> DecodedText? {
    guard bytes.count >= IngestThresholds.leastUnmarked, looksLikeUTF16(bytes) else { return nil }
    let nuls = (0..<4).map { place in stride(from: place, to: bytes.count, by: 4).count { bytes[$0] == 0 } }
    let quarter = bytes.count / 4
    if nuls[1] + nuls[2] > quarter * 3 / 2 {
        if nuls[0] > quarter * 3 / 4, nuls[3] == 0 { return decodeUTF32(bytes[...], bigEndian: true) }
        if nuls[3] > quarter * 3 / 4, nuls[0] == 0 { return decodeUTF32(bytes[...], bigEndian: false) }
    }
    let (even, odd) = (nuls[0] + nuls[2], nuls[1] + nuls[3])
    if even * IngestThresholds.unmarkedRatio < odd { return decodeUTF16(bytes[...], bigEndian: false) }
    if odd * IngestThresholds.unmarkedRatio < even { return decodeUTF16(bytes[...], bigEndian: true) }
    return nil
}

/// Whether so many bytes are NUL as in nothing but UTF-16 and UTF-32.
func looksLikeUTF16(_ bytes: [UInt8]) -> Bool {
    bytes.count { $0 == 0 } * IngestThresholds.utf16NulShare >= bytes.count
}
