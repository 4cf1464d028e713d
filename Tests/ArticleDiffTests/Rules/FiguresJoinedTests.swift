import Testing

/// Single figures became a range, or the reverse.
@Suite struct FiguresJoinedTests {
    @Test(arguments: [
        ("The eels weigh ⟦5 and 6 kg⟧.", "The eels weigh ⟦5 to 6 kg⟧.", "figure.changed", "figure.joined"),
        ("The eels weigh ⟦5 to 6 kg⟧.", "The eels weigh ⟦5 and 6 kg⟧.", "figure.changed", "figure.joined"),
    ])
    func `two figures are no range`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The eels weigh ⟦5 to 6 kg⟧.", "The eels weigh ⟦5 to 7 kg⟧.", "figure.changed", "figure.changed"),
        ("The eels weigh ⟦5 to 6 kg⟧.", "The eels weigh ⟦5-6 kg⟧.", "figure.notation", "figure.notation"),
    ])
    func `a range with other ends is a figure that changed, and one in other letters is notation`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
