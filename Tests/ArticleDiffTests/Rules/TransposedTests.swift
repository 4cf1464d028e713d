import Testing

/// The same words in another order.
@Suite struct TransposedTests {
    @Test(arguments: [
        (
            "A ⟦black and⟧ ⟦white⟧ cat guards the lock.", "A ⟦white⟧ ⟦and black⟧ cat guards the lock.", "wording moved",
            "wording.order moved.words"
        ),
        (
            "Neither ⟦he nor she⟧ had seen the fire.", "Neither ⟦she nor he⟧ had seen the fire.", "wording",
            "wording.order"
        ),
        ("What ⟦he would⟧ do was unclear.", "What ⟦would he⟧ do was unclear.", "wording", "wording.order"),
    ])
    func `neighbours that changed places are other wording`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The lock opened on ⟦4 May 2021⟧.", "The lock opened on ⟦May 4, 2021⟧.", "date.notation", "date.notation"),
        (
            "The warden ⟦seldom⟧ locked the gate at dusk.", "The warden locked the gate ⟦seldom⟧ at dusk.", "moved",
            "moved.words"
        ),
    ])
    func `a date is no other order of words, and words that moved further moved`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
