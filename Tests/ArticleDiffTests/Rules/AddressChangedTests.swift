import Testing

/// Another mail or web address.
@Suite struct AddressChangedTests {
    @Test(arguments: [
        (
            "Send photos to ⟦desk@example.org⟧ today.", "Send photos to ⟦tips@example.org⟧ today.", "claim.changed",
            "claim.address"
        ),
        (
            "The map is at ⟦maps.example.org/old⟧.", "The map is at ⟦maps.example.org/new⟧.", "claim.changed",
            "claim.address"
        ),
        ("Send photos today.", "Send photos ⟦(desk@example.org)⟧ today.", "claim.changed", "claim.address"),
        ("Send photos ⟦(desk@example.org)⟧ today.", "Send photos today.", "claim.changed", "claim.address"),
    ])
    func `another address sends readers elsewhere`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The ⟦map⟧ is online.", "The ⟦[map](https://maps.example.org)⟧ is online.", "formatting", "claim.address"),
        ("The ⟦[map](https://maps.example.org)⟧ is online.", "The ⟦map⟧ is online.", "formatting", "claim.address"),
        ("The ⟦map⟧ is online.", "The ⟦[map](/2015/10/weirs)⟧ is online.", "formatting", "claim.address"),
        (
            "See ⟦maps.example.org⟧ today.", "See ⟦[maps.example.org](https://maps.example.org)⟧ today.", "formatting",
            "claim.address"
        ),
        ("⟦MapHub⟧ is online.", "⟦[MapHub](https://maps.example.org)⟧ is online.", "formatting", "claim.address"),
        ("Send photos to ⟦Petra Osei⟧ today.", "Send photos to ⟦Tomas Lund⟧ today.", "name.changed", "name.changed"),
    ])
    func `the markup of a link around words that stand is formatting by the same rule, and a name is no address`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The map is at ⟦http://maps.example.org/old⟧ today.",
            "The map is at ⟦https://maps.example.org/old⟧ today.",
            "formatting", "claim.address"
        ),
        (
            "The map is at ⟦http://maps.example.org/old⟧ today.",
            "The map is at ⟦http://maps.example.net/old⟧ today.",
            "claim.changed", "claim.address"
        ),
        (
            "The map is at ⟦maps.example.org/old-town/north-quay/plan⟧ today.",
            "The map is at ⟦charts.example.org/new-town/south-quay/list⟧ today.",
            "claim.changed", "claim.address"
        ),
    ])
    func `an address is told once, and the scheme of the web is none`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
