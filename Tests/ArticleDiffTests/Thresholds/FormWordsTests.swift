import Testing

/// What is the same in another form.
@Suite struct FormWordsTests {
    @Test(arguments: [
        ("The ⟦repaired⟧ dyke held.", "The dyke ⟦under repair⟧ held.", "grammar", "grammar.inflection"),
        ("The ⟦repaired⟧ dyke held.", "The dyke ⟦that was then under a very long repair⟧ held.", "wording", "wording"),
        (
            "The ⟦repaired⟧ dyke held.", "The dyke ⟦that was by then under a very long repair⟧ held.",
            "wording claim.changed", "wording claim.changed"
        ),
    ])
    func `a form elsewhere in the sentence is looked for among phrases of eight words`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The ⟦mindful⟧ clerk won.", "The clerk ⟦with the mind⟧ won.", "wording wording", "wording wording"),
        ("The ⟦organic⟧ farm won.", "The farm ⟦with the organs⟧ won.", "claim.changed", "guard.derivation"),
        ("The ⟦grated⟧ cheese sold well.", "The cheese ⟦with a grating⟧ sold well.", "grammar", "grammar.inflection"),
    ])
    func `words that share five letters are held against each other, four are not`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
