/// Makes the claims of one sentence.
struct ClaimBuilder {
    let words: WordsOfPage
    let facts: ClaimFacts

    /// `goingOn` is a quotation that began before the sentence and still lasts.
    func claims(in sentence: Sentence, number: Int, quotes: ArraySlice<Quote>, goingOn: Quote?) -> [Claim] {
        let statements = Statements(words: words)  // what is somebody’s statement
        let stated = quotes.filter { statements.isStatement($0, among: quotes) }
        // who speaks where in the sentence, how far that reaches (ClaimReach), and what is left over (Remainder)
        let voices = VoicesOfSentence(words: words, sentence: sentence).voices(of: stated, goingOn: goingOn)
        let splitter = ClauseSplitter(words: words)  // where the clauses are, and what is trimmed (ClauseTrimmer)
        return voices.flatMap { voice in
            splitter.clauses(in: voice.range).map {
                claim($0, voice: voice, sentence: number, nested: nested(in: voice, voices))
            }
        }
    }

    /// The stretches of others inside a stretch: their hedges and negations are not its own.
    private func nested(in voice: Voice, _ voices: [Voice]) -> [TextRange] {
        voices.filter { $0.range != voice.range && voice.range.contains($0.range) && $0.source != nil }.map(\.range)
    }

    private func claim(_ tokens: Range<Int>, voice: Voice, sentence: Int, nested: [TextRange]) -> Claim {
        let range = words.range(of: tokens)
        let own = Range(
            tokens.lowerBound,
            upTo: nested.first.map { min(words.tokens(in: $0).lowerBound, tokens.upperBound) } ?? tokens.upperBound)
        let stance = CueStance(words: words).stance(of: voice)  // how sure: by the cue, and by words of the clause
        let sure = Hedges(words: words).certainty(of: own, stance: stance.certainty, cue: stance.cue)
        let polarity = Polarity(words: words).negation(in: own)  // yes or no
        return Claim(
            range: range, sentence: sentence, source: voice.source, certainty: sure.certainty,
            isNegated: polarity.isNegated, certaintyCue: sure.cue, negationCue: polarity.cue,
            quantities: facts.quantities(in: range), dates: facts.dates(in: range), entities: facts.entities(in: range),
            quotes: facts.quotes(in: range))  // what facts stand in it
    }
}
