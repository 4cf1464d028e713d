/// Cuts a text into blocks at blank lines.
func findBlocks(in text: ArticleText) -> [Block] {
    let bytes = text.bytes
    var blocks: [Block] = []
    var start = 0
    var offset = 0
    func close(at end: Int) {
        let range = text.trimmed(TextRange(start, end))
        if !range.isEmpty { blocks.append(Block(range: range, role: .body)) }
    }
    while offset < bytes.count {
        if bytes[offset] == 0x0A, let next = endOfBlankLines(bytes, after: offset) {
            close(at: offset)
            start = next
            offset = next
        } else {
            offset += 1
        }
    }
    close(at: bytes.count)
    return blocks
}

/// Where the text goes on, if only blank lines follow the line feed at `offset`; nil if the next line holds words.
private func endOfBlankLines(_ bytes: [UInt8], after offset: Int) -> Int? {
    var end: Int?
    var cursor = offset + 1
    while cursor < bytes.count, bytes[cursor].isASCIIWhitespace {
        if bytes[cursor] == 0x0A { end = cursor + 1 }
        cursor += 1
    }
    return end
}
