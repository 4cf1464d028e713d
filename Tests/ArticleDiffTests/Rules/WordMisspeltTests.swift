import Testing

/// A misspelt word that was mended, or a word that was misspelt.
@Suite struct WordMisspeltTests {
    @Test(arguments: [
        ("The ⟦commitee⟧ voted on the sluice.", "The ⟦committee⟧ voted on the sluice.", "typo.fixed", "typo"),
        ("Divers ⟦seperate⟧ the nets by hand.", "Divers ⟦separate⟧ the nets by hand.", "typo.fixed", "typo"),
        ("The mayor opened the ⟦library⟧.", "The mayor opened the ⟦libary⟧.", "typo.introduced", "typo"),
    ])
    func `a spelling that no lexicon knows, beside one that it does, is a slip`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The crew will ⟦loose⟧ the race.", "The crew will ⟦lose⟧ the race.", "typo.fixed", "typo.real-word"),
        (
            "The crew repaired the ⟦harbor⟧ wall.", "The crew repaired the ⟦harbour⟧ wall.", "spelling.variant",
            "spelling.variant"
        ),
        ("The crew mended ⟦21⟧ nets.", "The crew mended ⟦12⟧ nets.", "figure.changed", "figure.changed"),
    ])
    func `two words that both are words, two spellings or two numbers are no misspelling`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
