/// Takes from a clause what is not its own: marks at its ends, “that” or a conjunction in front.
struct ClauseTrimmer {
    let words: WordsOfPage
    private var verbs: FiniteVerbs { FiniteVerbs(words: words) }

    /// Nil where no word is left.
    func trimmed(_ tokens: Range<Int>) -> Range<Int>? {
        var (start, end) = (tokens.lowerBound, tokens.upperBound)
        while start < end, isEdge(start) || words.classes(start).contains(.coordinating) { start += 1 }
        if start + 1 < end, opensReport(start) { start += 1 }
        while start < end, isEdge(end - 1) { end -= 1 }
        return (start..<end).contains { words.tokens[$0].kind == .word } ? start..<closingMark(of: start..<end) : nil
    }

    /// “that | the bank paid”, but not “that is worrying”, “that | alone | is worrying”.
    private func opensReport(_ token: Int) -> Bool {
        guard words.classes(token).contains(.complementizer), words.tokens[token].tag != .dt else { return false }
        let next = words.tokens[token + 1].tag == .rb ? token + 2 : token + 1
        return !verbs.isFinite(next)
    }

    /// The end of a clause, moved behind the mark that closes a quotation inside it: “it was ‘likely’”.
    private func closingMark(of tokens: Range<Int>) -> Int {
        let end = tokens.upperBound
        let open = tokens.count(where: opensQuotation) - tokens.count(where: closesQuotation)
        guard open > 0 else { return end }
        let marks = (end..<end + Thresholds.mostClosing).prefix {
            $0 < words.tokens.count && words.tokens[$0].kind == .mark
        }
        return marks.first(where: closesQuotation).map { $0 + 1 } ?? end
    }

    private func opensQuotation(_ token: Int) -> Bool {
        words.marks[token] == .quote && !words.tokens[token + 1].spaceBefore
            && (words.tokens[token].spaceBefore || token == 0 || words.marks[token - 1] == .openBracket)
    }

    private func closesQuotation(_ token: Int) -> Bool { words.marks[token] == .quote && !opensQuotation(token) }

    private func isEdge(_ token: Int) -> Bool {
        words.marks[token] != .none && words.marks[token] != .openBracket && words.marks[token] != .closeBracket
            && words.tokens[token].kind == .mark
    }
}
