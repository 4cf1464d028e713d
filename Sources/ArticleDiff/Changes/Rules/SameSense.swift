internal import ArticleAnalysis

/// Other words for the same thing: “for instance” → “for example”.
struct SameSense: EditRule {
    let name = "wording.same-sense"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard edit.isReplacement, !isTold(edit),
            max(edit.old.tokens.count, edit.new.tokens.count) <= ChangeThresholds.tokensOfSense,
            sides.words.haveSameSense(edit.old.words.map(edit.old.string), edit.new.words.map(edit.new.string))
                || edit.paraphrased.isAll || isExchanged(edit)
        else { return nil }
        return Verdict(.wording, .likely, "\(edit.old.text) → \(edit.new.text): other words for the same thing")
    }

    /// Whether the one word that differs is one of a set that editors exchange.
    private func isExchanged(_ edit: Edit) -> Bool {
        edit.onlyPair.map { edit.new.side.words.graded.areExchanged($0.word, $1.word) } ?? false
    }

    /// Whether two single words are told apart by something, whatever sense they share.
    private func isTold(_ edit: Edit) -> Bool {
        guard let (before, after) = edit.onlyPair else { return false }
        return edit.new.side.words.evidence(before, edit.old.stem(before), after, edit.new.stem(after)).isDifference
    }
}
