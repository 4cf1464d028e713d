import Testing

/// The same amount in another unit.
@Suite struct MeasureEqualTests {
    @Test(arguments: [
        ("The hedge is ⟦2 metres⟧ high.", "The hedge is ⟦200 centimetres⟧ high.", "figure.notation", "figure.equal"),
        ("The bolt is ⟦0.6 cm⟧ thick.", "The bolt is ⟦6 mm⟧ thick.", "figure.notation", "figure.equal"),
        ("The lease runs ⟦two years⟧.", "The lease runs ⟦24 months⟧.", "figure.notation", "figure.equal"),
        ("The lease runs ⟦a year⟧.", "The lease runs ⟦12 months⟧.", "figure.notation", "figure.equal"),
        ("The inn is ⟦a mile⟧ away.", "The inn is ⟦1,760 yards⟧ away.", "figure.notation", "figure.equal"),
        ("Rates rose ⟦0.25 percentage points⟧.", "Rates rose ⟦25 basis points⟧.", "figure.notation", "figure.equal"),
        ("They sold ⟦half⟧ of the ewes.", "They sold ⟦50 per cent⟧ of the ewes.", "figure.notation", "figure.equal"),
        ("The kiln reached ⟦100C⟧.", "The kiln reached ⟦212F⟧.", "figure.notation", "figure.equal"),
        ("The play lasts ⟦an hour and a half⟧.", "The play lasts ⟦90 minutes⟧.", "figure.notation", "figure.equal"),
        ("The vat holds ⟦1.5m⟧ grubs.", "The vat holds ⟦1.5 million⟧ grubs.", "figure.notation", "figure.equal"),
    ])
    func `equal amounts are notation, and the rule says so`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The hedge is ⟦2 metres⟧ high.", "The hedge is ⟦2 feet⟧ high.", "unit.changed", "unit.changed"),
        ("The hedge is ⟦2 metres⟧ high.", "The hedge is ⟦20 centimetres⟧ high.", "figure.changed", "figure.changed"),
        ("Rates rose ⟦5 per cent⟧.", "Rates rose ⟦5 percentage points⟧.", "unit.changed", "unit.changed"),
        ("The lease runs ⟦one year⟧.", "The lease runs ⟦365 days⟧.", "figure.changed", "figure.changed"),
        ("The lease runs ⟦a year⟧.", "The lease runs ⟦13 months⟧.", "figure.changed", "figure.changed"),
        ("Seas warmed by ⟦2C⟧.", "Seas warmed by ⟦35.6F⟧.", "figure.changed", "figure.changed"),
        ("⟦About 2 metres⟧ fell.", "⟦200 centimetres⟧ fell.", "figure.bound", "figure.equal"),
    ])
    func `another unit, value, zero or bound is another statement`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
