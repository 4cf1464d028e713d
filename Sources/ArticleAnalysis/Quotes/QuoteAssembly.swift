/// Puts marks and frames together: a quotation belongs to the smallest frame that holds it, else to the cue nearest to
/// it in its sentence, else (where it stands alone) to whoever spoke last.
struct QuoteAssembly {
    let reading: Reading
    let quotations: [Quotation]
    let entities: EntityIndex
    private var quotes: [Quote] = []
    private var sentence = 0
    private var floor: Floor?

    /// Who spoke last, and in which block.
    private struct Floor {
        let speaker: Speaker
        let block: Int
    }

    init(reading: Reading, quotations: [Quotation], entities: EntityIndex) {
        (self.reading, self.quotations, self.entities) = (reading, quotations, entities)
    }

    func finish() -> [Quote] { quotes.sorted { ($0.range, $0.cue?.start ?? 0) < ($1.range, $1.cue?.start ?? 0) } }

    mutating func read(_ stretch: Stretch) {
        let attributions = stretch.attributions()
        let frames = stretch.frames(of: attributions)
        for frame in frames { report(frame, in: stretch) }
        for unit in stretch.units.indices {
            if let index = stretch.units[unit].quotation {
                quote(quotations[index], at: unit, in: stretch, frames, attributions)
            }
        }
        passFloor(stretch, frames, attributions)
    }

    /// A reported statement that does not stand in marks as a whole.
    private mutating func report(_ frame: Frame, in stretch: Stretch) {
        for content in frame.content where !isQuoted(content, in: stretch) {
            append(stretch.text(content), .indirect, speaker(frame.source, in: stretch), stretch.text(frame.cue))
        }
    }

    private func isQuoted(_ content: Range<Int>, in stretch: Stretch) -> Bool {
        content.allSatisfy {
            stretch.isQuotation($0) || stretch.mark($0) != .none || stretch.word($0) == "that"
                || stretch.classes($0).contains(.coordinating)
        }
    }

    private mutating func quote(
        _ quotation: Quotation, at unit: Int, in stretch: Stretch, _ frames: [Frame], _ attributions: [Attribution]
    ) {
        if let (speaker, colon) = namedInside(quotation) {
            floor = Floor(speaker: speaker, block: stretch.block)
            append(quotation.inner, .direct, speaker, colon)
        } else if let frame = owner(of: unit, in: stretch, frames) {
            let isWhole = frame.content.first { $0.contains(unit) }.map { isQuoted($0, in: stretch) } ?? false
            if isTitle(quotation), stretch.namesWork(unit) || !isWhole && !stretch.namesThing(unit) { return }
            append(
                quotation.inner, isWhole ? .direct : .mixed, speaker(frame.source, in: stretch), stretch.text(frame.cue)
            )
        } else {
            orphan(quotation, at: unit, in: stretch, attributions)
        }
    }

    /// A quotation that no frame holds; titles and single words in marks are nobody's words.
    private mutating func orphan(
        _ quotation: Quotation, at unit: Int, in stretch: Stretch, _ attributions: [Attribution]
    ) {
        let isAlone = stretch.standsAlone
        if !isAlone, isTitle(quotation) || isTerm(quotation, at: unit, in: stretch) { return }
        let near = attributions.filter {
            $0.source != nil && !$0.site.verb.takes.isDisjoint(with: [.speech, .clause, .object])
        }
        .min { abs($0.site.head - unit) < abs($1.site.head - unit) }
        if let near {
            append(quotation.inner, .mixed, speaker(near.source, in: stretch), stretch.text(near.site.group))
        } else if isAlone, let floor, quotation.block - floor.block <= 1 {
            append(quotation.inner, .direct, floor.speaker, nil)
        } else if isAlone || wordCount(quotation) >= Thresholds.shortestFragment {
            append(quotation.inner, isAlone ? .direct : .mixed, nil, nil)
        }
    }

