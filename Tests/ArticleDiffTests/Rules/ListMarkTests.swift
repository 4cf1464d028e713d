import Testing

/// The mark or the number of a list item.
@Suite struct ListMarkTests {
    @Test(arguments: [
        ("Bring a rope to the quay.", "⟦1.⟧ Bring a rope to the quay.", "formatting", "formatting.list-mark"),
        ("⟦2)⟧ Bring a rope to the quay.", "Bring a rope to the quay.", "formatting", "formatting.list-mark"),
        (
            "⟦-⟧ Bring a rope.\n⟦-⟧ Bring a lamp.\n⟦-⟧ Bring a knife.",
            "⟦1.⟧ Bring a rope.\n⟦2.⟧ Bring a lamp.\n⟦3.⟧ Bring a knife.", "formatting formatting formatting",
            "formatting.list-mark formatting.list-mark formatting.list-mark"
        ),
    ])
    func `the number of an item that came or went is formatting`(old: String, new: String, kinds: String, rules: String)
    {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("1. Bring ⟦3⟧ ropes to the quay.", "1. Bring ⟦4⟧ ropes to the quay.", "figure.changed", "figure.changed"),
        ("Bring a rope ⟦–⟧ to the quay.", "Bring a rope to the quay.", "punctuation", "punctuation"),
        ("Bring a rope to the quay.", "⟦–⟧ Bring a rope to the quay.", "punctuation", "punctuation"),
    ])
    func `a number inside the item is a figure, and a dash in a sentence is punctuation`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
