internal import ArticleAnalysis

/// Makes one hunk of two neighbours between which a lone small word or mark stands by chance.
///
/// “drawn from the local parish” → “and a second crew repaired the harbour wall” shares its “the” with anything: where
/// so much around it differs, that it stands says nothing. Silent where only one side has words to tell, since then
/// nothing took their place, and beside an exchange of one or two words. Costs the words of the hunks.
struct JoinRewrites: JoiningStep {
    let name = "join-rewrites"

    func joins(_ first: Hunk, _ second: Hunk, in sides: BothSides) -> Bool {
        let gap = first.gap(before: second)
        guard gap.old.count == 1, gap.new.count == 1, isSmall(gap.old.lowerBound, of: sides.old) else { return false }
        guard !isRecased(first, in: sides), !isRecased(second, in: sides) else { return false }
        guard !first.old.isEmpty || !second.old.isEmpty, !first.new.isEmpty || !second.new.isEmpty else { return false }
        let (left, right) = (sides.wordCounts(of: first), sides.wordCounts(of: second))
        guard !isExchange(left), !isExchange(right) else { return false }
        return left.old + left.new + right.old + right.new >= ChangeThresholds.wordsOfRewrite
    }

    /// A short function word, or a mark that only parts phrases.
    private func isSmall(_ position: Int, of side: VersionSide) -> Bool {
        let token = side.article.tokens[position]
        if token.kind == .mark { return side.isPhraseMark(position) }
        return token.kind == .word && !side.isContent(position) && token.range.count <= ChangeThresholds.smallWord
    }

    /// Whether one or two words took the place of as few, which is an edit that stands by itself.
    private func isExchange(_ words: (old: Int, new: Int)) -> Bool {
        min(words.old, words.new) > 0 && max(words.old, words.new) <= ChangeThresholds.wordsOfExchange
    }

    private func isRecased(_ hunk: Hunk, in sides: BothSides) -> Bool {
        guard hunk.old.count == 1, hunk.new.count == 1 else { return false }
        return sides.old.article.tokens[hunk.old.lowerBound].word == sides.new.article.tokens[hunk.new.lowerBound].word
    }
}

extension BothSides {
    /// How many words, as they are written, stand on either side of a hunk.
    func wordCounts(of hunk: Hunk) -> (old: Int, new: Int) {
        (old.words(in: hunk.old).count, new.words(in: hunk.new).count)
    }
}
