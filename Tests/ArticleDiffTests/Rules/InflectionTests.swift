import Testing

/// The same word in another form.
@Suite struct InflectionTests {
    @Test(arguments: [
        ("The warden ⟦counts⟧ the geese.", "The warden ⟦counted⟧ the geese.", "grammar", "grammar.inflection"),
        ("The ⟦price⟧ of bread rose.", "The ⟦prices⟧ of bread rose.", "grammar", "grammar.inflection"),
        (
            "They praised the ⟦motivated⟧ crew.", "They praised the ⟦motivation of the⟧ crew.", "grammar",
            "grammar.inflection"
        ),
    ])
    func `an inflection or a derived word is grammar`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("It was Erik ⟦Burns⟧ who rowed.", "It was Erik ⟦Burn⟧ who rowed.", "name.changed", "name.changed"),
        ("The warden ⟦counted⟧ the geese.", "The warden ⟦will count⟧ the geese.", "claim.changed", "claim.tense"),
        ("The warden ⟦conuts⟧ the geese.", "The warden ⟦counts⟧ the geese.", "typo.fixed", "typo"),
    ])
    func `two names are two people, and another word is another word`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
