/// Makes the claims of one sentence.
struct ClaimBuilder {
    let reading: Reading
    let facts: ClaimFacts
    private var splitter: ClauseSplitter { ClauseSplitter(reading: reading) }

    /// A stretch of a sentence with its voice: who says it, and on which cue.
    private struct Voice {
        let range: TextRange
        let source: Speaker?
        let cue: TextRange?
    }

    /// `goingOn` is a quotation that began before the sentence and still lasts.
    func claims(in sentence: Sentence, number: Int, quotes: ArraySlice<Quote>, goingOn: Quote?) -> [Claim] {
        let voices = voices(
            in: sentence, quotes: quotes.filter { !isStatement($0, among: quotes) }[...], goingOn: goingOn)
        return voices.flatMap { voice in
            clauses(of: voice).filter(saysSomething).map {
                claim($0, voice: voice, sentence: number, nested: nested(in: voice, voices))
            }
        }
    }

    /// What nobody is quoted with: “the claims” in “the claims were not verified by officials” (the article says so, of
    /// them), and what a thing shows inside the words of somebody else (“she said data indicated that …” is her claim).
    private func isStatement(_ quote: Quote, among quotes: ArraySlice<Quote>) -> Bool {
        guard quote.kind == .indirect, let cue = quote.cue else { return false }
        if isNoun(cue, of: quote), !reading.tokens(in: quote.range).contains(where: splitter.isFinite) { return true }
        if quote.range.end <= cue.start, !reading.tokens(in: quote.range).contains(where: splitter.isFinite) {
            return !quotes.contains { $0.cue == cue && $0.range.start >= cue.end }
        }
        guard let speaker = quote.speaker, !saysAloud(cue), speaker.entity == nil || !isClause(quote.range) else {
            return false
        }
        return quotes.contains {
            $0.kind == .indirect && $0.cue.map(saysAloud) ?? false && $0.range.start <= speaker.range.start
                && $0.range.contains(quote.range)
        }
    }

    /// Whether a verb carries what is reported: “that he left”, but not “to leave”.
    private func isClause(_ range: TextRange) -> Bool {
        let tokens = reading.tokens(in: range)
        return tokens.first.map { reading.tokens[$0].tag != .to } ?? false && tokens.contains(where: splitter.isFinite)
    }

    /// “his plan to …”, “her criticism of …": a part of what the article tells.
    private func isNoun(_ cue: TextRange, of quote: Quote) -> Bool {
        let tokens = reading.tokens(in: cue)
        guard tokens.count == 1, let noun = tokens.first, noun > 0, reading.noun(noun) != nil,
            reading.tokens[noun].tag.isNoun
        else {
            return false
        }
        let followsName = quote.speaker.map { $0.range.end == reading.tokens[noun - 1].range.end } ?? false
        return !followsName || reading.tokens[noun - 1].tag == .prpPossessive
    }

    private func saysAloud(_ cue: TextRange) -> Bool {
        reading.tokens(in: cue).contains {
            reading.verb($0)?.takes.contains(.speech) ?? reading.classes($0).contains(.according)
        }
    }

    /// Three words, or fewer with a verb and something before it: “Prices fell”, but not “Jane Smith” or “is good”.
    private func saysSomething(_ tokens: Range<Int>) -> Bool {
        let words = tokens.filter { reading.tokens[$0].kind != .mark }
        return words.count >= Thresholds.shortestFragment || words.dropFirst().contains(where: splitter.isFinite)
    }

    /// Reported stretches first, then what no source accounts for.
    private func voices(in sentence: Sentence, quotes: ArraySlice<Quote>, goingOn: Quote?) -> [Voice] {
        var voices: [Voice] = []
        if let goingOn {
            voices.append(
                Voice(range: clip(goingOn.range, to: sentence.range), source: goingOn.speaker, cue: goingOn.cue))
        }
        for quote in quotes where quote.kind != .mixed && (quote.speaker != nil || quote.kind == .direct) {
            let range = clip(claimRange(of: quote), to: sentence.range)
            if let last = voices.last, isInterrupted(last, by: quote) {
                voices[voices.count - 1] = Voice(range: last.range.union(range), source: last.source, cue: last.cue)
            } else {
                voices.append(Voice(range: range, source: quote.speaker, cue: quote.cue))
            }
        }
        voices = withoutEchoes(voices)
        let own = remainder(
            of: sentence,
            without: voices + attributions(of: quotes) + attributions(of: [goingOn].compactMap(\.self)[...]))
        return (voices + own.map { Voice(range: $0, source: nil, cue: nil) }).sorted { $0.range < $1.range }
    }

