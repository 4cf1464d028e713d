internal import ArticleAnalysis

/// “thousands” became “12,000”: the new interval lies inside the old one.
struct FigureRefined: EditRule {
    let name = "figure.refined"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard let pair = QuantityPair(edit), !pair.old.hasSameNumber(as: pair.new) || pair.old.value == nil,
            pair.isRefined
        else {
            return nil
        }
        return Verdict(
            .figureRefined, .likely,
            "\(pair.oldPhrase) → \(pair.newPhrase): the figure is now given more closely\(pair.about)",
            detail: pair.detail)
    }
}
