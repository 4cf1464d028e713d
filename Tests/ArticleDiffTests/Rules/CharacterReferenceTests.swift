import Testing

/// A character that an export had left as markup.
@Suite struct CharacterReferenceTests {
    @Test(arguments: [
        (
            "She called it ⟦&ldquo;a fair trade&rdquo;⟧ at noon.", "She called it ⟦“a fair trade”⟧ at noon.",
            "punctuation", "character-reference"
        ),
        ("The bakers⟦&#8217;⟧ guild met.", "The bakers⟦’⟧ guild met.", "punctuation", "character-reference"),
        (
            "The strike⟦&#x2014;⟧the third⟦&#x2014;⟧ended.", "The strike⟦—⟧the third⟦—⟧ended.",
            "punctuation punctuation", "character-reference character-reference"
        ),
        ("They ⟦can&rsquo;t⟧ mend the weir.", "They ⟦can’t⟧ mend the weir.", "punctuation", "character-reference"),
    ])
    func `a character reference and its character are the same mark`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("They ⟦can’t⟧ mend the weir.", "They ⟦can't⟧ mend the weir.", "punctuation", "capitalization"),
        (
            "She called it ⟦'a fair trade'⟧ at noon.", "She called it ⟦‘a fair trade’⟧ at noon.", "punctuation",
            "punctuation"
        ),
    ])
    func `another glyph, or other words beside the reference, is another edit`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
