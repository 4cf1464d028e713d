import Testing

/// Words that stand twice in a row.
@Suite struct WordDoubledTests {
    @Test(arguments: [
        ("The tug left the ⟦the⟧ bay.", "The tug left the bay.", "typo.fixed", "typo.doubled-word"),
        ("Divers found the wreck.", "Divers found ⟦found⟧ the wreck.", "typo.introduced", "typo.doubled-word"),
        (
            "They sailed in the fog ⟦in the fog⟧ for hours.", "They sailed in the fog for hours.", "typo.fixed",
            "typo.doubled-word"
        ),
    ])
    func `a word or a phrase that stands twice is a slip`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The tug left bay waters.", "The tug left ⟦the⟧ bay waters.", "grammar", "grammar.function-words"),
        ("The tug left,⟦,⟧ late.", "The tug left, late.", "punctuation", "punctuation"),
    ])
    func `a small word that came beside another one is none`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
