internal import ArticleAnalysis

/// “up to 12,000” became “12,000”: the number stands, the claim about it does not.
///
/// Silent when the value changed too: then it is ``FigureChanged``.
struct FigureBound: EditRule {
    let name = "figure.bound"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard let pair = QuantityPair(edit), pair.old.hasSameNumber(as: pair.new), pair.old.hasSameUnit(as: pair.new),
            pair.old.bound != pair.new.bound,
            pair.old.value != nil
        else {
            return nil
        }
        return Verdict(
            .figureBound, .certain,
            "\(pair.oldPhrase) → \(pair.newPhrase): the number stands, but is now given as \(pair.new.bound.words)\(pair.about)",
            detail: pair.detail)
    }
}
