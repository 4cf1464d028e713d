import Testing

/// A unit that stands apart from its number.
@Suite struct UnitWordChangedTests {
    @Test(arguments: [
        ("They earn £11 ⟦an hour⟧ more.", "They earn £11 ⟦a day⟧ more.", "unit.changed", "unit.word"),
        ("The packet sails once a ⟦week⟧.", "The packet sails once a ⟦month⟧.", "unit.changed", "unit.word"),
        ("The well was dry for ⟦weeks⟧.", "The well was dry for ⟦months⟧.", "unit.changed", "unit.word"),
    ])
    func `another unit is another statement`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The well was dry for ⟦six weeks⟧.", "The well was dry for ⟦six months⟧.", "unit.changed", "unit.changed")
    ])
    func `a unit beside its number is the figure’s`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
