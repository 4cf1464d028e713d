/// A quotation that is opened and never closed, or closed with a mark that opens.
///
/// Silent where the next paragraph opens one again, or a later one closes it: a quotation may run over paragraphs.
/// Silent on inches (12"), on single marks, which may be apostrophes, in markup, and in headlines and lists.
struct UnclosedQuote: FindingRule {
    func findings(in prose: Prose) -> [Finding] {
        let paragraphs = paragraphs(in: prose)
        var found: [Finding] = []
        for index in paragraphs.indices {
            guard let open = unclosed(paragraphs[index]),
                !isContinued(open, in: paragraphs.dropFirst(index + 1).prefix(Thresholds.longestQuotation))
            else { continue }
            found.append(finding(open, prose))
        }
        return found
    }

    private enum Mark { case open, close, straight }

    private struct PlacedMark {
        let token: Int
        let mark: Mark
        let isFirst: Bool
    }

    /// The quotation marks of every body paragraph; none where there is markup.
    private func paragraphs(in prose: Prose) -> [[PlacedMark]] {
        var next = 0
        return prose.article.blocks.map { block in
            let start = next
            while next < prose.tokens.count, prose.tokens[next].range.start < block.range.end { next += 1 }
            let isMarkup = prose.text.bytes[block.range].contains {
                $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "]")
            }
            guard block.role == .body, !isMarkup else { return [] }
            return Range(start, upTo: next).compactMap { token in
                mark(token, prose).map { PlacedMark(token: token, mark: $0, isFirst: token == start) }
            }
        }
    }

    /// The mark that stays open at the end of the paragraph.
    private func unclosed(_ places: [PlacedMark]) -> PlacedMark? {
        var open: PlacedMark?
        for place in places {
            switch place.mark {
            case .open: open = place
            case .close: open = nil
            case .straight: open = open == nil ? place : nil
            }
        }
        return open
    }

    /// Whether the next paragraph opens one again, or the first mark in those behind closes it.
    private func isContinued(_ open: PlacedMark, in paragraphs: ArraySlice<[PlacedMark]>) -> Bool {
        if let first = paragraphs.first?.first, first.isFirst { return true }
        guard open.mark == .open, let next = paragraphs.first(where: { !$0.isEmpty })?.first else { return false }
        return next.mark == .close
    }

    private func mark(_ index: Int, _ prose: Prose) -> Mark? {
        guard prose.tokens[index].kind == .mark else { return nil }
        let bytes = Array(prose.bytes(prose.tokens[index]))
        if bytes == [0xE2, 0x80, 0x9C] { return .open }
        if bytes == [0xE2, 0x80, 0x9D] { return .close }
        guard bytes == [UInt8(ascii: "\"")] else { return nil }
        let isInch = !prose.tokens[index].spaceBefore && prose.tokens[index - 1].kind == .number
        return isInch ? nil : .straight
    }

    /// An opening mark directly behind a word or stop, and before a space, was meant to close.
    private func finding(_ open: PlacedMark, _ prose: Prose) -> Finding {
        let token = prose.tokens[open.token]
        let next = open.token + 1
        let isTurned =
            open.mark == .open && !token.spaceBefore && prose.tokens[next].spaceBefore
        return Finding(
            rule: "quote.unclosed", severity: .warning,
            message: isTurned
                ? "This quotation mark opens where it should close."
                : "A quotation starts here and is not closed in this paragraph.",
            spans: [token.range], suggestion: isTurned ? "”" : nil)
    }
}
