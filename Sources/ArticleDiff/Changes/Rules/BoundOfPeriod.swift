internal import ArticleAnalysis

/// “about”, “at least” came or went before the number of a period (“about 20 years ago”).
struct BoundOfPeriod: EditRule {
    let name = "figure.bound.period"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard !edit.isReplacement else { return nil }
        let passage = edit.isInsertion ? edit.new : edit.old
        let next = passage.tokens.upperBound
        guard sides.words.isBound(passage.folded),
            sides.words.value(of: passage.side.article.tokens[next], passage.side.string(next)) != nil
        else { return nil }
        return Verdict(
            .figureBound, .likely,
            "“\(passage.text)” \(edit.isInsertion ? "added to" : "taken from") \(passage.side.string(next)): the number stands"
        )
    }
}
