import Testing

/// A noun that says which one is meant.
@Suite struct ModifierCameTests {
    @Test(arguments: [
        ("He was jailed for fraud.", "He was jailed for ⟦electoral⟧ fraud.", "claim.changed", "claim.modifier"),
        ("Divers found a door.", "Divers found a ⟦ship⟧ door.", "claim.changed", "claim.modifier"),
        ("The ⟦county⟧ budget grew.", "The budget grew.", "claim.changed", "claim.modifier"),
        ("They closed a tannery.", "They closed a ⟦family-owned⟧ tannery.", "claim.changed", "claim.modifier"),
    ])
    func `what kind of thing, or whose`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The hiring ⟦process⟧ ended.", "The hiring ended.", "wording", "wording"),
        ("They closed a tannery.", "They closed a ⟦so-called⟧ tannery.", "claim.changed", "claim.qualifier"),
        ("The roofs ⟦in question⟧ leak.", "The roofs leak.", "wording", "wording"),
    ])
    func `nouns of turns of phrase say nothing of the kind`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
