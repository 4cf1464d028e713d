/// Cuts every block into sentences.
func findSentences(in text: ArticleText, blocks: [Block], tokens: [Token]) -> [Sentence] {
    var sentences: [Sentence] = []
    var next = 0
    for (index, block) in blocks.enumerated() {
        var first = next
        while next < tokens.count, tokens[next].range.start < block.range.end {
            let token = tokens[next]
            next += 1
            let isLast = next == tokens.count || tokens[next].range.start >= block.range.end
            let isStop = token.range.count == 1 && [0x2E, 0x21, 0x3F].contains(text.bytes[token.range.start])
            guard isLast || (isStop && tokens[next].spaceBefore) else { continue }
            let range = TextRange(tokens[first].range.start, token.range.end)
            sentences.append(Sentence(range: range, block: index, tokens: first..<next))
            first = next
        }
    }
    return sentences
}
