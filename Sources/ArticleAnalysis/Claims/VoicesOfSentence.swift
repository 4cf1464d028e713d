/// A stretch of a sentence with its voice: who says it, and on which cue.
struct Voice {
    let range: TextRange
    /// Nil is the article itself.
    let source: Speaker?
    let cue: TextRange?
}

/// Says who speaks where in a sentence: its sources first, and the article in what is left over.
struct VoicesOfSentence {
    let words: WordsOfPage
    let sentence: Sentence
    private var verbs: FiniteVerbs { FiniteVerbs(words: words) }

    /// In order of the text. `goingOn` is a quotation that began before the sentence and still lasts.
    func voices(of quotes: [Quote], goingOn: Quote?) -> [Voice] {
        let reported = withoutEchoes(reported(quotes, goingOn: goingOn))
        let attributions = (quotes + [goingOn].compactMap(\.self)).compactMap(attribution)
        let left = Remainder(words: words, sentence: sentence).ranges(besides: reported.map(\.range) + attributions)
        return (reported + left.map { Voice(range: $0, source: nil, cue: nil) }).sorted { $0.range < $1.range }
    }

    private func reported(_ quotes: [Quote], goingOn: Quote?) -> [Voice] {
        var voices: [Voice] = []
        if let goingOn {
            voices.append(Voice(range: clip(goingOn.range), source: goingOn.speaker, cue: goingOn.cue))
        }
        let reach = ClaimReach(words: words)
        for quote in quotes where quote.kind != .mixed && (quote.speaker != nil || quote.kind == .direct) {
            let range = clip(reach.range(of: quote))
            if let last = voices.last, isInterrupted(last, by: quote) {
                voices[voices.count - 1] = Voice(range: last.range.union(range), source: last.source, cue: last.cue)
            } else {
                voices.append(Voice(range: range, source: quote.speaker, cue: quote.cue))
            }
        }
        return voices
    }

    /// “The deal, officials said, will end”: one statement in two pieces around its cue, of which the first says
    /// nothing alone.
    private func isInterrupted(_ voice: Voice, by quote: Quote) -> Bool {
        guard let cue = voice.cue, quote.cue == cue, quote.kind == .indirect, voice.range.end <= cue.start,
            cue.end <= quote.range.start
        else { return false }
        return !verbs.stand(in: voice.range)
    }

    /// “According to the report, many complained”: one statement, on the word of whoever stands outside it.
    private func withoutEchoes(_ voices: [Voice]) -> [Voice] {
        voices.filter { voice in
            guard let cue = voice.cue, voice.range.contains(cue) else { return true }
            return !voices.contains { isAround(voice, $0) }
        }
    }

    /// Whether another voice says the same from outside: it begins with no more than a “that” before it.
    private func isAround(_ voice: Voice, _ other: Voice) -> Bool {
        other.range.end == voice.range.end && other.range.contains(voice.range)
            && !(other.cue.map(voice.range.contains) ?? true)
            && words.tokens(in: TextRange(other.range.start, voice.range.start)).allSatisfy {
                words.classes($0).contains(.complementizer)
            }
    }

    /// The words that say who says it, which are nobody’s claim: “Smith said”.
    private func attribution(of quote: Quote) -> TextRange? {
        guard let cue = quote.cue else { return nil }
        return quote.speaker.map { $0.range.union(cue) } ?? cue
    }

    private func clip(_ range: TextRange) -> TextRange {
        let start = min(max(range.start, sentence.range.start), sentence.range.end)
        return TextRange(start, min(range.end, sentence.range.end))
    }
}
