import Testing

/// Another claim that no finer kind explains.
@Suite struct ClaimChangedTests {
    @Test(arguments: [
        (
            "The valley slept.", "The valley slept ⟦while bulldozers tore down the chapel wall⟧.", "claim.changed",
            "claim.changed"
        ),
        (
            "The valley was evacuated ⟦by soldiers from the northern garrison⟧ after dark.",
            "The valley was evacuated after dark.", "claim.changed", "claim.changed"
        ),
        (
            "The ferry carries sheep to the island.", "The ferry carries sheep ⟦and goats⟧ to the island.",
            "claim.changed", "claim.list"
        ),
    ])
    func `words enough, or a name among others, are another claim`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The valley was ⟦quiet⟧.", "The valley was ⟦gloomy⟧.", "claim.changed", "claim.words"),
        ("The valley slept.", "The valley slept ⟦for 9 nights⟧.", "claim.changed", "claim.figure"),
        ("The valley slept.", "The valley slept. ⟦Bulldozers tore down the chapel wall.⟧", "claim.added", "row.added"),
    ])
    func `fewer words are wording, and a figure among them is a figure`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
