import Testing

/// A form of a word beside what came with it.
@Suite struct PartFormTests {
    @Test(arguments: [
        (
            "The rules ⟦exceed⟧ the limit.", "The rules ⟦follow from an order of a court which⟧ ⟦exceeds⟧ the limit.",
            "claim.changed grammar", "claim.changed grammar.inflection"
        )
    ])
    func `what came behind or before a form of a word is an edit of its own`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
