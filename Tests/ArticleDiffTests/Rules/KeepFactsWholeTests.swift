import Testing

/// An edit is as wide as the figure, the date or the mark that it touches.
@Suite struct KeepFactsWholeTests {
    @Test(arguments: [
        ("The tug cost ⟦$3 million⟧ in all.", "The tug cost ⟦$4 million⟧ in all.", "figure.changed", "figure.changed"),
        (
            "The vote is on ⟦4 May 2021⟧ at noon.", "The vote is on ⟦4 June 2021⟧ at noon.", "date.changed",
            "date.changed"
        ),
        ("The weir leaks⟦, as in note [12]⟧.", "The weir leaks.", "formatting", "formatting.reference"),
    ])
    func `an edit of a part of a figure, a date or a mark is an edit of all of it`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The tug cost $3 million in a ⟦costly⟧ sale.", "The tug cost $3 million in a ⟦quick⟧ sale.", "wording",
            "wording"
        )
    ])
    func `words beside a figure are edits of their own`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
