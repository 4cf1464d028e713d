internal import ArticleAnalysis

/// Figures that were listed are a range now, or the reverse: “5 and 6 kg” → “5 to 6 kg”.
///
/// Silent where both sides hold equally many figures, and where other words than small ones stand beside them.
struct FiguresJoined: EditRule {
    let name = "figure.joined"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        let (before, after) = (edit.old.figures, edit.new.figures)
        guard before.count != after.count, !before.isEmpty, !after.isEmpty,
            (before + after).contains(where: { $0.bound == .range }), edit.old.isFiguresOnly, edit.new.isFiguresOnly
        else { return nil }
        return Verdict(
            .figureChanged, .likely,
            "\(edit.old.text) → \(edit.new.text): \(before.count > after.count ? "single figures are now a range" : "a range is now given as single figures")"
        )
    }
}

extension Passage {
    fileprivate var figures: [Quantity] { quantities.map { side.article.quantities[$0] } }
    /// Whether all words of it that carry facts belong to figures.
    fileprivate var isFiguresOnly: Bool {
        tokens.allSatisfy { side.quantity(of: $0) != nil || !side.isContent($0) }
    }
}
