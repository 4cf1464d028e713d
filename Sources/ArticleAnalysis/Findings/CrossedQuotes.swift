/// Quotation marks out of step: one that closes what nobody opened, and a quotation inside another that ends behind it.
///
/// Speaks of curly marks alone. Silent on inches and minutes (5’10”), in markup, where an earlier paragraph left its
/// quotation open, and in texts that set the same mark on both sides.
struct CrossedQuotes: FindingRule {
    func findings(in prose: Prose) -> [Finding] {
        guard !prose.text.bytes.isEmpty, usesOpeningMarks(prose) else { return [] }
        var isOpen = false
        var found: [Finding] = []
        var next = 0
        for block in prose.article.blocks {
            let start = next
            while next < prose.tokens.count, prose.tokens[next].range.start < block.range.end { next += 1 }
            guard block.role == .body, !isMarkup(block, prose) else { continue }
            var paragraph = QuotedParagraph(prose: prose, isOpen: false, mayClose: isOpen)
            for index in Range(start, upTo: next) { paragraph.read(index) }
            found += paragraph.findings
            isOpen = paragraph.isOpen || (isOpen && !paragraph.hasMark)
        }
        return found
    }

    private func usesOpeningMarks(_ prose: Prose) -> Bool {
        let marks = prose.article.tokens.filter { $0.kind == .mark }.map { prose.text[$0.range] }
        return marks.contains("“") && !marks.contains("„")
    }

    private func isMarkup(_ block: Block, _ prose: Prose) -> Bool {
        prose.text.bytes[block.range].contains {
            $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "\"")
        }
    }

    /// The marks of one paragraph, one after the other.
    private struct QuotedParagraph {
        let prose: Prose
        var isOpen: Bool
        /// Whether an earlier paragraph left a quotation open.
        var mayClose: Bool
        var hasMark = false
        /// A single mark that was opened inside the double ones.
        var inner: Int?
        /// The inner mark that was still open when the outer quotation closed.
        var crossed: (open: Int, close: Int)?
        /// Marks that open less marks that close: a quotation inside another may have the same marks.
        var balance = 0
        private var found: [Finding] = []

        init(prose: Prose, isOpen: Bool, mayClose: Bool) {
            (self.prose, self.isOpen, self.mayClose) = (prose, isOpen, mayClose)
        }

        var findings: [Finding] { found.filter { balance < 0 || $0.rule != "quote.unopened" } }

        mutating func read(_ index: Int) {
            guard prose.tokens[index].kind == .mark else { return }
            switch prose.text[prose.tokens[index].range] {
            case "“":
                balance += 1
                (isOpen, hasMark, inner, crossed) = (true, true, nil, nil)
            case "”": close(index)
            case "‘": if isOpen, opens(index) { inner = index }
            case "’": closeInner(index)
            default: break
            }
        }

        private mutating func close(_ index: Int) {
            balance -= 1
            defer { (isOpen, hasMark, mayClose, inner) = (false, true, false, nil) }
            if let inner, isOpen {
                crossed = (inner, index)
                return
            }
            let isInch = prose.tokens[index - 1].kind == .number && !prose.tokens[index].spaceBefore
            guard !isOpen, !mayClose, !isInch else { return }
            let isTurned = prose.tokens[index].spaceBefore && !prose.tokens[index + 1].spaceBefore
            found.append(
                Finding(
                    rule: "quote.unopened", severity: .warning,
                    message: isTurned
                        ? "This quotation mark closes where it should open."
                        : "A quotation ends here that was not opened in this paragraph.",
                    spans: [prose.tokens[index].range], suggestion: isTurned ? "“" : nil))
        }

        /// A single mark in front of a letter; not the apostrophe of “’90s”.
        private func opens(_ index: Int) -> Bool {
            prose.tokens[index + 1].kind == .word && !prose.tokens[index + 1].spaceBefore
                && (prose.tokens[index].spaceBefore || prose.isQuotationMark(index - 1))
        }

        private mutating func closeInner(_ index: Int) {
            if inner != nil {
                inner = nil
                return
            }
            guard let crossed, !prose.tokens[index].spaceBefore else { return }
            self.crossed = nil
            let (open, close) = (prose.tokens[crossed.open].range, prose.tokens[crossed.close].range)
            found.append(
                Finding(
                    rule: "quote.crossed", severity: .warning,
                    message: "The quotation inside this one is closed after it: the marks cross.",
                    spans: [close, open, prose.tokens[index].range]))
        }
    }
}
