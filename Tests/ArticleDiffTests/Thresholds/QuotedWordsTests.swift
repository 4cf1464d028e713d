import Testing

/// How many words make a quotation.
@Suite struct QuotedWordsTests {
    @Test(arguments: [
        (
            "The ⟦“old green lantern inn”⟧ closed on Friday.", "The ⟦old green lantern inn⟧ closed on Friday.",
            "quote.paraphrased", "quote.marks"
        ),
        (
            "The ⟦“green lantern inn”⟧ closed on Friday.", "The ⟦green lantern inn⟧ closed on Friday.", "punctuation",
            "quote.marks"
        ),
    ])
    func `four words between marks are somebody’s, three are a term`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "Petra Osei said the pumps were ⟦“worn out”⟧ by sand.",
            "Petra Osei said the pumps were ⟦worn out⟧ by sand.", "quote.paraphrased", "quote.marks"
        ),
        (
            "Petra Osei said the pumps were ⟦“worn”⟧ by sand.", "Petra Osei said the pumps were ⟦worn⟧ by sand.",
            "punctuation", "quote.marks"
        ),
    ])
    func `two words of a speaker are a quotation, one is a term`(old: String, new: String, kinds: String, rules: String)
    {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The lido opens in May.",
            "The lido opens in May. ⟦“We have waited since the flood,” Petra Osei said today.⟧", "quote.added",
            "row.quote"
        ),
        (
            "The lido opens in May.", "The lido opens in May. ⟦“We have waited so long,” old Petra Osei said today.⟧",
            "claim.added", "row.added"
        ),
    ])
    func `a sentence of which six words in ten are quoted is a quotation, of five in ten it is none`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The lido opens in May.", "The lido opens in May. ⟦“We have waited here,” she said.⟧", "quote.added",
            "row.quote"
        ),
        ("The lido opens in May.", "The lido opens in May. ⟦“We have waited,” she said.⟧", "claim.added", "row.added"),
    ])
    func `four quoted words make a quotation of a sentence, three do not`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
