import Testing

/// Another form of a name that stands in the article.
@Suite struct OtherNameFormTests {
    @Test(arguments: [
        (
            "Jane Marlowe founded the choir. ⟦Ms⟧ Marlowe left early.",
            "Jane Marlowe founded the choir. Marlowe left early.",
            "wording", "wording.name-form"
        ),
        (
            "Captain Peter Oakes led the crew. ⟦Captain⟧ Oakes slept on deck.",
            "Captain Peter Oakes led the crew. Oakes slept on deck.",
            "wording", "wording.name-form"
        ),
        (
            "Jane Marlowe founded the choir. On Monday ⟦Mrs⟧ Marlowe left.",
            "Jane Marlowe founded the choir. On Monday ⟦Jane⟧ Marlowe left.",
            "wording", "wording.name-form"
        ),
        (
            "Jane Marlowe founded the choir. On Monday ⟦Jane⟧ Marlowe left.",
            "Jane Marlowe founded the choir. On Monday Marlowe left.",
            "wording", "wording.name-form"
        ),
    ])
    func `a title or first name that the article gives elsewhere may come, go or change`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "Jane Marlowe founded the choir. On Monday ⟦Ms⟧ Marlowe left.",
            "Jane Marlowe founded the choir. On Monday ⟦Mr⟧ Marlowe left.",
            "name.changed", "name.changed"
        ),
        (
            "On Monday ⟦Captain⟧ Oakes slept on deck.",
            "On Monday Oakes slept on deck.",
            "claim.changed", "claim.modifier"
        ),
        (
            "Jane Marlowe founded the choir. On Monday ⟦Jane⟧ Marlowe left.",
            "Jane Marlowe founded the choir. On Monday ⟦Boris⟧ Marlowe left.",
            "name.changed", "name.changed"
        ),
        (
            "Jane Marlowe and Boris Marlowe founded the choir. On Monday ⟦Mrs⟧ Marlowe left.",
            "Jane Marlowe and Boris Marlowe founded the choir. On Monday ⟦Jane⟧ Marlowe left.",
            "name.changed", "name.changed"
        ),
    ])
    func `another title, a rank that is lost and another bearer of the name are told`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
