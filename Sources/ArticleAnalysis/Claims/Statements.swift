/// Tells statements of a source from what the article only mentions.
///
/// “The claims” in “the claims were not verified by officials” is nobody’s statement (the article says so, of them), and
/// neither is what a thing shows inside the words of somebody else: “she said data indicated that …” is her claim.
struct Statements {
    let words: WordsOfPage
    private var verbs: FiniteVerbs { FiniteVerbs(words: words) }

    /// Whether a source answers for it; `quotes` are all of its sentence.
    func isStatement(_ quote: Quote, among quotes: ArraySlice<Quote>) -> Bool {
        guard quote.kind == .indirect, let cue = quote.cue else { return true }
        let hasVerb = verbs.stand(in: quote.range)
        if isNoun(cue, of: quote), !hasVerb { return false }
        if quote.range.end <= cue.start, !hasVerb {
            return quotes.contains { $0.cue == cue && $0.range.start >= cue.end }
        }
        guard let speaker = quote.speaker, !saysAloud(cue), speaker.entity == nil || !isClause(quote.range) else {
            return true
        }
        return !quotes.contains { isAround(quote, speaker, $0) }
    }

    /// Whether somebody says aloud what the quote is a part of.
    private func isAround(_ quote: Quote, _ speaker: Speaker, _ other: Quote) -> Bool {
        other.kind == .indirect && other.cue.map(saysAloud) ?? false && other.range.start <= speaker.range.start
            && other.range.contains(quote.range)
    }

    /// Whether a verb carries what is reported: “that he left”, but not “to leave”.
    private func isClause(_ range: TextRange) -> Bool {
        guard let first = words.tokens(in: range).first else { return false }
        return words.tokens[first].tag != .to && verbs.stand(in: range)
    }

    /// “his plan to …”, “her criticism of …”: a part of what the article tells.
    private func isNoun(_ cue: TextRange, of quote: Quote) -> Bool {
        let tokens = words.tokens(in: cue)
        guard tokens.count == 1, let noun = tokens.first, noun > 0, words.noun(noun) != nil,
            words.tokens[noun].tag.isNoun
        else {
            return false
        }
        let followsName = quote.speaker.map { $0.range.end == words.tokens[noun - 1].range.end } ?? false
        return !followsName || words.tokens[noun - 1].tag == .prpPossessive
    }

    private func saysAloud(_ cue: TextRange) -> Bool {
        words.tokens(in: cue).contains {
            words.verb($0)?.takes.contains(.speech) ?? words.classes($0).contains(.according)
        }
    }
}
