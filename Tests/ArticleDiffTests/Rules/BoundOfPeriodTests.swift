import Testing

/// A bound that came or went before the number of a period.
@Suite struct BoundOfPeriodTests {
    @Test(arguments: [
        (
            "The quarry closed 30 years ago.", "The quarry closed ⟦about⟧ 30 years ago.", "figure.bound",
            "figure.bound.period"
        ),
        (
            "The quarry closed ⟦more than⟧ 30 years ago.", "The quarry closed 30 years ago.", "figure.bound",
            "figure.bound.period"
        ),
    ])
    func `a bound before a period came or went, and the number stands`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The quarry employed ⟦30⟧ men.", "The quarry employed ⟦about 30⟧ men.", "figure.bound", "figure.bound"),
        ("The quarry closed ⟦30 years ago⟧.", "The quarry closed ⟦40 years ago⟧.", "figure.changed", "figure.period"),
        ("The quarry closed 30 years ago.", "The quarry closed ⟦for good⟧ 30 years ago.", "wording", "wording"),
    ])
    func `a bound before a count is a figure’s, and another word before a period is wording`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
