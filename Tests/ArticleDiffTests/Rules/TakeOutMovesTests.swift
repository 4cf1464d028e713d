import Testing

/// Words that left one place of a sentence for another.
@Suite struct TakeOutMovesTests {
    @Test(arguments: [
        (
            "The clerk said at noon that the vault was ⟦quickly⟧ shut.",
            "The clerk ⟦quickly⟧ said at noon that the vault was shut.", "moved", "moved.words"
        )
    ])
    func `what moved is one edit, and what is left of its place is another`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
