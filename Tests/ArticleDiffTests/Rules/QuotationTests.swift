import Testing

/// What changes inside a quotation.
@Suite struct QuotationTests {
    @Test(arguments: [
        (
            "“We lost ⟦40⟧ tents,” said Petra Osei.", "“We lost ⟦60⟧ tents,” said Petra Osei.", "quote.altered",
            "figure.changed"
        ),
        (
            "“We lost our ⟦old⟧ tents,” said Petra Osei.", "“We lost our ⟦dry⟧ tents,” said Petra Osei.",
            "quote.altered", "claim.words"
        ),
        (
            "“We lost our ⟦tentts⟧,” said Petra Osei.", "“We lost our ⟦tents⟧,” said Petra Osei.", "quote.altered",
            "typo"
        ),
    ])
    func `words that differ inside a quotation alter it`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "“We lost our ⟦Tents⟧,” said Petra Osei.", "“We lost our ⟦tents⟧,” said Petra Osei.", "capitalization",
            "capitalization"
        ),
        (
            "“We lost our ⟦harbor⟧,” said Petra Osei.", "“We lost our ⟦harbour⟧,” said Petra Osei.", "spelling.variant",
            "spelling.variant"
        ),
        (
            "“We lost our tents,” said a ⟦tired⟧ Petra Osei.", "“We lost our tents,” said a ⟦happy⟧ Petra Osei.",
            "claim.changed", "claim.words"
        ),
    ])
    func `case, spelling and marks inside a quotation are not its words, nor is what stands outside`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
