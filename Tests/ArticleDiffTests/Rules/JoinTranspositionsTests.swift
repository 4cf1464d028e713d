import Testing

/// Neighbours that exchange the same words.
@Suite struct JoinTranspositionsTests {
    @Test(arguments: [
        (
            "Neither ⟦he nor she⟧ had seen the fire.", "Neither ⟦she nor he⟧ had seen the fire.", "wording",
            "wording.order"
        ),
        ("What ⟦he would⟧ do was unclear.", "What ⟦would he⟧ do was unclear.", "wording", "wording.order"),
    ])
    func `two neighbours that exchange the same words are one edit`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "Neither ⟦you⟧ nor ⟦I⟧ had seen the fire.", "Neither ⟦we⟧ nor ⟦they⟧ had seen the fire.",
            "claim.changed claim.changed", "guard.gender guard.gender"
        )
    ])
    func `words that are not the same are two edits`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