    /// The frame with the least content around the unit. A clause that only says which person is meant (“a woman who
    /// suggested”) yields to any other.
    private func owner(of unit: Int, in stretch: Stretch, _ frames: [Frame]) -> Frame? {
        let owners = frames.filter { $0.content.contains { $0.contains(unit) } }
        let verbal = owners.filter { !$0.isNominal }
        let candidates = verbal.isEmpty ? owners : verbal
        let free = candidates.filter { !($0.source.map { stretch.isRestrictive($0) } ?? false) }
        return (free.isEmpty ? candidates : free).min { size($0) < size($1) }
    }

    private func size(_ frame: Frame) -> Int { frame.content.reduce(0) { $0 + $1.count } }

    private func speaker(_ source: Range<Int>?, in stretch: Stretch) -> Speaker? {
        guard let source else { return nil }
        if let antecedent = stretch.antecedent(of: source) {
            let whole = antecedent.lowerBound..<source.upperBound
            return Speaker(range: stretch.text(whole), entity: entities.entity(named: stretch.text(antecedent)))
        }
        return Speaker(range: stretch.text(source), entity: entity(of: source, in: stretch))
    }

    /// The plainest reading first: “Jane Smith | of the Royal Society” is Jane Smith, “the Bank of England” is no bank
    /// of its own.
    private func entity(of source: Range<Int>, in stretch: Stretch) -> Int? {
        entities.entity(named: stretch.text(stretch.plainHead(of: source)))
            ?? entities.entity(named: stretch.text(stretch.head(of: source)))
    }

    private mutating func append(_ range: TextRange, _ kind: QuoteKind, _ speaker: Speaker?, _ cue: TextRange?) {
        let sentences = reading.page.sentences
        while sentence + 1 < sentences.count, sentences[sentence].range.end <= range.start { sentence += 1 }
        while sentence > 0, sentences[sentence].range.start > range.start { sentence -= 1 }
        quotes.append(Quote(range: range, kind: kind, speaker: speaker, cue: cue, sentence: sentence))
    }
}

extension QuoteAssembly {
    /// Who has the floor after a stretch: its last speaker, or, before a colon at its end, its subject.
    private mutating func passFloor(_ stretch: Stretch, _ frames: [Frame], _ attributions: [Attribution]) {
        if stretch.mark(stretch.count - 1) == .colon {
            let source = attributions.last { $0.source != nil }?.source ?? stretch.clauseSubject(before: stretch.count)
            floor = speaker(source, in: stretch).map { Floor(speaker: $0, block: stretch.block) } ?? floor
        } else if let frame = frames.last(where: { $0.isSpeech && $0.source != nil }),
            let speaker = speaker(frame.source, in: stretch)
        {
            floor = Floor(speaker: speaker, block: stretch.block)
        } else if floor?.block != stretch.block, !stretch.standsAlone,
            let subject = stretch.clauseSubject(before: stretch.count),
            let speaker = speaker(subject, in: stretch), speaker.entity != nil
        {
            floor = Floor(speaker: speaker, block: stretch.block)
        }
    }

    /// A transcript names its speakers inside the marks: “SMITH: I was not there.”
    private func namedInside(_ quotation: Quotation) -> (Speaker, TextRange)? {
        let tokens = reading.tokens(in: quotation.inner)
        let name = tokens.prefix(Thresholds.longestSignature).prefix { reading.capitals[$0] == .all }
        guard let first = name.first, let last = name.last, last + 1 < tokens.upperBound,
            reading.marks[last + 1] == .colon
        else {
            return nil
        }
        let range = reading.range(of: first..<last + 1)
        return (Speaker(range: range, entity: entities.entity(named: range)), reading.tokens[last + 1].range)
    }

