import Testing

/// A loss and a gain that have too little in common.
@Suite struct PartUnlikeTests {
    @Test(arguments: [
        (
            "The vault of the old town hall stood open ⟦while thieves emptied the iron chest⟧.",
            "The vault of the old town hall stood open ⟦because engineers repaired some water pipes⟧.",
            "claim.changed claim.changed", "claim.changed claim.changed"
        ),
        (
            "⟦Then⟧ the tug left.", "⟦After a long wait in the fog,⟧ the tug left.", "wording claim.changed",
            "grammar.function-words claim.changed"
        ),
    ])
    func `what has nothing in common with what came is a loss and a gain`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
