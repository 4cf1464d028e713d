import Testing

/// Words that lost their quotation marks, or were put between them.
@Suite struct QuoteParaphrasedTests {
    @Test(arguments: [
        (
            "⟦“The pumps will hold until the spring tide,”⟧ said Petra Osei.",
            "⟦The pumps will hold until the spring tide,⟧ said Petra Osei.", "quote.paraphrased", "quote.marks"
        ),
        (
            "Petra Osei said the pumps were ⟦“worn out”⟧ by sand.",
            "Petra Osei said the pumps were ⟦worn out⟧ by sand.", "quote.paraphrased", "quote.marks"
        ),
    ])
    func `spoken words that lose their marks, or get them, are paraphrased`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The ⟦“blue door”⟧ was sold on Friday.", "The ⟦blue door⟧ was sold on Friday.", "punctuation", "quote.marks"),
        (
            "The ⟦'⟧blue door⟦'⟧ was sold on Friday.", "The ⟦“⟧blue door⟦”⟧ was sold on Friday.",
            "punctuation punctuation", "punctuation punctuation"
        ),
        (
            "On Friday Petra Osei, the keeper of the sluice in Norvik, ⟦left without a word⟧.",
            "On Friday Petra Osei, the keeper of the sluice in Norvik, ⟦spoke of pumps “worn out by sand”⟧.",
            "quote.added", "quote.marks"
        ),
        ("The baker said⟦:⟧ “We are closed.”", "The baker said⟦,⟧ “We are closed.”", "punctuation", "punctuation"),
    ])
    func `marks around a term are punctuation, other glyphs as well, and other words are another quotation`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "“The pumps will hold until the spring tide, said Petra Osei.",
            "“The pumps will hold until the spring tide,⟦”⟧ said Petra Osei.",
            "punctuation", "quote.marks"
        ),
        (
            "⟦The pumps will hold until the spring tide,⟧ said Petra Osei.",
            "⟦“The pumps will hold until the spring tide,”⟧ said Petra Osei.",
            "quote.paraphrased", "quote.marks"
        ),
    ])
    func `a mark that pairs up with one that stood alone is punctuation`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
