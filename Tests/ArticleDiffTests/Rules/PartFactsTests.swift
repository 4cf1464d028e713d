import Testing

/// Figures and dates of one stretch, each an edit of its own.
@Suite struct PartFactsTests {
    @Test(arguments: [
        (
            "The flood killed ⟦12⟧ ⟦sheep⟧ on ⟦Monday⟧.", "The flood killed ⟦14⟧ ⟦goats⟧ on ⟦Tuesday⟧.",
            "figure.changed claim.changed date.changed", "figure.changed claim.words date.changed"
        ),
        (
            "The inn sold ⟦300⟧ on ⟦Monday⟧ night.", "The inn sold ⟦400⟧ on ⟦Friday⟧ night.",
            "figure.changed date.changed", "figure.changed date.changed"
        ),
        ("⟦Friday’s⟧ vote was close.", "⟦Monday’s⟧ vote was close.", "date.changed", "date.changed"),
        ("⟦Thousands of⟧ tents stood there.", "⟦12,000⟧ tents stood there.", "figure.refined", "figure.refined"),
    ])
    func `a figure and a date in one stretch are two edits`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The flood killed sheep.", "The flood killed ⟦14⟧ sheep.", "claim.changed", "claim.figure")
    ])
    func `what is not of the same sequence stays together`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
