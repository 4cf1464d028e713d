import Testing

/// A name or term that was abbreviated or written out.
@Suite struct AbbreviatedTests {
    @Test(arguments: [
        (
            "On Monday the ⟦Norvik Port Authority⟧ sued a dredging firm.", "On Monday the ⟦NPA⟧ sued a dredging firm.",
            "wording", "wording.abbreviation"
        ),
        ("The rule stands in ⟦Section⟧ 4.", "The rule stands in ⟦Sec.⟧ 4.", "wording", "wording.abbreviation"),
        (
            "The Norvik Port Authority sued.", "The Norvik Port Authority ⟦(NPA)⟧ sued.", "wording",
            "wording.abbreviation"
        ),
        (
            "It was ⟦the Norvik Port Authority’s (NPA)⟧ barge.", "It was ⟦NPA’s⟧ barge.", "wording",
            "wording.abbreviation"
        ),
        (
            "The log gives the vsb.", "The log gives the ⟦vertical sea bound (⟧vsb⟦)⟧.", "wording punctuation",
            "wording.abbreviation punctuation"
        ),
        (
            "The NPA sued.", "The ⟦Norvik Port Authority (⟧NPA⟦)⟧ sued.", "wording punctuation",
            "wording.abbreviation punctuation"
        ),
    ])
    func `a short form and its long form are the same`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "On Monday the ⟦Norvik Port Authority⟧ sued a dredging firm.", "On Monday the ⟦BBC⟧ sued a dredging firm.",
            "name.changed", "name.changed"
        ),
        (
            "The Norvik Port Authority sued.", "The Norvik Port Authority ⟦(BBC)⟧ sued.", "claim.changed",
            "claim.changed"
        ),
        (
            "It was ⟦the Norvik Port Authority’s⟧ barge.", "It was ⟦BBC’s⟧ barge.", "name.changed", "name.changed"
        ),
        ("The ⟦NPA⟧ sued.", "The ⟦RAF⟧ sued.", "name.changed", "name.changed"),
    ])
    func `letters that do not begin the words are another name`(old: String, new: String, kinds: String, rules: String)
    {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
