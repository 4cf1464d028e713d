/// How sure a clause is on its own words: modals (“could”), hedges (“reportedly”), boosters (“definitely”).
struct Hedges {
    let words: WordsOfPage

    /// The weaker of what the cue says and what the clause says, and the word that decided.
    ///
    /// A denial stays a denial. A booster counts only where nothing else hedges.
    func certainty(of tokens: Range<Int>, stance: Certainty, cue: TextRange?) -> (certainty: Certainty, cue: TextRange?)
    {
        var decided: (certainty: Certainty, cue: TextRange?) = (stance, cue)
        var boosted: TextRange?
        for token in tokens {
            if let hedge = hedge(token), hedge < decided.certainty { decided = (hedge, words.tokens[token].range) }
            if boosted == nil, words.classes(token).contains(.booster), !isNegated(token) {
                boosted = words.tokens[token].range
            }
        }
        if decided.certainty == .stated, let boosted, !Polarity(words: words).negation(in: tokens).isNegated {
            return (.confirmed, boosted)
        }
        return decided
    }

    private func hedge(_ token: Int) -> Certainty? {
        let classes = words.classes(token)
        guard !classes.isDisjoint(with: [.hedgeAlleged, .hedgePossible, .hedgeLikely, .modalPossible, .modalLikely])
        else { return nil }
        if classes.contains(.hedgePassive), !isPassive(token) { return nil }
        if classes.contains(.modalPossible) { return isModal(token) ? .possible : nil }
        if classes.contains(.hedgeAlleged) { return .alleged }
        if classes.contains(.hedgePossible) { return .possible }
        return .likely
    }

    /// “May” is a month, and “could not” says that something did not happen.
    private func isModal(_ token: Int) -> Bool {
        if words.classes(token).contains(.month), words.capitals[token] != .lower { return false }
        let tag = words.tokens[token].tag
        return tag == .md || tag == .unknown
    }

    private func isPassive(_ token: Int) -> Bool {
        if !words.classes(token + 1).isDisjoint(with: [.infinitiveMarker, .complementizer]) { return true }
        return (1...Thresholds.farthestPassive).contains { words.classes(token - $0).contains(.be) }
    }

    /// “not confirmed”, “not clearly”.
    private func isNegated(_ token: Int) -> Bool {
        (1...Thresholds.farthestNegation).contains { words.classes(token - $0).contains(.negation) }
    }
}
