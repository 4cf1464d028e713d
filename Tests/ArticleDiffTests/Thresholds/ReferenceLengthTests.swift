import Testing

/// How long a character reference may be.
@Suite struct ReferenceLengthTests {
    @Test(arguments: [
        ("They ⟦can&#0008217;t⟧ mend the weir.", "They ⟦can’t⟧ mend the weir.", "punctuation", "character-reference"),
        ("They ⟦can&#00008217;t⟧ mend the weir.", "They ⟦can’t⟧ mend the weir.", "claim.changed", "claim.figure"),
        ("They ⟦can&rsquo;t⟧ mend the weir.", "They ⟦can’t⟧ mend the weir.", "punctuation", "character-reference"),
    ])
    func `a reference of ten characters is read, of eleven it is left`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
