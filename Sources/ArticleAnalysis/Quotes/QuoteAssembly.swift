/// Puts marks and frames together: a quotation belongs to the smallest frame that holds it.
struct QuoteAssembly {
    let page: Page
    let quotations: [Quotation]
    let entities: EntityIndex
    private var quotes: [Quote] = []
    private var sentence = 0
    /// Who spoke last, and in which block.
    private var last: (speaker: Speaker, cue: TextRange, block: Int)?

    init(page: Page, quotations: [Quotation], entities: EntityIndex) {
        (self.page, self.quotations, self.entities) = (page, quotations, entities)
    }

    func finish() -> [Quote] { quotes.sorted { $0.range < $1.range } }

    mutating func read(_ stretch: Stretch, frames: [Frame]) {
        for frame in frames { report(frame, in: stretch) }
        for unit in stretch.units.indices {
            if let index = stretch.units[unit].quotation { quote(quotations[index], at: unit, in: stretch, frames) }
        }
        if let frame = frames.last(where: { $0.source != nil }), let speaker = speaker(of: frame, in: stretch) {
            last = (speaker, stretch.text(frame.cue), stretch.block)
        }
    }

    /// A reported statement that does not stand in marks as a whole.
    private mutating func report(_ frame: Frame, in stretch: Stretch) {
        for content in frame.content where !isQuoted(content, in: stretch) {
            append(stretch.text(content), .indirect, speaker(of: frame, in: stretch), stretch.text(frame.cue))
        }
    }

    private func isQuoted(_ content: Range<Int>, in stretch: Stretch) -> Bool {
        content.allSatisfy {
            stretch.isQuotation($0) || stretch.mark($0) != .none || stretch.word($0) == "that" || stretch.word($0) == "and"
        }
    }

    private mutating func quote(_ quotation: Quotation, at unit: Int, in stretch: Stretch, _ frames: [Frame]) {
        let owners = frames.filter { $0.content.contains { $0.contains(unit) } }
        if let frame = owners.min(by: { Self.size($0) < Self.size($1) }) {
            let whole = frame.content.first { $0.contains(unit) }.map { isQuoted($0, in: stretch) } ?? false
            append(quotation.inner, whole ? .direct : .mixed, speaker(of: frame, in: stretch), stretch.text(frame.cue))
        } else if let last, standsAlone(unit, in: stretch), quotation.block - last.block <= 1 {
            append(quotation.inner, .direct, last.speaker, nil)
        } else {
            append(quotation.inner, standsAlone(unit, in: stretch) ? .direct : .mixed, nil, nil)
        }
    }

    private static func size(_ frame: Frame) -> Int { frame.content.reduce(0) { $0 + $1.count } }

    /// Whether the stretch is this quotation and nothing else.
    private func standsAlone(_ unit: Int, in stretch: Stretch) -> Bool {
        stretch.units.indices.allSatisfy { stretch.isQuotation($0) || !stretch.isWord($0) }
    }

    private func speaker(of frame: Frame, in stretch: Stretch) -> Speaker? {
        guard let source = frame.source else { return nil }
        let head = stretch.head(of: source)
        return Speaker(range: stretch.text(source), entity: entities.entity(named: stretch.text(head)))
    }

    private mutating func append(_ range: TextRange, _ kind: QuoteKind, _ speaker: Speaker?, _ cue: TextRange?) {
        while sentence + 1 < page.sentences.count, page.sentences[sentence].range.end <= range.start { sentence += 1 }
        while sentence > 0, page.sentences[sentence].range.start > range.start { sentence -= 1 }
        quotes.append(Quote(range: range, kind: kind, speaker: speaker, cue: cue, sentence: sentence))
    }
}

extension Stretch {
    /// The noun group of a source without what hangs on it.
    func head(of source: Range<Int>) -> Range<Int> {
        let link = source.dropFirst().first { classes($0).contains(.namePreposition) && !isCapitalized($0) && !isNameLink($0) }
        return source.lowerBound..<(link ?? source.upperBound)
    }

    /// “of” between capitals belongs to the name: “the Bank of England”.
    private func isNameLink(_ unit: Int) -> Bool { isCapitalized(unit - 1) && (isCapitalized(unit + 1) || isCapitalized(unit + 2)) }
}
