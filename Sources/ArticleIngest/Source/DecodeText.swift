/// The text of a text file: by its byte-order mark, what the server says, else UTF-8, else Windows-1252 where it is
/// plainly that.
///
/// Strict, since nobody reads a text file before it is stored: what would be a guess is refused, with the guess.
func decodeText(_ source: ReceivedBytes) throws(IngestError) -> DecodedText {
    if let marked = decodeMarked(source.bytes) { return try strict(marked, source) }
    if let unmarked = decodeUnmarked(source.bytes) { return try strict(unmarked, source).guessed(besides: nil) }
    try refuseBinary(source)
    let said = encoding(inContentType: source.contentType)
    if let text = validUTF8(source.bytes, said) { return text }
    if let said, let text = convert(source.bytes, from: said), text.broken == 0 { return text }
    guard isPlainlyWindows1252(source.bytes) else { throw brokenUTF8(source) }
    let (western, guess) = (decodeWindows1252(source.bytes), guessEncoding(of: source.bytes))
    guard let guess, let other = convert(source.bytes, from: guess), other.text != western.text else { return western }
    throw uncertain(source, guess)
}

/// The text of a page: by its byte-order mark, the server's word, its own `meta` or XML declaration, else by its bytes;
/// what is broken shows as U+FFFD.
///
/// The order is that of the HTML standard (“determining the character encoding”), with one exception: bytes that are
/// valid UTF-8 are UTF-8 whatever is said, since text in another encoding hardly ever happens to be.
func decodePage(_ source: ReceivedBytes) throws(IngestError) -> DecodedText {
    if let marked = decodeMarked(source.bytes) { return marked }
    if let unmarked = decodeUnmarked(source.bytes) { return unmarked.guessed(besides: nil) }
    try refuseBinary(source)
    let served = encoding(inContentType: source.contentType)
    let said = served ?? encoding(inHeadOf: source.bytes)
    if let text = validUTF8(source.bytes, said) { return text }
    let isSaid = said.map { !$0.isUTF8 } ?? false
    if said?.isPaired != true, isMostlyUTF8(source.bytes, share: isSaid ? IngestThresholds.damagedUTF8 : 0.5) {
        return decodeUTF8(source.bytes[...]).found(besides: said)
    }
    if let said, isSaid { return try decodeNamed(source, said) }
    return decodeUnnamed(source.bytes, said)
}

/// The bytes in the encoding that is said, or in the guess where that fits and this does not.
private func decodeNamed(_ source: ReceivedBytes, _ said: WebEncoding) throws(IngestError) -> DecodedText {
    guard let text = convert(source.bytes, from: said) else {
        throw IngestError(
            .encoding,
            "\(source.label) is in an encoding that is not read, since it hides markup from whoever checks it.",
            "Save it again as UTF-8 and give that file.")
    }
    let isWestern = said.name == "windows-1252" && !isPlainlyWindows1252(source.bytes)
    guard isWestern || isWrong(text, source.bytes) else { return text }
    // Servers say “iso-8859-1” of everything: a page in Cyrillic that names its own encoding is believed.
    let others = [isWestern ? encoding(inHeadOf: source.bytes) : nil, guessEncoding(of: source.bytes)]
    for case let other? in others where other != said {
        if let found = convert(source.bytes, from: other), found.broken == 0 { return found.guessed(besides: said) }
    }
    return text
}

/// Whether more is broken than a transmission breaks, in a text that is long enough for statistics.
private func isWrong(_ text: DecodedText, _ bytes: [UInt8]) -> Bool {
    let high = bytes.count { $0 >= 0x80 }
    return high >= IngestThresholds.bytesToGuess && Double(text.broken) > IngestThresholds.brokenShare * Double(high)
}

/// Bytes that are no valid UTF-8, of which nothing is said, or that they are UTF-8.
private func decodeUnnamed(_ bytes: [UInt8], _ said: WebEncoding?) -> DecodedText {
    let western = isPlainlyWindows1252(bytes) ? decodeWindows1252(bytes) : nil
    if let guess = guessEncoding(of: bytes), let text = convert(bytes, from: guess),
        text.broken == 0 || western == nil, text.broken * IngestThresholds.controlShare <= bytes.count
    {
        return (text.text == western?.text ? western ?? text : text).guessed(besides: said)
    }
    return western?.guessed(besides: said) ?? decodeUTF8(bytes[...])
}

/// Bytes that are valid UTF-8; nil for those that only look so, and are ISO-2022-JP as somebody says.
private func validUTF8(_ bytes: [UInt8], _ said: WebEncoding?) -> DecodedText? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    if let said, said.isEscaped, bytes.contains(0x1B) { return nil }
    let decoded = DecodedText(text, as: "utf-8")
    return bytes.contains { $0 >= 0x80 } ? decoded.found(besides: said) : decoded
}

/// Decodes what starts with a byte-order mark; nil where there is none.
private func decodeMarked(_ bytes: [UInt8]) -> DecodedText? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return decodeUTF8(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return decodeUTF32(bytes.dropFirst(4), bigEndian: false) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return decodeUTF32(bytes.dropFirst(4), bigEndian: true) }
    if bytes.starts(with: [0xFF, 0xFE]) { return decodeUTF16(bytes.dropFirst(2), bigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return decodeUTF16(bytes.dropFirst(2), bigEndian: true) }
    return nil
}

private func strict(_ text: DecodedText, _ source: ReceivedBytes) throws(IngestError) -> DecodedText {
    guard text.broken > 0 || text.text.utf8.contains(0) else { return text }
    if text.reading.encoding == "utf-8" { throw brokenUTF8(source) }
    throw IngestError(
        .encoding, "\(source.label) starts like \(text.reading.encoding) but is not valid \(text.reading.encoding).",
        "Save it again as UTF-8 and give that file.")
}

private func uncertain(_ source: ReceivedBytes, _ guess: WebEncoding) -> IngestError {
    IngestError(
        .encoding, "\(source.label) is not UTF-8; it looks like \(guess.name), and a wrong guess would garble it.",
        "If it is, convert it: \(conversion(from: guess)).")
}

private func conversion(from encoding: WebEncoding) -> String {
    "iconv -f \(encoding.converter.lowercased()) -t utf-8 FILE > NEW"
}

private func brokenUTF8(_ source: ReceivedBytes) -> IngestError {
    let guess = isMostlyUTF8(source.bytes) ? nil : guessEncoding(of: source.bytes)
    return IngestError(
        .encoding,
        """
        \(source.label) is neither valid UTF-8 nor plainly Windows-1252; the first broken character stands in line \
        \(lineOfFirstBrokenByte(source.bytes)).
        """,
        guess.map { "It looks like \($0.name); if it is, convert it: \(conversion(from: $0))." }
            ?? "Save it again as UTF-8 and give that file.")
}

private func lineOfFirstBrokenByte(_ bytes: [UInt8]) -> Int {
    let valid = wellFormedPrefix(of: bytes[...])
    return 1 + bytes[..<valid].count { $0 == 0x0A }
}
