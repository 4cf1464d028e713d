import Testing

/// Other words for the same thing.
@Suite struct SameSenseTests {
    @Test(arguments: [
        ("The pilot bought a new ⟦car⟧.", "The pilot bought a new ⟦automobile⟧.", "wording", "wording.same-sense"),
        (
            "The clerk paid for ⟦instance⟧ the rent.", "The clerk paid for ⟦example⟧ the rent.", "wording",
            "wording.same-sense"
        ),
        ("The farm ⟦began⟧ to sell eggs.", "The farm ⟦started⟧ to sell eggs.", "wording", "wording.same-sense"),
    ])
    func `words of one sense are wording`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The farm ⟦began⟧ the sale.", "The farm ⟦ended⟧ the sale.", "polarity.flipped", "polarity"),
        ("The farm ⟦began⟧ to sell eggs.", "The farm ⟦begins⟧ to sell eggs.", "grammar", "grammar.inflection"),
        ("The farm began to ⟦sell⟧ eggs.", "The farm began to ⟦pickle⟧ eggs.", "claim.changed", "claim.words"),
    ])
    func `an opposite, a form of the word and an unlike word are told otherwise`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
