import Testing

/// The same number of another unit.
@Suite struct UnitChangedTests {
    @Test(arguments: [
        ("The dredger cost ⟦$8 million⟧.", "The dredger cost ⟦€8 million⟧.", "unit.changed", "unit.changed"),
        ("The dredger weighs ⟦300 tonnes⟧.", "The dredger weighs ⟦300 pounds⟧.", "unit.changed", "unit.changed"),
        ("The shaft is ⟦40 feet⟧ deep.", "The shaft is ⟦40 metres⟧ deep.", "unit.changed", "unit.changed"),
    ])
    func `another currency or measure is another unit`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The dredger weighs ⟦300 kg⟧.", "The dredger weighs ⟦300 kilograms⟧.", "figure.notation", "figure.notation"),
        ("The dredger lifted 300 ⟦anchors⟧.", "The dredger lifted 300 ⟦chains⟧.", "unit.changed", "unit.counted"),
        ("The dredger cost ⟦$8 million⟧.", "The dredger cost ⟦€9 million⟧.", "figure.changed", "figure.changed"),
    ])
    func `a unit in other letters is notation, and other things counted are another rule’s`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
