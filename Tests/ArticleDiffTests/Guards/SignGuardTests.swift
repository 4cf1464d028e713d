import Testing

/// A sign in front of a figure, and hyphens that are none.
@Suite struct SignGuardTests {
    @Test(arguments: [
        (
            "The night was ⟦-12 degrees⟧ in the valley.", "The night was ⟦12 degrees⟧ in the valley.",
            "figure.changed", "guard.sign"
        ),
        ("The gauge read ⟦7⟧ at dusk.", "The gauge read ⟦-7⟧ at dusk.", "figure.changed", "guard.sign"),
        (
            "The gauge read (⟦-30⟧) at dusk.", "The gauge read (⟦30⟧) at dusk.", "figure.changed", "guard.sign"
        ),
        (
            "The gauges read ⟦-7⟧ and ⟦-9⟧ at dusk.", "The gauges read ⟦7⟧ and ⟦9⟧ at dusk.",
            "figure.changed figure.changed", "guard.sign guard.sign"
        ),
    ])
    func `a sign that came or went makes another figure`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The gauge read ⟦-7⟧ at dusk.", "The gauge read ⟦-8⟧ at dusk.", "figure.changed", "figure.changed"),
        ("The gauge read ⟦−30⟧ at dusk.", "The gauge read ⟦30⟧ at dusk.", "figure.changed", "figure.changed"),
        ("The gauge read ⟦-7⟧ at dusk.", "The gauge read ⟦minus 7⟧ at dusk.", "figure.notation", "figure.notation"),
        ("The ⟦harbour-side⟧ inn sold 7 pies.", "The ⟦harbour side⟧ inn sold 7 pies.", "punctuation", "punctuation"),
        ("The inn sold pies ⟦–⟧ 7 in all.", "The inn sold pies⟦,⟧ 7 in all.", "punctuation", "punctuation"),
    ])
    func `another value, a true minus, a sign in words, a hyphen between words and a dash are no change of sign`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
