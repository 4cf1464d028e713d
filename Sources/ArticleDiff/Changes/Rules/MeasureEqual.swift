internal import ArticleAnalysis

/// The same amount in another unit: “3 metres” → “300 centimetres”, “half” → “50 per cent”, “a century” → “100 years”.
///
/// Silent unless the units' own definitions make both equal, to the last digit: 10 km are not 6 miles, and a year is no
/// fixed number of days. Silent where the words around the figures differ, and on ranges of which one end differs.
struct MeasureEqual: EditRule {
    let name = "figure.equal"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard let pair = QuantityPair(edit) ?? QuantityPair(ofOne: edit), pair.holdsOnlyFigure,
            pair.old.unit != pair.new.unit || pair.old.kind != pair.new.kind || pair.isShare && !pair.isOnlyFigure,
            pair.old.isEqualMeasure(to: pair.new) || pair.isMillions
        else { return nil }
        guard pair.old.hasSameBound(as: pair.new) else {
            return Verdict(
                .figureBound, .certain,
                "\(pair.oldPhrase) → \(pair.newPhrase): the amount stands, but is now given as \(pair.new.bound.words)",
                detail: pair.detail)
        }
        return Verdict(
            .figureNotation, .certain, "\(pair.oldText) = \(pair.newText): the same amount, given in another way",
            detail: pair.detail)
    }
}
