import Testing

/// What had happened is now to come.
@Suite struct TenseTurnedTests {
    @Test(arguments: [
        (
            "The senate ⟦passed⟧ the fishing bill.", "The senate ⟦will pass⟧ the fishing bill.", "claim.changed",
            "claim.tense"
        ),
        ("The council ⟦will close⟧ the dome.", "The council ⟦closed⟧ the dome.", "claim.changed", "claim.tense"),
        ("The choir ⟦will sing⟧ in the dome.", "The choir ⟦sings⟧ in the dome.", "grammar", "grammar.inflection"),
    ])
    func `a verb of the past that became one of the future, or the reverse, is another claim`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The senate ⟦passes⟧ the fishing bill.", "The senate ⟦will pass⟧ the fishing bill.", "grammar",
            "grammar.inflection"
        ),
        (
            "The senate ⟦passed⟧ the fishing bill.", "The senate ⟦passes⟧ the fishing bill.", "grammar",
            "grammar.inflection"
        ),
        (
            "The senate ⟦could⟧ pass the fishing bill.", "The senate ⟦will⟧ pass the fishing bill.", "certainty.raised",
            "certainty"
        ),
    ])
    func `the present often speaks of what is to come, and another verb is another word`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
