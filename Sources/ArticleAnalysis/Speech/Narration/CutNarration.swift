/// Cuts the asked blocks of a page into sentences of the narration: a sentence that ends inside a quotation ends nothing
/// outside it.
func narration(
    of words: WordsOfPage, quotations: [MarkedQuotation], asked: IndexSelection = .all
) -> [NarratedSentence] {
    var cutter = NarrationCutter(words: words, quotations: quotations)
    for sentence in words.page.sentences where asked.contains(sentence.block) { cutter.read(sentence) }
    return cutter.finish()
}

/// The sentence of the narration that is open, and those that are closed.
private struct NarrationCutter {
    let words: WordsOfPage
    let quotations: [MarkedQuotation]
    private var closed: [NarratedSentence] = []
    private var units: [NarratedSentence.Unit] = []
    private var block = 0
    /// The first quotation that does not end before the place reached.
    private var next = 0

    init(words: WordsOfPage, quotations: [MarkedQuotation]) { (self.words, self.quotations) = (words, quotations) }

    mutating func finish() -> [NarratedSentence] {
        close()
        return closed
    }

    mutating func read(_ sentence: Sentence) {
        if sentence.block != block || units.count > Thresholds.longestNarration || !goesOn(sentence) { close() }
        block = sentence.block
        if units.isEmpty { units.reserveCapacity(sentence.tokens.count) }
        for token in sentence.tokens {
            if units.count > Thresholds.longestNarration { close() }
            add(token)
        }
    }

    private mutating func add(_ token: Int) {
        let range = words.tokens[token].range
        while next < quotations.count, quotations[next].outer.end <= range.start { next += 1 }
        guard next < quotations.count, quotations[next].outer.start <= range.start else {
            return units.append(NarratedSentence.Unit(range: range, token: token, quotation: nil))
        }
        guard units.last?.quotation != next else { return }
        units.append(NarratedSentence.Unit(range: quotations[next].outer, token: token, quotation: next))
    }

    private mutating func close() {
        if !units.isEmpty { closed.append(NarratedSentence(words: words, block: block, units: units)) }
        units = []
    }

    /// Whether a sentence belongs to the one that is open: it starts inside its last quotation, or goes on after it in
    /// lower case or with a dash.
    private func goesOn(_ sentence: Sentence) -> Bool {
        guard let last = units.last?.quotation, let first = sentence.tokens.first else { return false }
        let quotation = quotations[last]
        if sentence.range.start < quotation.outer.end { return true }
        if words.tokens[first].kind == .word, words.capitals[first] == .lower { return true }
        return words.marks[first] == .dash || endsAloud(quotation) && isAttribution(sentence)
    }

    /// Whether a quotation ends in “!” or “?”, so that its attribution may follow as if it were a sentence.
    private func endsAloud(_ quotation: MarkedQuotation) -> Bool {
        let last = words.page.text.bytes[quotation.inner.bounds].last
        return last == UInt8(ascii: "!") || last == UInt8(ascii: "?")
    }

    /// A short sentence without marks of its own that tells who spoke.
    private func isAttribution(_ sentence: Sentence) -> Bool {
        guard sentence.tokens.count <= Thresholds.longestAttribution else { return false }
        return sentence.tokens.contains {
            words.verb($0).map { $0.takes.contains(.speech) && $0.forms.contains(.past) } ?? false
        }
    }
}
