import Testing

/// Another unit and nearly the same amount.
@Suite struct MeasureRoundedTests {
    @Test(arguments: [
        ("The canal is ⟦10 km⟧ long.", "The canal is ⟦6 miles⟧ long.", "figure.changed", "figure.rounded"),
        (
            "They sold ⟦a third⟧ of the ewes.", "They sold ⟦33 per cent⟧ of the ewes.", "figure.changed",
            "figure.rounded"
        ),
        ("The inn is ⟦a mile⟧ away.", "The inn is ⟦1,600 metres⟧ away.", "figure.changed", "figure.rounded"),
    ])
    func `a conversion that was rounded is told with what it leaves out`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The canal is ⟦10 km⟧ long.", "The canal is ⟦10 miles⟧ long.", "unit.changed", "unit.changed"),
        ("The canal is ⟦10 km⟧ long.", "The canal is ⟦16 miles⟧ long.", "figure.changed", "figure.changed"),
        (
            "They sold ⟦a third⟧ of the ewes.", "They sold ⟦40 per cent⟧ of the ewes.", "figure.changed",
            "figure.changed"
        ),
    ])
    func `what no rounding explains is another figure`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
