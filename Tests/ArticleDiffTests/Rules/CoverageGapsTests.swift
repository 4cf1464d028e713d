import Testing

/// What no other change speaks of.
@Suite struct CoverageGapsTests {
    @Test(arguments: [
        (
            "The weir was built by monks ⟦[⟧⟦3]⟧.", "The weir was built by monks ⟦[⟧⟦4]⟧.",
            "punctuation punctuation formatting", "coverage coverage formatting.reference"
        )
    ])
    func `marks that no edit holds are still told`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
