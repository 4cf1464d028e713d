import Testing

/// A word that ties something to what follows, and came or went with its preposition.
@Suite struct RelationCameTests {
    @Test(arguments: [
        ("The yard has a debt ⟦larger than⟧ its assets.", "The yard has a debt its assets.", "claim.relation"),
        ("The tank is empty.", "The tank is ⟦close to⟧ empty.", "claim.relation"),
        ("He ordered ⟦more than⟧ the usual crew.", "He ordered the usual crew.", "claim.relation"),
    ])
    func `how it stands to what follows is told no more, or told now`(old: String, new: String, rule: String) {
        expectChanges(from: old, to: new, kinds: "claim.changed", rules: rule)
    }

    @Test(arguments: [
        ("The yard lists the boats it is ⟦known for⟧.", "The yard lists the boats it is.", "wording", "wording"),
        ("The leak was ⟦due to⟧ frost.", "The leak was frost.", "wording", "wording"),
    ])
    func `a turn of phrase ties nothing`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
