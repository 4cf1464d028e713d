import Testing

/// A step of a scale that came or went without another in its place.
@Suite struct StepCameTests {
    @Test(arguments: [
        (
            "Officers detained him at dawn.", "Officers detained ⟦and indicted⟧ him at dawn.", "claim.changed",
            "claim.step"
        ),
        ("The lorry struck a ⟦stolen⟧ van.", "The lorry struck a van.", "claim.changed", "claim.step"),
        ("The ⟦rebel⟧ base burns.", "The base burns.", "claim.changed", "claim.step"),
        ("Medics found them ⟦unconscious⟧.", "Medics found them.", "claim.changed", "claim.step"),
    ])
    func `how far a case has gone and how somebody fared`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("Entry is free ⟦of charge⟧.", "Entry is free.", "wording", "wording"),
        ("As ⟦judged⟧ by its weight, it is old.", "As ⟦seen⟧ by its weight, it is old.", "wording", "wording"),
    ])
    func `the same words in another part of speech are none`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
