import Testing

/// Marks alone that differ.
@Suite struct MarksOnlyTests {
    @Test(arguments: [
        ("The ferry sank⟦,⟧ the crew swam.", "The ferry sank⟦;⟧ the crew swam.", "punctuation", "punctuation"),
        ("The ferry sank in the fog", "The ferry sank in the fog⟦.⟧", "punctuation", "punctuation"),
        ("The mayor a former miner resigned.", "The mayor⟦,⟧ a former miner resigned.", "punctuation", "punctuation"),
    ])
    func `other marks between the same words are punctuation`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The ferry cost ⟦$5 million⟧.", "The ferry cost ⟦€5 million⟧.", "unit.changed", "unit.changed"),
        ("The ferry is back ⟦🎉⟧ at last.", "The ferry is back ⟦🚢⟧ at last.", "formatting", "formatting.pictogram"),
        ("The ⟦Ferry⟧ sank in the fog.", "The ⟦ferry⟧ sank in the fog.", "capitalization", "capitalization"),
    ])
    func `a sign with a value, a pictogram or a letter is more than a mark`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
