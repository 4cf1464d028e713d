internal import ArticleAnalysis

/// The words of a text in their folded form, without marks; “12,000” is one word.
func storyWords(of text: String) -> [WordID] { storyWords(of: Array(text.utf8)[...]) }

/// The same of the bytes of a text, at least so many of them a word.
func storyWords(of bytes: ArraySlice<UInt8>, atLeast length: Int = 1) -> [WordID] {
    var words: [WordID] = []
    var start: Int?
    func close(_ end: Int) {
        if let first = start, end - first >= length { words.append(WordID(bytes: bytes[first..<end])) }
        start = nil
    }
    for offset in bytes.indices {
        if isOfWord(bytes, offset) { start = start ?? offset } else { close(offset) }
    }
    close(bytes.endIndex)
    return words
}

/// A letter, a digit, or a comma or full stop between digits.
private func isOfWord(_ bytes: ArraySlice<UInt8>, _ offset: Int) -> Bool {
    let byte = bytes[offset]
    if byte.isASCIILetter || byte.isASCIIDigit { return true }
    func isDigit(_ place: Int) -> Bool { bytes.indices.contains(place) && bytes[place].isASCIIDigit }
    if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") { return isDigit(offset - 1) && isDigit(offset + 1) }
    return byte >= 0x80 && !isMark(bytes, offset)
}

/// Whether a byte belongs to general punctuation (U+2000…U+203F: dashes and curly quotation marks) or to a space or
/// mark of U+00A0…U+00BF.
private func isMark(_ bytes: ArraySlice<UInt8>, _ offset: Int) -> Bool {
    func byte(_ place: Int) -> UInt8 { bytes.indices.contains(place) ? bytes[place] : 0 }
    let lead =
        byte(offset).isUTF8Continuation ? (byte(offset - 1).isUTF8Continuation ? offset - 2 : offset - 1) : offset
    return byte(lead) == 0xC2 || (byte(lead) == 0xE2 && byte(lead + 1) == 0x80)
}

extension ArticleText {
    /// A hash of the words of a range, whatever their case and the marks and spaces between them.
    func fingerprint(folded range: TextRange) -> UInt64 {
        storyWords(of: bytes[range]).reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ $1.rawValue) &* 0x0000_0100_0000_01B3 }
    }
}
