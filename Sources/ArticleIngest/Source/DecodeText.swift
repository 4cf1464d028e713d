/// The text of a text file: by its byte-order mark, else UTF-8, else Windows-1252 where it is plainly that.
func decodeText(_ source: ReceivedBytes) throws(IngestError) -> String {
    if let text = try decodeMarked(source) { return text }
    if let name = charset(inContentType: source.contentType), let text = try decode(source, as: name) { return text }
    try refuseBinary(source)
    if let text = String(validating: source.bytes, as: UTF8.self) { return text }
    guard isPlainlyWindows1252(source.bytes) else { throw brokenUTF8(source) }
    return windows1252(source.bytes)
}

/// The text of a page: by its byte-order mark, the server's word, its own `meta`, else as a text file; what is broken
/// shows as U+FFFD.
///
/// The order is that of the HTML standard (“determining the character encoding”).
func decodePage(_ source: ReceivedBytes) throws(IngestError) -> String {
    if let text = try decodeMarked(source) { return text }
    try refuseBinary(source)
    let declared = charset(inContentType: source.contentType) ?? charset(inMetaOf: source.bytes)
    if let text = String(validating: source.bytes, as: UTF8.self) { return text }
    if let declared, !isUTF8(declared), let text = try decode(source, as: declared) { return text }
    return isPlainlyWindows1252(source.bytes)
        ? windows1252(source.bytes) : String(decoding: source.bytes, as: UTF8.self)
}

private func isUTF8(_ name: String) -> Bool { name == "utf-8" || name == "utf8" }

/// Decodes what starts with a byte-order mark; nil where there is none.
private func decodeMarked(_ source: ReceivedBytes) throws(IngestError) -> String? {
    let bytes = source.bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
        let rest = Array(bytes.dropFirst(3))
        if let text = String(validating: rest, as: UTF8.self) { return text }
        guard source.isPage else { throw brokenUTF8(source) }
        return String(decoding: rest, as: UTF8.self)
    }
    guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
    return try decodeUTF16(source, bigEndian: bytes[0] == 0xFE)
}

private func decodeUTF16(_ source: ReceivedBytes, bigEndian: Bool) throws(IngestError) -> String {
    let bytes = source.bytes
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { offset in
        let (first, second) = (UInt16(bytes[offset]), UInt16(bytes[offset + 1]))
        return bigEndian ? first << 8 | second : second << 8 | first
    }
    guard bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self), !text.utf8.contains(0)
    else {
        throw IngestError(
            .encoding, "\(source.label) starts like UTF-16 but is not valid UTF-16.",
            "Save it again as UTF-8 and give that file.")
    }
    return text
}

/// Decodes by the name that a server or a page gives; nil where the bytes are not what the name says.
private func decode(_ source: ReceivedBytes, as name: String) throws(IngestError) -> String? {
    switch name {
    case "utf-8", "utf8": return String(validating: source.bytes, as: UTF8.self)
    case "windows-1252", "cp1252", "iso-8859-1", "latin1", "iso8859-1", "us-ascii", "ascii", "iso-8859-15":
        return String(validating: source.bytes, as: UTF8.self) ?? windows1252(source.bytes)
    default:
        if let text = String(validating: source.bytes, as: UTF8.self) { return text }
        throw IngestError(
            .encoding, "\(source.label) is in the encoding \(name), which Galley does not read.",
            "Convert it first: iconv -f \(name) -t utf-8 FILE > NEW.")
    }
}

private func brokenUTF8(_ source: ReceivedBytes) -> IngestError {
    let line = lineOfFirstBrokenByte(source.bytes)
    return IngestError(
        .encoding,
        """
        \(source.label) is neither valid UTF-8 nor plainly Windows-1252; the first broken character stands in line \
        \(line).
        """,
        "Save it again as UTF-8 and give that file.")
}

private func lineOfFirstBrokenByte(_ bytes: [UInt8]) -> Int {
    let valid = wellFormedPrefix(of: bytes[...])
    return 1 + bytes[..<valid].count { $0 == 0x0A }
}
