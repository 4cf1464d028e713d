import Testing

/// Signs of light markup around words that stand.
@Suite struct MarkupOnlyTests {
    @Test(arguments: [
        ("The ⟦^old^⟧ bridge is shut.", "The ⟦old⟧ bridge is shut.", "formatting", "formatting.markup"),
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

    @Test(arguments: [
        (
            "⟦<img alt=\"A barge at the weir\" src=\"a.jpg\">⟧ The weir leaks.",
            "⟦<img alt=\"A barge in the weir\" src=\"a.jpg\">⟧ The weir leaks.", "formatting",
            "formatting.markup"
        ),
        (
            "⟦![A barge](old/a.jpg)⟧ The weir leaks.", "⟦![A barge at dawn](new/a.jpg)⟧ The weir leaks.",
            "formatting", "formatting.markup"
        ),
        (
            "⟦>⟧ It leaks, and 18 anglers saw it.", "It leaks, and 18 anglers saw it.", "formatting",
            "formatting.markup"
        ),
        (
            "See [the ⟦weir⟧](weir.html).", "See [the ⟦barge⟧](weir.html).", "claim.changed", "claim.words"
        ),
        (
            "⟦<td width=\"40\">⟧Barley", "⟦<td width=\"60\">⟧Barley", "formatting", "formatting.markup"
        ),
        (
            "⟦<style>p { color: navy; margin: 2px }</style>⟧", "⟦<style>p { color: olive; margin: 4px }</style>⟧",
            "formatting", "formatting.markup"
        ),
        (
            "The map is at ⟦{{site.baseurl}}/weirs⟧.", "The map is at ⟦{{ site.root }}/weirs⟧.", "formatting",
            "formatting.markup"
        ),
        ("The ⟦<ins>old</ins>⟧ bridge is shut.", "The ⟦old⟧ bridge is shut.", "formatting", "formatting.markup"),
        (
            "The ⟦<em>barley</em>⟧ is dry.", "The ⟦<em>kelp</em>⟧ is dry.", "claim.changed", "claim.words"
        ),
        (
            "Use ⟦List<Barge>⟧ for the fleet.", "Use ⟦List<Lorry>⟧ for the fleet.", "name.changed", "name.changed"
        ),
    ])
    func `what stands inside a tag or a template is markup, and what stands between tags is not`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("Omar ⟦never⟧ paid the rent.", "Omar ⟦<del>never</del>⟧ paid the rent.", "polarity.flipped", "polarity"),
        ("Omar ⟦<s>never</s>⟧ paid the rent.", "Omar ⟦never⟧ paid the rent.", "polarity.flipped", "polarity"),
        ("Omar ⟦~~never~~⟧ paid the rent.", "Omar ⟦never⟧ paid the rent.", "polarity.flipped", "polarity"),
        (
            "Omar saw ⟦barges⟧ at dawn.", "Omar saw ⟦<del>barges</del> lorries⟧ at dawn.", "claim.changed",
            "claim.words"
        ),
        ("Omar ⟦<del>never</del>⟧ paid the rent.", "Omar paid the rent.", "formatting", "formatting.markup"),
    ])
    func `words that markup strikes out are no longer said`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
