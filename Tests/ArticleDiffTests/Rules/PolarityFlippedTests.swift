import Testing

/// A denial or an opposite.
@Suite struct PolarityFlippedTests {
    @Test(arguments: [
        ("The panel did ⟦not⟧ clear the captain.", "The panel did clear the captain.", "polarity.flipped", "polarity"),
        ("The panel ⟦accepted⟧ the report.", "The panel ⟦rejected⟧ the report.", "polarity.flipped", "polarity"),
        ("The lock was ⟦open⟧ on Sunday.", "The lock was ⟦closed⟧ on Sunday.", "polarity.flipped", "polarity"),
        ("The lock was safe on Sunday.", "The lock was ⟦not⟧ safe on Sunday.", "polarity.flipped", "polarity"),
    ])
    func `a denial that came or went, or an opposite, turns the claim round`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The lock was ⟦not safe⟧ on Sunday.", "The lock was ⟦unsafe⟧ on Sunday.", "wording", "wording"),
        ("The lock was safe on Sunday.", "The lock was ⟦possibly⟧ safe on Sunday.", "certainty.lowered", "certainty"),
        ("⟦No⟧ bakeries closed at noon.", "⟦Few⟧ bakeries closed at noon.", "claim.changed", "claim.quantifier"),
    ])
    func `two turns cancel each other, and a doubt is no denial`(old: String, new: String, kinds: String, rules: String)
    {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "They met in ⟦Kings⟧ Road.",
            "They met in ⟦Queens⟧ Road.",
            "name.changed", "name.changed"
        ),
        (
            "They met in ⟦North⟧ Street.",
            "They met in ⟦South⟧ Street.",
            "name.changed", "name.changed"
        ),
        (
            "The list lies in ⟦C:\\old\\list⟧ today.",
            "The list lies in ⟦C:\\new\\list⟧ today.",
            "claim.changed", "claim.address"
        ),
        (
            "They met on the ⟦north⟧ bank.",
            "They met on the ⟦south⟧ bank.",
            "polarity.flipped", "polarity"
        ),
    ])
    func `opposites in names and paths are other names and paths`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
