/// A quotation that is opened and never closed.
///
/// Silent where the next paragraph opens one again: a quotation that runs over paragraphs is closed only at its end. Silent on inches
/// (12"), on single marks, which may be apostrophes, and in headlines and lists.
struct UnclosedQuote: FindingRule {
    func findings(in prose: Prose) -> [Finding] {
        let blocks = prose.article.blocks
        var found: [Finding] = []
        var next = 0
        for block in blocks.indices {
            let start = next
            while next < prose.tokens.count, prose.tokens[next].range.start < blocks[block].range.end { next += 1 }
            guard blocks[block].role == .body, let open = unclosed(start..<next, prose), !isContinued(after: block, from: next, prose)
            else { continue }
            found.append(
                Finding(
                    rule: "quote.unclosed", severity: .warning, message: "A quotation starts here and is not closed in this paragraph.",
                    spans: [prose.tokens[open].range]))
        }
        return found
    }

    private enum Mark { case open, close, straight }

    /// The mark that stays open at the end of the paragraph.
    private func unclosed(_ tokens: Range<Int>, _ prose: Prose) -> Int? {
        var open: Int?
        for index in tokens {
            switch mark(index, prose) {
            case .open: open = index
            case .close: open = nil
            case .straight: open = open == nil ? index : nil
            case nil: break
            }
        }
        return open
    }

    private func mark(_ index: Int, _ prose: Prose) -> Mark? {
        guard prose.tokens[index].kind == .mark else { return nil }
        let bytes = Array(prose.bytes(prose.tokens[index]))
        if bytes == [0xE2, 0x80, 0x9C] { return .open }
        if bytes == [0xE2, 0x80, 0x9D] { return .close }
        guard bytes == [UInt8(ascii: "\"")] else { return nil }
        let isInch = !prose.tokens[index].spaceBefore && index > 0 && prose.tokens[index - 1].kind == .number
        return isInch ? nil : .straight
    }

    private func isContinued(after block: Int, from token: Int, _ prose: Prose) -> Bool {
        guard prose.tokens.indices.contains(token) else { return false }
        return prose.isQuotationMark(token)
    }
}
