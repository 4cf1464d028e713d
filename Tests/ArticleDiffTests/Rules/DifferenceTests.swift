import Testing

/// What no rule has a word for.
@Suite struct DifferenceTests {
    @Test(arguments: [
        ("The gate is ⟦by⟧ the mill.", "The gate is ⟦at⟧ the mill.", "grammar", "grammar.function-words")
    ])
    func `small words of both sides are grammar`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
