import Testing

/// The same words and marks with other white space between them.
@Suite struct SpacingOnlyTests {
    @Test(arguments: [
        (
            "Snow fell at ⟦4 °C⟧ in the pass.", "Snow fell at ⟦4°C⟧ in the pass.", "figure.notation",
            "formatting.spacing"
        ),
        (
            "The clerk filed form ⟦B - 2⟧ on time.", "The clerk filed form ⟦B-2⟧ on time.", "formatting",
            "formatting.spacing"
        ),
        ("The well paid ⟦60 %⟧ of it.", "The well paid ⟦60%⟧ of it.", "figure.notation", "formatting.spacing"),
    ])
    func `other white space between the same signs is formatting, and notation inside a figure`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The ⟦head line⟧ was wrong for a day.", "The ⟦headline⟧ was wrong for a day.", "spelling.variant",
            "spelling.variant"
        ),
        ("The choir sang in the ⟦cathe dral⟧.", "The choir sang in the ⟦cathedral⟧.", "typo.fixed", "typo.broken-word"),
        ("The ⟦well known⟧ baker retired.", "The ⟦well-known⟧ baker retired.", "punctuation", "punctuation"),
        (
            "Rain fell at ⟦4 °C⟧ in the pass.", "Rain fell at ⟦4 degrees Celsius⟧ in the pass.", "figure.notation",
            "figure.notation"
        ),
    ])
    func `a word written together or apart, a mark beside it or a word for a sign is more than white space`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
