import Testing

/// Letters that are no words.
@Suite struct StrayLetterTests {
    @Test(arguments: [
        ("The tug left ⟦z⟧ the bay.", "The tug left the bay.", "typo.fixed", "typo.stray-letter"),
        ("The tug left the bay.", "The tug left the ⟦x⟧ bay.", "typo.introduced", "typo.stray-letter"),
        ("The tug left ⟦i r⟧ the bay.", "The tug left the bay.", "typo.fixed", "typo.stray-letter"),
    ])
    func `a single letter that is no word is a slip`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The tug left bay.", "The tug left ⟦a⟧ bay.", "grammar", "grammar.function-words"),
        ("Terminal is closed.", "Terminal ⟦B⟧ is closed.", "claim.changed", "claim.changed"),
        ("The tug left the ⟦the⟧ bay.", "The tug left the bay.", "typo.fixed", "typo.doubled-word"),
    ])
    func `a letter that is a word, or a name, is no stray one`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
