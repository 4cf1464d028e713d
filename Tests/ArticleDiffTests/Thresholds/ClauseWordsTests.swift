import Testing

/// How long a clause must be to be an edit of its own.
@Suite struct ClauseWordsTests {
    @Test(arguments: [
        (
            "The ⟦old bishop⟧ spoke first.", "The ⟦young abbot⟧⟦, who had come on foot,⟧ spoke first.",
            "claim.changed claim.changed", "claim.words claim.changed"
        ),
        (
            "The ⟦very old bishop⟧ spoke first on the night of the great fire.",
            "The ⟦rather young abbot, who had come on foot⟧⟦,⟧ spoke first on the night of the great fire.",
            "claim.changed punctuation", "claim.words punctuation"
        ),
    ])
    func `a clause stands for itself beside one or two words, not beside three`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("⟦Then⟧ the tug left.", "⟦At dawn⟧⟦,⟧ the tug left.", "wording punctuation", "wording punctuation"),
        (
            "⟦Then⟧ the tug left.", "⟦At first dawn,⟧ the tug left.", "wording claim.changed",
            "grammar.function-words claim.changed"
        ),
    ])
    func `an introductory phrase of three words takes no other’s place, one of two may`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The rules ⟦use⟧ water.", "The rules ⟦forbid or limit⟧ ⟦using⟧ water.", "claim.changed grammar",
            "claim.changed grammar.inflection"
        ),
        ("The rules ⟦use⟧ water.", "The rules ⟦forbid using⟧ water.", "wording", "wording"),
    ])
    func `three words beside a form of the word that stood are an edit of their own, two are not`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The gates were shut ⟦for it⟧ all day.", "The gates were shut ⟦while heavy rain fell hard⟧ all day.",
            "grammar claim.changed", "grammar.function-words claim.changed"
        ),
        (
            "The gates were shut ⟦for it⟧ all day.", "The gates were shut ⟦while heavy rain fell⟧ all day.",
            "claim.changed", "claim.changed"
        ),
    ])
    func `a clause of five words in the place of small ones is an edit of its own, of four it is not`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The vault was open ⟦with old brass locks⟧.", "The vault was open ⟦while robbers stole silver cups⟧.",
            "claim.changed claim.changed", "claim.changed claim.changed"
        ),
        (
            "The vault was open ⟦with brass locks⟧.", "The vault was open ⟦while robbers stole silver cups⟧.",
            "claim.changed", "claim.words"
        ),
    ])
    func `seven content words without one in common are a loss and a gain, six are an exchange`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
