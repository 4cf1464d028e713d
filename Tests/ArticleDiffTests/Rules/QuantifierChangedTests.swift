import Testing

/// How many of a kind the statement is about.
@Suite struct QuantifierChangedTests {
    @Test(arguments: [
        ("⟦All⟧ bakeries closed at noon.", "⟦Most⟧ bakeries closed at noon.", "claim.changed", "claim.quantifier"),
        ("⟦Few⟧ bakeries closed at noon.", "⟦Many⟧ bakeries closed at noon.", "claim.changed", "claim.quantifier"),
        (
            "⟦Some⟧ of the bakeries closed at noon.", "⟦All⟧ of the bakeries closed at noon.", "claim.changed",
            "claim.quantifier"
        ),
    ])
    func `another share of a kind is another claim`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("⟦No⟧ bakeries closed at noon.", "⟦Some⟧ bakeries closed at noon.", "polarity.flipped", "polarity"),
        ("⟦Every⟧ bakery closed at noon.", "⟦Each⟧ bakery closed at noon.", "grammar", "grammar.function-words"),
        ("⟦Some⟧ bakeries closed at noon.", "⟦Several⟧ bakeries closed at noon.", "grammar", "grammar.function-words"),
    ])
    func `a denial turns the claim round, and words for the same share are small words`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
