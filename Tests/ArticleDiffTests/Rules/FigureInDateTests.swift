import Testing

/// The number of a period.
@Suite struct FigureInDateTests {
    @Test(arguments: [
        (
            "The lock was shut for ⟦the past six years⟧.", "The lock was shut for ⟦the past eight years⟧.",
            "figure.changed", "figure.period"
        ),
        ("The lock reopens ⟦in 3 weeks⟧.", "The lock reopens ⟦in 5 weeks⟧.", "figure.changed", "figure.period"),
        (
            "The lock was shut for ⟦the last 4 months⟧.", "The lock was shut for ⟦the last four months⟧.",
            "figure.notation", "figure.period"
        ),
    ])
    func `another number of days, months or years is another figure`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The lock was shut in ⟦2014⟧.", "The lock was shut in ⟦2015⟧.", "date.changed", "date.changed"),
        ("The lock was shut on ⟦4 May 2014⟧.", "The lock was shut on ⟦6 May 2014⟧.", "date.changed", "date.changed"),
        ("The lock took ⟦4⟧ boats.", "The lock took ⟦6⟧ boats.", "figure.changed", "figure.changed"),
    ])
    func `a year, a day of the month or a number of things is none of a period`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
