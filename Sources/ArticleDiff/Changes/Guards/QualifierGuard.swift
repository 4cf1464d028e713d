internal import ArticleAnalysis

/// A word that narrows what stands behind it now narrows something else: “the former mayor and the treasurer” → “the mayor
/// and the former treasurer”.
///
/// Silent where what it belongs to moved along with it, and on adverbs, which may stand before and behind their verb.
struct QualifierGuard: EditRule {
    let name = "guard.qualifier"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard edit.isMove, let before = edit.old.qualified, let after = edit.new.qualified,
            before.head != after.head
        else { return nil }
        return Verdict(.claimChanged, .likely, "“\(after.word)” now belongs to another word")
    }
}

extension Passage {
    /// The qualifier that it ends with, and the stem of the noun behind it.
    fileprivate var qualified: (word: String, head: WordID)? {
        guard let word = words.last, word.range.end == range?.end,
            word.tag.isNoun || word.tag == .jj || word.tag == .vbn,
            side.words.graded.qualifier(word.word) != nil
        else { return nil }
        return (string(word), side.stem(of: tokens.upperBound))
    }
}
