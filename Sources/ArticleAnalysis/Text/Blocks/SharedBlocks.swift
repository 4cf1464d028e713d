/// Which blocks of a text an earlier page has too, byte for byte: its words and sentences are cut there already.
struct SharedBlocks {
    /// For each block the index of an equal one of the earlier page, the first of several; nil where there is none.
    private let counterparts: [Int?]
    private let blocks: TotalList<Block>
    private let earlier: Page?

    init(_ blocks: TotalList<Block>, of text: ArticleText, with earlier: Page?) {
        (self.blocks, self.earlier) = (blocks, earlier)
        guard let earlier else {
            counterparts = []
            return
        }
        let known = Dictionary(
            earlier.blocks.indices.map { (earlier.text.fingerprint(of: earlier.blocks[$0].range), $0) },
            uniquingKeysWith: { first, _ in first })
        counterparts = blocks.map { block in
            guard let index = known[text.fingerprint(of: block.range)],
                text.holds(block.range, sameAs: earlier.text, earlier.blocks[index].range)
            else { return nil }
            return index
        }
    }

    /// The tokens of a block, without their tags, as the earlier page has them.
    func tokens(of block: Int) -> [Token]? {
        guard let (earlier, index) = counterpart(of: block) else { return nil }
        let shift = blocks[block].range.start - earlier.blocks[index].range.start
        return earlier.tokens[earlier.tokens(of: index)].map { token in
            Token(
                range: TextRange(token.range.start + shift, token.range.end + shift), kind: token.kind,
                spaceBefore: token.spaceBefore, word: token.word)
        }
    }

    /// The sentences of a block, as stretches of its tokens, the first of which has the index `first`.
    ///
    /// Headlines are cut by rules of their own, so both blocks have to be one, or neither.
    func sentences(of block: Int, from first: Int) -> [Range<Int>]? {
        guard let (earlier, index) = counterpart(of: block),
            (blocks[block].role == .headline) == (earlier.blocks[index].role == .headline)
        else { return nil }
        let shift = first - earlier.tokens(of: index).lowerBound
        return earlier.sentences[earlier.sentences(of: index)].map { sentence in
            Range(sentence.tokens.lowerBound + shift, upTo: sentence.tokens.upperBound + shift)
        }
    }

    private func counterpart(of block: Int) -> (earlier: Page, index: Int)? {
        guard let earlier, counterparts.indices.contains(block), let index = counterparts[block] else { return nil }
        return (earlier, index)
    }
}

extension Page {
    /// The sentences of a block.
    fileprivate func sentences(of block: Int) -> Range<Int> {
        let first = sentences.firstIndex(past: { $0.block < block })
        return Range(first, upTo: sentences.firstIndex(past: { $0.block <= block }))
    }

    /// The tokens of a block: every token stands in a sentence.
    fileprivate func tokens(of block: Int) -> Range<Int> {
        let members = sentences(of: block)
        guard let first = members.first, let last = members.last else { return 0..<0 }
        return Range(sentences[first].tokens.lowerBound, upTo: sentences[last].tokens.upperBound)
    }
}
