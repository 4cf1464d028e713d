/// How sure the cue of a voice makes a claim: “confirmed that”, “denied that”, “is sure that”.
///
/// A negated “confirmed” leaves the claim open, a negated “denied” leaves it stated.
struct CueStance {
    let words: WordsOfPage

    /// The stance, and the word that decided; a claim without a cue is stated.
    func stance(of voice: Voice) -> (certainty: Certainty, cue: TextRange?) {
        guard let cue = voice.cue else { return (.stated, nil) }
        let tokens = words.tokens(in: cue)
        guard let head = tokens.last(where: { stance(of: $0) != nil }), let stance = stance(of: head) else {
            return (.stated, nil)
        }
        let range = words.tokens[head].range
        guard tokens.contains(where: { words.classes($0).contains(.negation) }) else { return (stance, range) }
        return (stance == .confirmed ? .possible : stance == .denied ? .stated : stance, range)
    }

    /// How sure a word of a cue is: an attitude and a noun before the verb that carries them.
    private func stance(of token: Int) -> Certainty? {
        if let attitude = words.attitude(token) { return attitude.stance }
        if words.tokens[token].tag.isNoun, let noun = words.noun(token) { return noun.stance }
        return words.verb(token)?.stance
    }
}
