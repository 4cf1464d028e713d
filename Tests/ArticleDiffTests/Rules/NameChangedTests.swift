import Testing

/// Another name in the same place.
@Suite struct NameChangedTests {
    @Test(arguments: [
        (
            "On Friday ⟦Petra Osei⟧ opened the vault.", "On Friday ⟦Tomas Lund⟧ opened the vault.", "name.changed",
            "name.changed"
        ),
        ("The train to ⟦Norvik⟧ was late.", "The train to ⟦Sandby⟧ was late.", "name.changed", "name.changed"),
    ])
    func `another name stands for somebody else`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "On Friday ⟦Petra⟧ Osei opened the vault.", "On Friday ⟦Ms.⟧ Osei opened the vault.", "name.changed",
            "name.changed"
        ),
        (
            "They hired a ⟦Chief Diver⟧ for the dam.", "They hired a ⟦Night Watchman⟧ for the dam.", "name.changed",
            "name.changed"
        ),
    ])
    func `a form of the same name is wording, a title another claim, both by the same rule`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "⟦Petra Osei⟧ said the vault was dry.", "⟦Tomas Lund⟧ said the vault was dry.", "attribution.changed",
            "attribution.changed"
        ),
        ("On Friday the ⟦Norvik Harbour Board⟧ met.", "On Friday the ⟦NHB⟧ met.", "wording", "wording.abbreviation"),
        (
            "The vault belongs to ⟦Allen⟧.\n\nIn May Allan bought it.",
            "The vault belongs to ⟦Allan⟧.\n\nIn May Allan bought it.", "typo.fixed", "typo.name"
        ),
    ])
    func `a source, a short form or a slip is told by its own rule`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
