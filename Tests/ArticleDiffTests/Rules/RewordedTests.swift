import Testing

/// Other words, too few to make another claim.
@Suite struct RewordedTests {
    @Test(arguments: [
        ("The inn offers a ⟦hearty⟧ soup.", "The inn offers a ⟦spicy⟧ soup.", "claim.changed", "claim.words"),
        ("The parade was ⟦long⟧.", "The parade was ⟦noisy⟧.", "claim.changed", "claim.words"),
        ("The ⟦old⟧ inn is shut.", "The inn is shut.", "wording", "wording"),
    ])
    func `one or two other words are wording`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The inn offers soup.", "The inn offers soup⟦, fresh trout and mountain cheese⟧.", "claim.changed",
            "claim.changed"
        ),
        ("The inn is shut.", "The inn is shut ⟦by order of a court⟧.", "claim.changed", "claim.changed"),
        ("The inn is shut.", "The inn is shut ⟦to hikers⟧.", "claim.changed", "claim.changed"),
        ("The inn opens ⟦at once⟧.", "The inn opens ⟦in stages⟧.", "claim.changed", "claim.changed"),
        ("The tunnel is shut.", "The ⟦road safety⟧ tunnel is shut.", "claim.changed", "claim.changed"),
        ("The trial is shut.", "The ⟦mRNA⟧ trial is shut.", "claim.changed", "claim.modifier"),
        ("The inn offers a ⟦big⟧ soup.", "The inn offers a ⟦large⟧ soup.", "wording", "wording.same-sense"),
    ])
    func `more words, or a name among them, make another claim`(old: String, new: String, kinds: String, rules: String)
    {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