    /// “According to the report, many complained”: one statement, on the word of whoever stands outside it.
    private func withoutEchoes(_ voices: [Voice]) -> [Voice] {
        voices.filter { voice in
            guard let cue = voice.cue, voice.range.contains(cue) else { return true }
            return !voices.contains { other in
                other.range.end == voice.range.end && other.range.contains(voice.range)
                    && !(other.cue.map(voice.range.contains) ?? true)
                    && reading.tokens(in: TextRange(other.range.start, voice.range.start)).allSatisfy {
                        reading.tokens[$0].word == "that"
                    }
            }
        }
    }

    /// “The deal, officials said, will end”: one statement in two pieces around its cue, of which the first says
    /// nothing alone.
    private func isInterrupted(_ voice: Voice, by quote: Quote) -> Bool {
        guard let cue = voice.cue, quote.cue == cue, quote.kind == .indirect, voice.range.end <= cue.start,
            cue.end <= quote.range.start
        else { return false }
        return !reading.tokens(in: voice.range).contains(where: splitter.isFinite)
    }

    /// “She promised to resign” needs its first words to be understood; “she said that he had resigned” does not.
    private func claimRange(of quote: Quote) -> TextRange {
        guard quote.kind == .indirect, let cue = quote.cue, cue.end <= quote.range.start else { return quote.range }
        let verb = reading.tokens(in: cue).lazy.compactMap(reading.verb).first
        let isAttitude = verb == nil && !reading.tokens(in: quote.range).contains(where: splitter.isFinite)
        let startsWithTo = reading.tokens(in: quote.range).first.map { reading.tokens[$0].word == "to" } ?? false
        guard isAttitude || startsWithTo || verb.map({ isThing(quote.range, of: $0) }) ?? false else {
            return quote.range
        }
        return (quote.speaker.map { stands($0, at: cue) ? $0.range.union(cue) : cue } ?? cue).union(quote.range)
    }

    /// “praised the plan”, “echoes what he said”: a thing, whatever verbs stand in it, unless the verb takes clauses
    /// too.
    private func isThing(_ range: TextRange, of verb: CueVerb) -> Bool {
        guard verb.takes.contains(.object) else { return false }
        return verb.takes.isDisjoint(with: [.clause, .speech])
            || !reading.tokens(in: range).contains(where: splitter.isFinite)
    }

    /// Whether the speaker stands right before the cue, with no other verb in between: “the judge said … and | ordered
    /// …”.
    private func stands(_ speaker: Speaker, at cue: TextRange) -> Bool {
        guard speaker.range.end <= cue.start else { return false }
        return !reading.tokens(in: TextRange(speaker.range.end, cue.start)).contains(where: splitter.isFinite)
    }

    private func attributions(of quotes: ArraySlice<Quote>) -> [Voice] {
        quotes.compactMap { quote in
            guard let cue = quote.cue else { return nil }
            return Voice(range: quote.speaker.map { $0.range.union(cue) } ?? cue, source: nil, cue: nil)
        }
    }

    private func clip(_ range: TextRange, to sentence: TextRange) -> TextRange {
        let start = min(max(range.start, sentence.start), sentence.end)
        return TextRange(start, max(start, min(range.end, sentence.end)))
    }

    /// What is left of a sentence, where it holds a clause of its own.
    private func remainder(of sentence: Sentence, without voices: [Voice]) -> [TextRange] {
        var left: [TextRange] = []
        var start = sentence.range.start
        for voice in voices.sorted(by: { $0.range < $1.range }) {
            let end = min(voice.range.start, sentence.range.end)
            if end > start { left.append(TextRange(start, end)) }
            start = max(start, min(voice.range.end, sentence.range.end))
        }
        if start < sentence.range.end { left.append(TextRange(start, sentence.range.end)) }
        guard !voices.isEmpty else { return left }
        return left.filter { range in
            let tokens = reading.tokens(in: range)
            return tokens.count { reading.tokens[$0].kind == .word } >= Thresholds.shortestClaim
                && tokens.contains(where: splitter.isFinite)
        }
    }

    private func clauses(of voice: Voice) -> [Range<Int>] {
        let tokens = reading.tokens(in: voice.range)
        guard !tokens.isEmpty else { return [] }
        return splitter.clauses(of: tokens).compactMap(trimmed)
    }

