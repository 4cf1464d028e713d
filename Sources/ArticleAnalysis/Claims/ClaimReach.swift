/// How much of a report a claim needs to be understood alone: “she said | that he had resigned”, but “she promised to
/// resign” whole.
struct ClaimReach {
    let words: WordsOfPage
    private var verbs: FiniteVerbs { FiniteVerbs(words: words) }

    func range(of quote: Quote) -> TextRange {
        guard quote.kind == .indirect, let cue = quote.cue, cue.end <= quote.range.start, needsCue(quote, cue) else {
            return quote.range
        }
        return (quote.speaker.map { stands($0, at: cue) ? $0.range.union(cue) : cue } ?? cue).union(quote.range)
    }

    /// An attitude without a clause, an infinitive and a thing say nothing alone.
    private func needsCue(_ quote: Quote, _ cue: TextRange) -> Bool {
        let verb = words.tokens(in: cue).lazy.compactMap(words.verb).first
        if verb == nil, !verbs.stand(in: quote.range) { return true }
        if let first = words.tokens(in: quote.range).first, words.classes(first).contains(.infinitiveMarker) {
            return true
        }
        return verb.map { isThing(quote.range, of: $0) } ?? false
    }

    /// “praised the plan”, “echoes what he said”: a thing, whatever verbs stand in it, unless the verb takes clauses
    /// too.
    private func isThing(_ range: TextRange, of verb: CueVerb) -> Bool {
        guard verb.takes.contains(.object) else { return false }
        return verb.takes.isDisjoint(with: [.clause, .speech]) || !verbs.stand(in: range)
    }

    /// Whether the speaker stands right before the cue, with no other verb in between: “the judge said … and | ordered
    /// …”.
    private func stands(_ speaker: Speaker, at cue: TextRange) -> Bool {
        speaker.range.end <= cue.start && !verbs.stand(in: TextRange(speaker.range.end, cue.start))
    }
}
