import Testing

/// The same number of other things.
@Suite struct CountedChangedTests {
    @Test(arguments: [
        (
            "The fog delayed 18 ⟦ferries⟧ on Sunday.", "The fog delayed 18 ⟦trains⟧ on Sunday.", "unit.changed",
            "unit.counted"
        ),
        ("Rangers counted 200 ⟦seals⟧.", "Rangers counted 200 ⟦otters⟧.", "unit.changed", "unit.counted"),
    ])
    func `the same number of other things is another unit`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("Rangers moved 200 ⟦automobiles⟧.", "Rangers moved 200 ⟦cars⟧.", "wording", "wording.same-sense"),
        ("Rangers counted 200 ⟦seal⟧.", "Rangers counted 200 ⟦seals⟧.", "grammar", "grammar.inflection"),
        ("Rangers counted ⟦200⟧ seals.", "Rangers counted ⟦300⟧ seals.", "figure.changed", "figure.changed"),
        ("Rangers counted 200 ⟦Danes⟧.", "Rangers counted 200 ⟦Finns⟧.", "name.changed", "name.changed"),
    ])
    func `the same things in other words or another number of them are told otherwise`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
