internal import ArticleAnalysis

/// The same number of something else: another currency, another measure.
struct UnitChanged: EditRule {
    let name = "unit.changed"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard let pair = QuantityPair(edit), pair.old.hasSameNumber(as: pair.new), !pair.old.hasSameUnit(as: pair.new),
            pair.isOnlyFigure
        else { return nil }
        return Verdict(
            .unitChanged, .likely, "\(pair.oldText) → \(pair.newText): the same number, another unit",
            detail: pair.detail)
    }
}
