import Testing

/// A phrase that stands in another form elsewhere in its sentence.
@Suite struct PairFormsTests {
    @Test(arguments: [
        (
            "The ⟦repaired⟧ dyke held through the winter.", "The dyke ⟦under repair⟧ held through the winter.",
            "grammar", "grammar.inflection"
        )
    ])
    func `the same in another form elsewhere is one edit`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
