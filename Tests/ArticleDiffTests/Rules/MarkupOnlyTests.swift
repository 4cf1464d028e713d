import Testing

/// Signs of light markup around words that stand.
@Suite struct MarkupOnlyTests {
    @Test(arguments: [
        ("The ⟦~~old~~⟧ bridge is shut.", "The ⟦old⟧ bridge is shut.", "formatting", "formatting.markup"),
        ("The ⟦H~2~O⟧ tank leaks.", "The ⟦H2O⟧ tank leaks.", "formatting", "formatting.markup"),
        ("We mend a ⟦19^th^-century⟧ weir.", "We mend a ⟦19th-century⟧ weir.", "formatting", "formatting.markup"),
    ])
    func `signs of markup that came or went are formatting`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("They met at the ⟦Old Anchor⟧ inn.", "They met at the ⟦“Old Anchor”⟧ inn.", "punctuation", "quote.marks")
    ])
    func `other marks are punctuation, and a figure beside such signs is a figure`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The bridge is shut.⟦</li>⟧",
            "The bridge is shut.",
            "formatting", "formatting.markup"
        ),
        (
            "⟦[caption id=\"a1\" align=\"left\"]⟧The old bridge is shut.",
            "The old bridge is shut.",
            "formatting", "formatting.markup"
        ),
    ])
    func `tags and shortcodes that slipped in are formatting`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
