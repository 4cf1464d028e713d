internal import ArticleAnalysis

/// The same figure, written another way: “12,000” → “twelve thousand”, “%” → “per cent”, “$50 million” → “$50M”.
struct FigureNotation: EditRule {
    let name = "figure.notation"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard let pair = QuantityPair(edit), pair.isOnlyFigure, pair.old.saysTheSame(as: pair.new) else { return nil }
        guard pair.oldText != pair.newText else {
            return Verdict(
                .wording, .likely, "\(pair.oldPhrase) → \(pair.newPhrase): other words around the same figure",
                detail: pair.detail)
        }
        return Verdict(
            .figureNotation, .certain, "\(pair.oldText) → \(pair.newText): the same figure, written another way",
            detail: pair.detail)
    }
}
