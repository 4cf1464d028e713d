import Testing

/// A number where none stood.
@Suite struct FigureCameTests {
    @Test(arguments: [
        ("The raid freed hostages.", "The raid freed ⟦9⟧ hostages.", "claim.changed", "claim.figure"),
        ("The raid freed ⟦9⟧ hostages.", "The raid freed hostages.", "claim.changed", "claim.figure"),
        (
            "The minister spoke to reporters.", "The minister⟦, 58,⟧ spoke to reporters.", "claim.changed",
            "claim.figure"
        ),
    ])
    func `a number that came or went makes the statement precise, or no longer does`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The raid freed ⟦9⟧ hostages.", "The raid freed ⟦8⟧ hostages.", "figure.changed", "figure.changed"),
        ("The raid freed hostages.", "The raid freed hostages ⟦[9]⟧.", "formatting", "formatting.reference"),
        (
            "The raid freed hostages.", "The raid freed hostages ⟦in a northern suburb⟧.", "claim.changed",
            "claim.changed"
        ),
    ])
    func `another number is another figure, and a reference mark is none`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
