/// Cuts every block into words, numbers and marks.
func findTokens(in text: ArticleText, blocks: [Block]) -> [Token] {
    var tokens: [Token] = []
    for block in blocks {
        var offset = block.range.start
        var space = true
        while offset < block.range.end {
            if text.bytes[offset].isASCIIWhitespace {
                offset += 1
                space = true
                continue
            }
            let (end, kind) = tokenEnd(text.bytes, from: offset, limit: block.range.end)
            let word = WordID(bytes: text.bytes[offset..<end])
            tokens.append(Token(range: TextRange(offset, end), kind: kind, spaceBefore: space, word: word))
            offset = end
            space = false
        }
    }
    return tokens
}

private func tokenEnd(_ bytes: [UInt8], from start: Int, limit: Int) -> (Int, TokenKind) {
    var end = start + 1
    if bytes[start].isASCIIDigit {
        while end < limit,
            bytes[end].isASCIIDigit || ((bytes[end] == 0x2C || bytes[end] == 0x2E) && end + 1 < limit && bytes[end + 1].isASCIIDigit)
        {
            end += 1
        }
        return (end, .number)
    }
    if bytes[start].isASCIILetter {
        while end < limit, bytes[end].isASCIILetter || bytes[end].isASCIIDigit { end += 1 }
        return (end, .word)
    }
    while end < limit, bytes[end].isUTF8Continuation { end += 1 }
    return (end, .mark)
}
