import Testing

/// Two accepted spellings of one word.
@Suite struct SpellingVariantTests {
    @Test(arguments: [
        ("The ⟦theatre⟧ closed early.", "The ⟦theater⟧ closed early.", "spelling.variant", "spelling.variant"),
        ("They ⟦organised⟧ a vigil.", "They ⟦organized⟧ a vigil.", "spelling.variant", "spelling.variant"),
        (
            "The ⟦life boat⟧ sank off the cape.", "The ⟦lifeboat⟧ sank off the cape.", "spelling.variant",
            "spelling.variant"
        ),
    ])
    func `both spellings are right`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The ⟦thaetre⟧ closed early.", "The ⟦theatre⟧ closed early.", "typo.fixed", "typo"),
        ("They ⟦organise⟧ a vigil.", "They ⟦organised⟧ a vigil.", "grammar", "grammar.inflection"),
        ("The ⟦thea tre⟧ closed early.", "The ⟦theatre⟧ closed early.", "typo.fixed", "typo.broken-word"),
    ])
    func `a wrong spelling is a slip, and another form is grammar`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
