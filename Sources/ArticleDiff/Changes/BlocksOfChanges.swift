package import ArticleAnalysis

/// The blocks of both versions that the rules look at when they name the changes.
///
/// Those with a sentence that came, went, moved or is no longer the same, those with words that the patch alters, and
/// the notices of the new version, which speak of changes. In front of each, as far back as rules look for whom a
/// pronoun means and who spoke last, it is asked who is named; and so it is in a quotation behind, which may be the words
/// of somebody who is named in front of it.
struct BlocksOfChanges {
    let old: AskedBlocks
    let new: AskedBlocks

    /// `notices` are the blocks of the new version that open as correction notices do.
    init(of before: Page, _ after: Page, along alignment: [AlignmentRow], patch: [PatchPiece], notices: [Int]) {
        let altered = patch.filter { !$0.isEqual }
        let rows = alignment.filter { $0.moved || !$0.isSame(in: before, after) }
        old = before.asked(around: rows.flatMap(\.old), altered.map(\.old), notices: [])
        new = after.asked(around: rows.flatMap(\.new), altered.map(\.new), notices: notices)
    }
}

extension AlignmentRow {
    /// Whether the very bytes stand on both sides.
    fileprivate func isSame(in before: Page, _ after: Page) -> Bool {
        guard relation == .unchanged, let old = before.hull(of: old), let new = after.hull(of: new) else {
            return false
        }
        return before.text.holds(old, sameAs: after.text, new)
    }
}

extension AlignedPages {
    /// The blocks of the new version that say something that the old one did not say in these words, wherever it stood:
    /// all that has to be read to know what is new. Whom a quotation beside them belongs to is asked as well.
    package var newBlocks: AskedBlocks {
        var facts = IndexSelection([], of: new.blocks.count)
        for sentence in alignment.lazy.filter({ !$0.isSame(in: old, new) }).flatMap(\.new) {
            facts.insert(new.sentences[sentence].block)
        }
        for piece in patch where !piece.isEqual {
            let came = new.text.trimmed(piece.new)
            guard !came.isEmpty else { continue }
            for sentence in new.sentences(touching: came) { facts.insert(new.sentences[sentence].block) }
        }
        return new.withNeighbours(facts, people: facts)
    }

    /// Whether the new version brings a notice to its readers.
    package func bringsNotice(in blocks: AskedBlocks) -> Bool {
        new.blocks.indices.contains { blocks.facts.contains($0) && new.isNotice(block: $0) }
    }
}

extension Page {
    /// The blocks of some sentences, of those that ranges of the text touch, and of notices, with what stands in front
    /// of them.
    fileprivate func asked(around sentences: [Int], _ ranges: [TextRange], notices: [Int]) -> AskedBlocks {
        var facts = IndexSelection(notices, of: blocks.count)
        var people = facts
        for sentence in Set(sentences + ranges.flatMap(self.sentences(touching:))) {
            facts.insert(self.sentences[sentence].block)
            let first = max(0, sentence - ChangeThresholds.sentencesToAntecedent)
            for near in first...max(first, sentence) { people.insert(self.sentences[near].block) }
        }
        for block in ranges.flatMap(blocksNear) { facts.insert(block) }
        return withNeighbours(facts, people: people)
    }

    /// Whose words a quotation is may stand in the paragraph before it: both ask about each other.
    fileprivate func withNeighbours(_ facts: IndexSelection, people: IndexSelection) -> AskedBlocks {
        var people = people
        for block in blocks.indices where facts.contains(block) || facts.contains(block - 1) {
            if facts.contains(block) || maySpeak(block) { people.insert(block) }
            if facts.contains(block), maySpeak(block) { people.insert(block - 1) }
        }
        return AskedBlocks(facts: facts, people: people)
    }

    /// The blocks of a range, and those in front of it and behind it as far as rules look at the tokens around an edit.
    private func blocksNear(_ range: TextRange) -> Range<Int> {
        func block(of token: Int) -> Int {
            let start = tokens[min(max(token, 0), tokens.count - 1)].range.start
            return blocks.firstIndex(past: { $0.range.end <= start })
        }
        let reach = ChangeThresholds.tokensAround
        let last = block(of: firstToken(from: range.end) + reach - 1)
        return Range(block(of: firstToken(from: range.start) - reach), upTo: last + 1)
    }

    /// Whether a mark stands in a block that can open a quotation, whose speaker the block before it may name.
    private func maySpeak(_ block: Int) -> Bool {
        blocks[block].range.bounds.contains { offset in
            let byte = text.bytes[offset]
            guard QuotationMark.mayBegin(with: byte) else { return false }
            // An apostrophe between letters opens nothing, nor does the curly one (U+2019).
            if byte == UInt8(ascii: "'") { return !text.bytes.byte(at: offset - 1).isASCIILetter }
            return byte != 0xE2 || text.bytes.byte(at: offset + 1) != 0x80 || text.bytes.byte(at: offset + 2) != 0x99
        }
    }

    /// Those that share a byte with a range, or stand at an empty one.
    fileprivate func sentences(touching range: TextRange) -> Range<Int> {
        let first = sentences.firstIndex(past: { $0.range.end < range.start })
        return Range(first, upTo: sentences.firstIndex(past: { $0.range.start <= range.end }))
    }
}

extension ArticleAnalysis {
    /// The tokens of each block about whose people somebody asks.
    var askedStretches: [Range<Int>] {
        blocks.indices.compactMap { block in
            guard asked.people.contains(block) else { return nil }
            return Range(
                page.firstToken(from: blocks[block].range.start), upTo: page.firstToken(from: blocks[block].range.end))
        }
    }
}