    /// Without marks at its ends and without “that” or a conjunction in front.
    private func trimmed(_ tokens: Range<Int>) -> Range<Int>? {
        var (start, end) = (tokens.lowerBound, tokens.upperBound)
        while start < end, isEdge(start) || reading.classes(start).contains(.coordinating) { start += 1 }
        if start + 1 < end, reading.tokens[start].word == "that", reading.tokens[start].tag != .dt,
            !splitter.isFinite(afterAdverb(start + 1))
        {
            start += 1
        }
        while start < end, isEdge(end - 1) { end -= 1 }
        return (start..<end).contains { reading.tokens[$0].kind == .word } ? start..<closingMark(of: start..<end) : nil
    }

    /// “that | alone | is worrying”: behind one adverb.
    private func afterAdverb(_ token: Int) -> Int {
        token < reading.tokens.count && reading.tokens[token].tag == .rb ? token + 1 : token
    }

    /// The end of a clause, moved behind the mark that closes a quotation inside it: “it was ‘likely’”.
    private func closingMark(of tokens: Range<Int>) -> Int {
        let end = tokens.upperBound
        let open =
            tokens.count(where: opensQuotation) - tokens.count { reading.marks[$0] == .quote && !opensQuotation($0) }
        guard open > 0 else { return end }
        let next = (end..<min(end + Thresholds.mostClosing, reading.tokens.count)).prefix {
            reading.tokens[$0].kind == .mark
        }
        return next.first { reading.marks[$0] == .quote && !opensQuotation($0) }.map { $0 + 1 } ?? end
    }

    private func opensQuotation(_ token: Int) -> Bool {
        reading.marks[token] == .quote && token + 1 < reading.tokens.count && !reading.tokens[token + 1].spaceBefore
            && (token == 0 || reading.tokens[token].spaceBefore || reading.marks[token - 1] == .openBracket)
    }

    private func isEdge(_ token: Int) -> Bool {
        reading.marks[token] != .none && reading.marks[token] != .openBracket && reading.marks[token] != .closeBracket
            && reading.tokens[token].kind == .mark
    }

    /// The stretches of others inside a stretch: their hedges and negations are not its own.
    private func nested(in voice: Voice, _ voices: [Voice]) -> [TextRange] {
        voices.filter { $0.range != voice.range && voice.range.contains($0.range) && $0.source != nil }.map(\.range)
    }

    private func claim(_ tokens: Range<Int>, voice: Voice, sentence: Int, nested: [TextRange]) -> Claim {
        let range = reading.range(of: tokens)
        let own =
            nested.first.map { inner in tokens.prefix { reading.tokens[$0].range.start < inner.start } } ?? tokens[...]
        let (stance, cue) = stance(of: voice)
        let sure = Hedges(reading: reading).certainty(of: own.startIndex..<own.endIndex, stance: stance, cue: cue)
        let polarity = Polarity(reading: reading).negation(in: own.startIndex..<own.endIndex)
        return Claim(
            range: range, sentence: sentence, source: voice.source, certainty: sure.certainty,
            isNegated: polarity.isNegated,
            certaintyCue: sure.cue, negationCue: polarity.cue,
            quantities: ClaimFacts.indices(of: facts.quantities, in: range),
            dates: ClaimFacts.indices(of: facts.dates, in: range), entities: facts.entities.entities(in: range),
            quotes: ClaimFacts.indices(of: facts.quotes, in: range))
    }

    /// What the cue says about the claim; a negated “confirmed” leaves it open, a negated “denied” leaves it stated.
    private func stance(of voice: Voice) -> (Certainty, TextRange?) {
        guard let cue = voice.cue else { return (.stated, nil) }
        let tokens = reading.tokens(in: cue)
        guard let head = tokens.last(where: { stance(of: $0) != nil }), let stance = stance(of: head) else {
            return (.stated, nil)
        }
        let range = reading.tokens[head].range
        guard tokens.contains(where: { reading.classes($0).contains(.negation) }) else { return (stance, range) }
        return (stance == .confirmed ? .possible : stance == .denied ? .stated : stance, range)
    }

    /// How sure a word of a cue is: an attitude and a noun before the verb that carries them.
    private func stance(of token: Int) -> Certainty? {
        if let attitude = reading.attitude(token) { return attitude.stance }
        if reading.tokens[token].tag.isNoun, let noun = reading.noun(token) { return noun.stance }
        return reading.verb(token)?.stance
    }
}

extension Reading {
    /// The tokens that start inside a range.
    func tokens(in range: TextRange) -> Range<Int> {
        let start = firstToken(from: range.start)
        return start..<max(start, firstToken(from: range.end))
    }

    private func firstToken(from offset: Int) -> Int {
        tokens.firstIndex(past: { $0.range.start < offset })
    }
}
