import Testing

/// A capital that only follows from the words before it.
@Suite struct SplitCaseTests {
    @Test(arguments: [
        (
            "⟦And⟧ ⟦the⟧ tug left the bay.", "⟦The⟧ tug left the bay.", "grammar capitalization",
            "grammar.function-words capitalization"
        ),
        (
            "⟦The⟧ tug left the bay.", "⟦But⟧ ⟦the⟧ tug left the bay.", "grammar capitalization",
            "grammar.function-words capitalization"
        ),
        (
            "⟦Late in the night⟧ ⟦the⟧ tug left.", "⟦The⟧ tug left.", "claim.changed capitalization",
            "claim.changed capitalization"
        ),
    ])
    func `a word that got the capital of its sentence is an edit of its own`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
