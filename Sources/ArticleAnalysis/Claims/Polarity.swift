/// Whether a clause says no: an odd number of negations, so that “nobody did not pay” says yes.
///
/// “Not only” and “not least” negate nothing. “Failed to”, “refused to” negate what follows.
struct Polarity {
    let words: WordsOfPage

    func negation(in tokens: Range<Int>) -> (isNegated: Bool, cue: TextRange?) {
        let cues = tokens.filter { negates($0, in: tokens) }
        return (cues.count % 2 == 1, cues.first.map { words.tokens[$0].range })
    }

    private func negates(_ token: Int, in tokens: Range<Int>) -> Bool {
        let classes = words.classes(token)
        let next = token + 1 < tokens.upperBound ? token + 1 : nil
        if classes.contains(.negationVerb) {
            return next.map { words.classes($0).contains(.infinitiveMarker) } ?? false
        }
        guard classes.contains(.negation) else { return false }
        return !(next.map { words.classes($0).contains(.negationFocus) } ?? false)
    }
}
