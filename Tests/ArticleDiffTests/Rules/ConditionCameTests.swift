import Testing

/// A condition that came or went.
@Suite struct ConditionCameTests {
    @Test(arguments: [
        (
            "Today⟦, if salvaged,⟧ the hull goes to Malmö.", "Today the hull goes to Malmö.", "claim.changed",
            "claim.condition"
        ),
        ("The hull goes to Malmö.", "The hull goes to Malmö ⟦unless scrapped⟧.", "claim.changed", "claim.condition"),
    ])
    func `what holds on a condition is another statement`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The hull goes to Malmö.", "The hull goes to Malmö ⟦if needed⟧.", "wording", "wording"),
        ("The hull goes to Malmö.", "The hull⟦, as agreed,⟧ goes to Malmö.", "wording", "wording"),
    ])
    func `a turn of phrase is no condition`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
