import Testing

/// The same number under another bound.
@Suite struct FigureBoundTests {
    @Test(arguments: [
        (
            "Police arrested ⟦more than 40⟧ people at the depot.", "Police arrested ⟦40⟧ people at the depot.",
            "figure.bound", "figure.bound"
        ),
        (
            "Police arrested ⟦40⟧ people at the depot.", "Police arrested ⟦up to 40⟧ people at the depot.",
            "figure.bound", "figure.bound"
        ),
        (
            "⟦About 40⟧ people slept at the depot.", "⟦At least 40⟧ people slept at the depot.", "figure.bound",
            "figure.bound"
        ),
    ])
    func `a number that stands, given as a bound or no longer, is another claim`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "⟦At least 40⟧ people slept at the depot.", "⟦No fewer than 40⟧ people slept at the depot.", "wording",
            "figure.notation"
        ),
        (
            "More than ⟦40⟧ people slept at the depot.", "More than ⟦50⟧ people slept at the depot.", "figure.changed",
            "figure.changed"
        ),
        (
            "The depot closed 20 years ago.", "The depot closed ⟦about⟧ 20 years ago.", "figure.bound",
            "figure.bound.period"
        ),
    ])
    func `a bound in other words says the same, and a bound with another number is another figure`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