    /// Whether the words are written like the title of a book or a broadcast: “Face the Nation”.
    private func isTitle(_ quotation: Quotation) -> Bool {
        let words = reading.tokens(in: quotation.inner).filter { reading.tokens[$0].kind == .word }
        guard (2...Thresholds.longestTitle).contains(words.count), let first = words.first,
            reading.capitals[first] != .lower
        else {
            return false
        }
        let capitals = words.count { reading.capitals[$0] != .lower }
        return capitals >= 2
            && words.allSatisfy {
                reading.capitals[$0] != .lower
                    || !reading.classes($0).isDisjoint(with: [.determiner, .preposition, .coordinating])
            }
    }

    /// A few words without a verb behind an article or a possessive: “a ‘targeted zone’” is a term that the article
    /// explains.
    private func isTerm(_ quotation: Quotation, at unit: Int, in stretch: Stretch) -> Bool {
        guard stretch.classes(unit - 1).contains(.determiner) || stretch.tag(unit - 1) == .prpPossessive else {
            return false
        }
        let tokens = reading.tokens(in: quotation.inner)
        return wordCount(quotation) <= Thresholds.longestTerm
            && !tokens.contains { [.vbd, .vbz, .vbp, .md].contains(reading.tokens[$0].tag) }
    }

    private func wordCount(_ quotation: Quotation) -> Int {
        reading.tokens(in: quotation.inner).count { reading.tokens[$0].kind != .mark }
    }
}

extension Stretch {
    /// Whether the stretch is quotations and nothing else.
    var standsAlone: Bool { units.indices.allSatisfy { isQuotation($0) || !isWord($0) } }

    /// Whether a title in marks is somebody’s work: “the channel’s ‘Late Hour’”, “a broadcast of ‘Late Hour’”.
    func namesWork(_ unit: Int) -> Bool {
        tag(unit - 1) == .pos || word(unit - 1) == "'s" || word(unit - 1) == "of" && classes(unit - 2).contains(.work)
    }

    /// Whether “of” or “as” says that the words in marks are what somebody calls a thing: “a goal of ‘Work for All’”.
    func namesThing(_ unit: Int) -> Bool { word(unit - 1) == "of" || word(unit - 1) == "as" }

    /// The noun group of a source without what hangs on it.
    func head(of source: Range<Int>) -> Range<Int> {
        let link = source.dropFirst().first {
            classes($0).contains(.namePreposition) && !isCapitalized($0) && !isNameLink($0)
        }
        return source.lowerBound..<(link ?? source.upperBound)
    }

    /// The same up to the first preposition.
    func plainHead(of source: Range<Int>) -> Range<Int> {
        let link = source.dropFirst().first { classes($0).contains(.namePreposition) && !isCapitalized($0) }
        return source.lowerBound..<(link ?? source.upperBound)
    }

    /// “of” between capitals belongs to the name: “the Bank of England”.
    private func isNameLink(_ unit: Int) -> Bool {
        isCapitalized(unit - 1) && (isCapitalized(unit + 1) || isCapitalized(unit + 2))
    }

    /// Whom a relative pronoun stands for: “Smith, who said”.
    func antecedent(of source: Range<Int>) -> Range<Int>? {
        guard source.count == 1, classes(source.lowerBound).contains(.relative), tag(source.lowerBound) != .dt else {
            return nil
        }
        let end = mark(source.lowerBound - 1) == .comma ? source.lowerBound - 1 : source.lowerBound
        guard let group = chunk(endingAt: end) else { return nil }
        guard word(group.lowerBound - 1) == "of", let whole = chunk(endingAt: group.lowerBound - 1),
            !isCapitalized(group.lowerBound)
        else {
            return group
        }
        return whole.lowerBound..<group.upperBound
    }

    /// Whether the source is a relative pronoun right behind its noun.
    func isRestrictive(_ source: Range<Int>) -> Bool {
        classes(source.lowerBound).contains(.relative) && tag(source.lowerBound) != .dt
            && mark(source.lowerBound - 1) != .comma
    }
}
