internal import ArticleAnalysis

/// Another unit, and nearly the same amount: “10 km” → “6 miles”, “a third” → “33 per cent”.
///
/// Whoever converts rounds; so the change is only possible, and says by how much the two differ. Silent on amounts that
/// are equal, and on those that differ by more than rounding does.
struct MeasureRounded: EditRule {
    let name = "figure.rounded"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard let pair = QuantityPair(edit) ?? QuantityPair(ofOne: edit),
            pair.old.unit != pair.new.unit || pair.old.kind != pair.new.kind,
            let exact = pair.new.converted(pair.old), let value = pair.new.value, exact != 0,
            abs(value - exact) <= abs(exact) * ChangeThresholds.roundedShare
        else { return nil }
        return Verdict(
            .figureChanged, .possible,
            "\(pair.oldPhrase) → \(pair.newPhrase): \(pair.oldText) is \(pair.new.words(of: exact)), "
                + "\(Self.percent(value, of: exact)) \(value < exact ? "more" : "less")\(pair.about)",
            detail: pair.detail)
    }

    /// How far a value is from the exact one: “3.5 %”.
    private static func percent(_ value: Double, of exact: Double) -> String {
        let tenths = (abs(value - exact) / abs(exact) * 1000).rounded()
        return tenths < 1 ? "less than 0.1 %" : "\(plainNumber(tenths / 10)) %"
    }
}
