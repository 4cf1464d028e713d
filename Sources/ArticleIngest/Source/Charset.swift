/// The encoding that a content type names (“text/html; charset=UTF-8”), in lower case.
func charset(inContentType type: String?) -> String? {
    guard let type else { return nil }
    return charset(in: Array(type.utf8)[...])
}

/// The encoding that a page's `meta` names in its first bytes, in lower case.
///
/// A UTF-16 claim is no use there: the bytes were just read as ASCII (HTML standard, “prescan a byte stream”).
func charset(inMetaOf bytes: [UInt8]) -> String? {
    let head = bytes.prefix(IngestThresholds.prescannedBytes)
    guard let name = charset(in: head), !name.hasPrefix("utf-16") else { return nil }
    return name
}

/// What stands behind the first `charset=`, with or without quotation marks.
private func charset(in bytes: ArraySlice<UInt8>) -> String? {
    let key = Array("charset".utf8)
    var offset = bytes.startIndex
    while offset + key.count < bytes.endIndex {
        guard bytes[offset..<offset + key.count].elementsEqual(key, by: { $0 | 0x20 == $1 }) else {
            offset += 1
            continue
        }
        offset += key.count
        let value = bytes[offset...].drop { $0 <= 0x20 }
        guard value.first == UInt8(ascii: "=") else { continue }
        let name = value.dropFirst().drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
            .prefix { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || ($0 | 0x20).isLetterOrDigit }
        if !name.isEmpty { return String(decoding: name, as: UTF8.self).lowercased() }
    }
    return nil
}

extension UInt8 {
    /// Whether a byte that was folded with `| 0x20` is a letter or a digit.
    fileprivate var isLetterOrDigit: Bool { (0x61...0x7A).contains(self) || (0x30...0x39).contains(self) }
}
