import Testing

/// Another date in the same place.
@Suite struct DateChangedTests {
    @Test(arguments: [
        ("The weir opens ⟦next Friday⟧.", "The weir opens ⟦this Friday⟧.", "date.changed", "date.changed"),
        ("Polls open on ⟦Tuesday⟧.", "Polls open on ⟦Wednesday⟧.", "date.changed", "date.changed"),
        ("Polls open in ⟦October⟧.", "Polls open in ⟦November⟧.", "date.changed", "date.changed"),
        ("Polls open on ⟦Monday, June 3⟧.", "Polls open on ⟦Tuesday, June 3⟧.", "date.changed", "date.changed"),
    ])
    func `another day, month or weekday is another date`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("Polls opened on ⟦3 June 2024⟧.", "Polls opened on ⟦June 3, 2024⟧.", "date.notation", "date.notation"),
        ("Polls open ⟦in two weeks⟧.", "Polls open ⟦in three weeks⟧.", "figure.changed", "figure.period"),
    ])
    func `the same date in another form is notation, and an hour is no date`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
