import Testing

/// Another number in the same place.
@Suite struct FigureChangedTests {
    @Test(arguments: [
        ("The blaze destroyed ⟦31⟧ cabins.", "The blaze destroyed ⟦13⟧ cabins.", "figure.changed", "figure.changed"),
        ("The blaze cost ⟦€4.5 million⟧.", "The blaze cost ⟦€5.4 million⟧.", "figure.changed", "figure.changed"),
        ("Turnout fell to ⟦52 percent⟧.", "Turnout fell to ⟦49 percent⟧.", "figure.changed", "figure.changed"),
    ])
    func `another number is another figure, however near`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The blaze cost ⟦€4 million⟧.", "The blaze cost ⟦£4 million⟧.", "unit.changed", "unit.changed"),
        ("The mill burned in ⟦1987⟧.", "The mill burned in ⟦1978⟧.", "date.changed", "date.changed"),
        ("The blaze destroyed cabins.", "The blaze destroyed ⟦31⟧ cabins.", "claim.changed", "claim.figure"),
    ])
    func `the same number of another unit, and a year, are told by other rules`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
