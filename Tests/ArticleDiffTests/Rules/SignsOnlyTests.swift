import Testing

/// Pictograms that differ.
@Suite struct SignsOnlyTests {
    @Test(arguments: [
        (
            "Thanks to the crew ⟦👍⟧ of the tug.", "Thanks to the crew ⟦👏⟧ of the tug.", "formatting",
            "formatting.pictogram"
        ),
        (
            "Thanks to the crew ⟦👍🏻⟧ of the tug.", "Thanks to the crew ⟦👍🏿⟧ of the tug.", "formatting",
            "formatting.pictogram"
        ),
        ("Thanks to the crew of the tug.", "Thanks to the crew ⟦🎉⟧ of the tug.", "formatting", "formatting.pictogram"),
    ])
    func `other pictograms are formatting`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The tug cost ⟦$9 million⟧.", "The tug cost ⟦£9 million⟧.", "unit.changed", "unit.changed"),
        ("The tug burns ⟦9%⟧ of it.", "The tug burns ⟦9 per cent⟧ of it.", "figure.notation", "figure.notation"),
    ])
    func `a currency is no pictogram, and a pictogram beside another word is not told alone`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
