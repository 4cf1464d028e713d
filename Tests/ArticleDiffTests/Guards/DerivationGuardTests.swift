import Testing

/// Words of one family that name two things.
@Suite struct DerivationGuardTests {
    @Test(arguments: [
        ("The ⟦organic⟧ farm won.", "The farm ⟦with the organs⟧ won.", "claim.changed", "guard.derivation"),
        ("They sold an ⟦official⟧ lamp.", "They sold an ⟦office⟧ lamp.", "claim.changed", "guard.derivation"),
        ("The rain was ⟦beneficial⟧.", "The rain was ⟦beneficent⟧.", "claim.changed", "guard.derivation"),
        ("The ⟦diplomat⟧ was late.", "The ⟦diplomacy⟧ was late.", "claim.changed", "guard.derivation"),
        ("The ⟦presidency⟧ was short.", "The ⟦president⟧ was short.", "claim.changed", "guard.derivation"),
        (
            "The clerk copied ⟦employment⟧ rights.", "The clerk copied ⟦employer⟧ rights.", "claim.changed",
            "guard.derivation"
        ),
    ])
    func `a person is not what he or she does, and an adjective not the thing that it comes from`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "They praised ⟦the removal of⟧ the crane.", "They praised ⟦removing⟧ the crane.", "grammar",
            "grammar.inflection"
        ),
        ("It was a ⟦parliamentary⟧ vote.", "It was a vote ⟦of parliament⟧.", "grammar", "grammar.inflection"),
        ("The ⟦advertisement⟧ was loud.", "The ⟦advertising⟧ was loud.", "grammar", "grammar.inflection"),
        (
            "The isle has a small ⟦research⟧ community.", "The isle has a small community ⟦of researchers⟧.", "grammar",
            "grammar.inflection"
        ),
        ("The ⟦organs were⟧ tuned.", "The ⟦organ was⟧ tuned.", "grammar", "grammar.inflection"),
    ])
    func `an act told as a noun, a word with the same sense, a phrase turned round and a plural say the same`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The isle has a small ⟦research⟧ community.", "The isle has a small community ⟦of the researchers⟧.",
            "grammar", "grammar.inflection"
        ),
        (
            "The isle has a small ⟦research⟧ community.",
            "The isle has a small community ⟦of the old researchers⟧.", "claim.changed", "guard.derivation"
        ),
        (
            "The isle has a small ⟦research⟧ community.", "The isle has a small community ⟦which researchers made⟧.",
            "claim.changed", "guard.derivation"
        ),
    ])
    func `a phrase is turned round a preposition and one more word`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
