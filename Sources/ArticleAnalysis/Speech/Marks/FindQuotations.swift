/// Pairs the quotation marks of the asked blocks; takes one pass over the bytes.
func findQuotations(in page: Page, asked: IndexSelection = .all) -> Quotations {
    var finder = QuotationFinder()
    let blocks = page.blocks
    // The block in front of an asked one may end inside a quotation that goes on there.
    for index in blocks.indices where asked.contains(index) || asked.contains(index + 1) {
        finder.read(
            blocks[index].range, number: index, of: page.text,
            next: index + 1 < blocks.count ? blocks[index + 1].range : nil)
    }
    return Quotations(all: finder.all, unclosed: finder.unclosed)
}

/// The state of pairing: which marks are open.
///
/// A quotation never outlives its block. Where a block ends inside one and the next block opens with a mark, the next
/// goes on with it (every paragraph of a long quotation opens, only the last closes); otherwise the mark is unclosed,
/// and holds what is left of its block only if it opened the block. A mark of another kind (straight, curly) goes on
/// with nothing: then the open one is a slip.
private struct QuotationFinder {
    var all: [MarkedQuotation] = []
    var unclosed: [TextRange] = []
    private var continues = false

    mutating func read(_ block: TextRange, number: Int, of text: ArticleText, next: TextRange?) {
        var pairing = Pairing()
        let scanner = QuoteMarkScanner(bytes: text.bytes, block: block)
        var offset = block.start
        while offset < block.end {
            guard let mark = scanner.mark(at: offset) else {
                offset += 1
                continue
            }
            pairing.meet(mark)
            offset = mark.range.end
        }
        let following = next.flatMap { QuoteMarkScanner(bytes: text.bytes, block: $0).mark(at: $0.start) }
        let isOtherGlyph =
            pairing.leftOpen.map { mark in
                following.map { text.bytes[$0.range.start] != text.bytes[mark.range.start] } ?? false
            } ?? false
        let goesOn = following?.facing == .open && !isOtherGlyph
        let first = all.count
        for pair in pairing.finish() { append(pair.open.range, pair.close.range, single: pair.open.isSingle, number) }
        if continues, first < all.count, all[first].outer.start == block.start { all[first] = all[first].continuing() }
        closeAtEnd(of: block, open: pairing.leftOpen, opensNext: goesOn, isStray: isOtherGlyph, number)
        unclosed += pairing.dropped
    }

    private mutating func append(
        _ open: TextRange, _ close: TextRange, single: Bool, _ number: Int, continues: Bool = false
    ) {
        guard open.end < close.start else { return }
        all.append(
            MarkedQuotation(
                inner: TextRange(open.end, close.start), outer: TextRange(open.start, close.end), block: number,
                isSingle: single,
                continues: continues))
    }

    private mutating func closeAtEnd(
        of block: TextRange, open: QuoteMark?, opensNext: Bool, isStray: Bool, _ number: Int
    ) {
        let went = continues
        continues = false
        guard let open else { return }
        if opensNext {
            append(
                open.range, TextRange(block.end, block.end), single: false, number,
                continues: went && open.range.start == block.start)
            continues = true
        } else {
            if open.range.start == block.start, !isStray {
                append(open.range, TextRange(block.end, block.end), single: false, number, continues: went)
            }
            unclosed.append(open.range)
        }
    }
}

extension MarkedQuotation {
    fileprivate func continuing() -> MarkedQuotation {
        MarkedQuotation(inner: inner, outer: outer, block: block, isSingle: isSingle, continues: true)
    }
}
