internal import ArticleAnalysis

/// The same words and marks, with other white space between them: “31 °C” → “31°C”.
struct SpacingOnly: EditRule {
    let name = "formatting.spacing"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard edit.isReplacement, edit.old.tokens.count == edit.new.tokens.count,
            zip(edit.old.tokens, edit.new.tokens).allSatisfy(sides.areEqual)
        else { return nil }
        let (old, new) = (edit.old.text, edit.new.text)
        let isFigure = !edit.old.quantities.isEmpty && !edit.new.quantities.isEmpty
        return Verdict(
            isFigure ? .figureNotation : .formatting, .certain, "\(old) → \(new): other space between the same signs")
    }
}
