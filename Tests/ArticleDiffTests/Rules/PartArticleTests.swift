import Testing

/// An article behind a lone word.
@Suite struct PartArticleTests {
    @Test(arguments: [
        (
            "The crew rowed ⟦to⟧ ⟦the⟧ land.", "The crew rowed ⟦into⟧ land.", "grammar grammar",
            "grammar.function-words grammar.function-words"
        ),
        (
            "The crew rowed ⟦to⟧ land.", "The crew rowed ⟦into⟧ ⟦the⟧ land.", "grammar grammar",
            "grammar.function-words grammar.function-words"
        ),
    ])
    func `an article belongs to the noun that stands`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
