import Testing

/// Somebody else is given as the source.
@Suite struct AttributionChangedTests {
    @Test(arguments: [
        (
            "“The dyke is safe,” said ⟦Petra Osei⟧.", "“The dyke is safe,” said ⟦Tomas Lund⟧.", "attribution.changed",
            "attribution.changed"
        ),
        (
            "⟦Petra Osei⟧ said the dyke was safe.", "⟦Tomas Lund⟧ said the dyke was safe.", "attribution.changed",
            "attribution.changed"
        ),
        (
            "According to ⟦Petra Osei⟧, the dyke is safe.", "According to ⟦Tomas Lund⟧, the dyke is safe.",
            "attribution.changed", "attribution.changed"
        ),
        (
            "A ⟦source in the port⟧ said the dyke was safe.", "A ⟦harbour official⟧ said the dyke was safe.",
            "attribution.changed", "attribution.changed"
        ),
        (
            "⟦Anglers⟧ said the dyke was safe.", "⟦Engineers⟧ said the dyke was safe.", "attribution.changed",
            "attribution.changed"
        ),
    ])
    func `other words of a source in the same place name another source`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The dyke was inspected by ⟦Petra Osei⟧ in May.", "The dyke was inspected by ⟦Tomas Lund⟧ in May.",
            "name.changed", "name.changed"
        ),
        (
            "“The dyke is safe,” said ⟦Petra⟧ Osei.", "“The dyke is safe,” said ⟦Ms⟧ Osei.", "name.changed",
            "name.changed"
        ),
        (
            "The ⟦killer⟧ said the dyke was safe.", "The ⟦suspect⟧ said the dyke was safe.", "claim.changed",
            "claim.words"
        ),
        (
            "The ⟦doctor⟧ said the dyke was safe.", "The ⟦physician⟧ said the dyke was safe.", "wording",
            "wording.same-sense"
        ),
        ("The dyke is safe.", "The dyke is safe⟦, said Petra Osei⟧.", "attribution.added", "attribution"),
    ])
    func `a name that is no source is a name, and a form of the same source is wording`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
