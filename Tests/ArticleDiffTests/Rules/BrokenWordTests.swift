import Testing

/// A word that a blank had broken in two.
@Suite struct BrokenWordTests {
    @Test(arguments: [
        ("The oar was made of ⟦al der⟧ wood.", "The oar was made of ⟦alder⟧ wood.", "typo.fixed", "typo.broken-word"),
        ("The ⟦com mittee⟧ met at noon.", "The ⟦committee⟧ met at noon.", "typo.fixed", "typo.broken-word"),
        ("The ⟦committee⟧ met at noon.", "The ⟦com mittee⟧ met at noon.", "typo.introduced", "typo.broken-word"),
    ])
    func `a word that was broken and mended is a slip`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The ⟦life boat⟧ sank off the cape.", "The ⟦lifeboat⟧ sank off the cape.", "spelling.variant",
            "spelling.variant"
        ),
        ("The ⟦co-operative⟧ met at noon.", "The ⟦co operative⟧ met at noon.", "punctuation", "punctuation"),
        ("The ⟦comittee⟧ met at noon.", "The ⟦committee⟧ met at noon.", "typo.fixed", "typo"),
    ])
    func `two words, a hyphen or a misspelt word are no broken word`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
