import Testing

/// A comma at the end of an edit.
@Suite struct PartLastMarkTests {
    @Test(arguments: [
        ("⟦Then⟧ the tug left.", "⟦Later⟧⟦,⟧ the tug left.", "wording punctuation", "wording.same-sense punctuation"),
        (
            "The tug was ⟦old⟧ but dry.", "The tug was ⟦slow⟧⟦,⟧ but dry.", "claim.changed punctuation",
            "claim.words punctuation"
        ),
    ])
    func `a comma that came with a word is an edit of its own`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
