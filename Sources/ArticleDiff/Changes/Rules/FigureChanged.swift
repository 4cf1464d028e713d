internal import ArticleAnalysis

/// Another number stands in the same place.
///
/// Never a typo: even a slip of one digit is a figure that readers were given; it is pointed out.
struct FigureChanged: EditRule {
    let name = "figure.changed"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard let pair = QuantityPair(edit) ?? QuantityPair(ofOne: edit), !pair.old.hasSameNumber(as: pair.new)
        else { return nil }
        var detail = pair.detail
        var explanation = "\(pair.oldPhrase) → \(pair.newPhrase)\(pair.percentage)\(pair.about)"
        if let slip = DigitSlip(from: pair.oldText, to: pair.newText) {
            detail["slip"] = .text(slip.rawValue)
            explanation += "; \(slip.words)"
        }
        return Verdict(
            .figureChanged, pair.hasOtherDimension ? .likely : .certain, explanation, detail: detail,
            old: pair.places.old, new: pair.places.new)
    }
}
