/// How sure a clause is on its own words: modals (“could”), hedges (“reportedly”), boosters (“definitely”).
struct Hedges {
    let reading: Reading

    /// The weaker of what the cue says and what the clause says, and the word that decided.
    ///
    /// A denial stays a denial. A booster counts only where nothing else hedges.
    func certainty(of tokens: Range<Int>, stance: Certainty, cue: TextRange?) -> (certainty: Certainty, cue: TextRange?)
    {
        var decided: (certainty: Certainty, cue: TextRange?) = (stance, cue)
        var boosted: TextRange?
        for token in tokens {
            if let hedge = hedge(token), hedge < decided.certainty { decided = (hedge, reading.tokens[token].range) }
            if boosted == nil, reading.classes(token).contains(.booster), !isNegated(token) {
                boosted = reading.tokens[token].range
            }
        }
        if decided.certainty == .stated, let boosted, !Polarity(reading: reading).negation(in: tokens).isNegated {
            return (.confirmed, boosted)
        }
        return decided
    }

    private func hedge(_ token: Int) -> Certainty? {
        let classes = reading.classes(token)
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
        if reading.classes(token).contains(.month), reading.capitals[token] != .lower { return false }
        let tag = reading.tokens[token].tag
        return tag == .md || tag == .unknown
    }

    private func isPassive(_ token: Int) -> Bool {
        let next = token + 1
        if next < reading.tokens.count, reading.tokens[next].word == "to" || reading.tokens[next].word == "that" {
            return true
        }
        return (1...2).contains { token - $0 >= 0 && reading.classes(token - $0).contains(.be) }
    }

    /// “not confirmed”, “not clearly”.
    private func isNegated(_ token: Int) -> Bool {
        (1...3).contains { token - $0 >= 0 && reading.classes(token - $0).contains(.negation) }
    }
}
