/// Puts marks and frames together: a quotation belongs to the smallest frame that holds it, else to the cue nearest to
/// it in its sentence, else (where it stands alone) to whoever spoke last.
struct QuoteAssembly {
    let words: WordsOfPage
    let quotations: [MarkedQuotation]
    private let naming: SpeakerNaming
    private let quoted: QuotedWords
    private var quotes: [Quote] = []
    private var sentence = 0
    private var lastSpeaker: LastSpeaker?

    /// Who spoke last, and in which block.
    private struct LastSpeaker {
        let speaker: Speaker
        let block: Int
    }

    /// A sentence with everything that it reports.
    private struct ReportingSentence {
        let sentence: NarratedSentence
        let attributions: [Attribution]
        let frames: [Frame]

        init(_ sentence: NarratedSentence) {
            self.sentence = sentence
            attributions = AttributionFinder(sentence).attributions()
            frames = FrameFinder(sentence).frames(of: attributions)
        }
    }

    init(words: WordsOfPage, quotations: [MarkedQuotation], entities: EntityIndex) {
        (self.words, self.quotations) = (words, quotations)
        naming = SpeakerNaming(entities: entities)
        quoted = QuotedWords(words: words)
    }

    func finish() -> [Quote] { quotes.sorted { ($0.range, $0.cue?.start ?? 0) < ($1.range, $1.cue?.start ?? 0) } }

    mutating func read(_ sentence: NarratedSentence) {
        let reporting = ReportingSentence(sentence)
        for frame in reporting.frames { report(frame, in: sentence) }
        for unit in sentence.indices {
            if let index = sentence.quotation(unit) { quote(quotations[index], at: unit, in: reporting) }
        }
        if let speaker = speaker(after: reporting) {
            lastSpeaker = LastSpeaker(speaker: speaker, block: sentence.block)
        }
    }

    /// A reported statement that does not stand in marks as a whole.
    private mutating func report(_ frame: Frame, in sentence: NarratedSentence) {
        for content in frame.content where !isQuoted(content, in: sentence) {
            append(
                sentence.text(content), .indirect, naming.speaker(frame.source, in: sentence), sentence.text(frame.cue))
        }
    }

    private func isQuoted(_ content: Range<Int>, in sentence: NarratedSentence) -> Bool {
        content.allSatisfy {
            sentence.isQuotation($0) || sentence.mark($0) != .none
                || !sentence.classes($0).isDisjoint(with: [.complementizer, .coordinating])
        }
    }

    private mutating func quote(_ quotation: MarkedQuotation, at unit: Int, in reporting: ReportingSentence) {
        let sentence = reporting.sentence
        if let (name, colon) = quoted.speakerName(in: quotation) {
            let speaker = naming.speaker(named: name)
            lastSpeaker = LastSpeaker(speaker: speaker, block: sentence.block)
            append(quotation.inner, .direct, speaker, colon)
        } else if let frame = owner(of: unit, in: reporting) {
            let isWhole = frame.content.first { $0.contains(unit) }.map { isQuoted($0, in: sentence) } ?? false
            if quoted.isTitle(quotation),
                quoted.isNamedWork(unit, in: sentence)
                    || !isWhole && !quoted.isNamedThing(unit, in: sentence)
            {
                return
            }
            append(
                quotation.inner, isWhole ? .direct : .mixed, naming.speaker(frame.source, in: sentence),
                sentence.text(frame.cue))
        } else {
            orphan(quotation, at: unit, in: reporting)
        }
    }

    /// A quotation that no frame holds; titles and single words in marks are nobody's words.
    private mutating func orphan(_ quotation: MarkedQuotation, at unit: Int, in reporting: ReportingSentence) {
        let sentence = reporting.sentence
        let isAlone = sentence.standsAlone
        if !isAlone, quoted.isTitle(quotation) || quoted.isTerm(quotation, at: unit, in: sentence) { return }
        let near = reporting.attributions.filter {
            $0.source != nil && !$0.site.verb.takes.isDisjoint(with: [.speech, .clause, .object])
        }
        .min { abs($0.site.head - unit) < abs($1.site.head - unit) }
        if let near {
            append(
                quotation.inner, .mixed, naming.speaker(near.source, in: sentence), sentence.text(near.site.group))
        } else if isAlone, let lastSpeaker, quotation.block - lastSpeaker.block <= Thresholds.mostBlocksOfSilence {
            append(quotation.inner, .direct, lastSpeaker.speaker, nil)
        } else if isAlone || quoted.count(quotation) >= Thresholds.shortestFragment {
            append(quotation.inner, isAlone ? .direct : .mixed, nil, nil)
        }
    }

    /// The frame with the least content around the unit. A clause that only says which person is meant (“a woman who
    /// suggested”) yields to any other.
    private func owner(of unit: Int, in reporting: ReportingSentence) -> Frame? {
        let heads = SourceHeads(sentence: reporting.sentence)
        let owners = reporting.frames.filter { $0.content.contains { $0.contains(unit) } }
        let verbal = owners.filter { !$0.isNominal }
        let candidates = verbal.isEmpty ? owners : verbal
        let free = candidates.filter { !($0.source.map(heads.isRestrictive) ?? false) }
        return (free.isEmpty ? candidates : free).min { size($0) < size($1) }
    }

    private func size(_ frame: Frame) -> Int { frame.content.reduce(0) { $0 + $1.count } }

    /// Who has the floor after a sentence, if that changes: its last speaker, or, before a colon at its end, its
    /// subject.
    private func speaker(after reporting: ReportingSentence) -> Speaker? {
        let sentence = reporting.sentence
        let subjects = Subjects(sentence: sentence)
        if sentence.mark(sentence.count - 1) == .colon {
            let source = reporting.attributions.last { $0.source != nil }?.source
            return naming.speaker(source ?? subjects.clauseSubject(before: sentence.count), in: sentence)
        }
        if let frame = reporting.frames.last(where: { $0.isSpeech && $0.source != nil }) {
            return naming.speaker(frame.source, in: sentence)
        }
        guard lastSpeaker?.block != sentence.block, !sentence.standsAlone else { return nil }
        let subject = naming.speaker(subjects.clauseSubject(before: sentence.count), in: sentence)
        return subject?.entity == nil ? nil : subject
    }

    private mutating func append(_ range: TextRange, _ kind: QuoteKind, _ speaker: Speaker?, _ cue: TextRange?) {
        let sentences = words.page.sentences
        while sentence + 1 < sentences.count, sentences[sentence].range.end <= range.start { sentence += 1 }
        while sentence > 0, sentences[sentence].range.start > range.start { sentence -= 1 }
        quotes.append(Quote(range: range, kind: kind, speaker: speaker, cue: cue, sentence: sentence))
    }
}
