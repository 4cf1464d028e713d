import Testing

/// A small word that stands by chance between two rewritten stretches.
@Suite struct JoinRewritesTests {
    @Test(arguments: [
        (
            "The old organ of the dome was tuned ⟦with money given by the brewers’ guild⟧.",
            "The old organ of the dome was tuned ⟦while thieves emptied the heavy poor box⟧.",
            "claim.changed claim.changed", "claim.changed claim.changed"
        )
    ])
    func `a lone small word between two rewritten stretches stands by chance`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The old organ of the dome was ⟦tuned⟧ by the ⟦guild⟧.",
            "The old organ of the dome was ⟦painted⟧ by the ⟦parish⟧.", "claim.changed claim.changed",
            "claim.words claim.words"
        )
    ])
    func `beside an exchange of a word or two it stands for itself`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
