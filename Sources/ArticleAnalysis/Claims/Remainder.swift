/// What is left of a sentence when its sources have spoken: the article’s own claim, where it holds a clause of its own.
///
/// “The bridge, which cost 3 million, is safe, | Smith said” leaves nothing; “Smith said so, | and the bridge was closed
/// at noon” leaves what the article adds.
struct Remainder {
    let words: WordsOfPage
    let sentence: Sentence

    /// The gaps between `taken`; all of the sentence where nothing is taken.
    func ranges(besides taken: [TextRange]) -> [TextRange] {
        var left: [TextRange] = []
        var start = sentence.range.start
        for range in taken.sorted(by: <) {
            let end = min(range.start, sentence.range.end)
            if end > start { left.append(TextRange(start, end)) }
            start = max(start, min(range.end, sentence.range.end))
        }
        if start < sentence.range.end { left.append(TextRange(start, sentence.range.end)) }
        return taken.isEmpty ? left : left.filter(isClaim)
    }

    private func isClaim(_ range: TextRange) -> Bool {
        words.tokens(in: range).count { words.tokens[$0].kind == .word } >= Thresholds.shortestClaim
            && FiniteVerbs(words: words).stand(in: range)
    }
}
