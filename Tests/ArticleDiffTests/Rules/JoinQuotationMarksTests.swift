import Testing

/// Quotation marks that came or went together.
@Suite struct JoinQuotationMarksTests {
    @Test(arguments: [
        (
            "Petra Osei called the pumps a ⟦“scandal of the first order”⟧.", "Petra Osei called the pumps a ⟦scandal⟧.",
            "quote.paraphrased", "quote.marks"
        ),
        ("The ⟦“blue door”⟧ was sold.", "The ⟦blue door⟧ was sold.", "punctuation", "quote.marks"),
    ])
    func `an opening and a closing mark that went together are one edit with the words between them`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The ⟦'⟧blue door⟦'⟧ was sold.", "The ⟦“⟧blue door⟦”⟧ was sold.", "punctuation punctuation",
            "punctuation punctuation"
        ),
        (
            "The ⟦“blue door”⟧ was sold⟦;⟧ nobody wept.", "The ⟦blue door⟧ was sold⟦,⟧ nobody wept.",
            "punctuation punctuation", "quote.marks punctuation"
        ),
    ])
    func `an opening mark that came and a closing one that went are none`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
