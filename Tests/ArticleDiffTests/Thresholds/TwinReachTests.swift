import Testing

/// How far the twin of a sentence may stand.
@Suite struct TwinReachTests {
    @Test(arguments: [
        (
            "Tickets will cost less. The lido opens in May. Swans nest there. Divers swept the pool. Nobody objected.",
            "Tickets will cost less. The lido opens in May. Swans nest there. Divers swept the pool. ⟦Tickets will cost less.⟧ Nobody objected.",
            "typo.introduced", "row.doubled"
        ),
        (
            "Tickets will cost less. The lido opens in May. Swans nest there. Divers swept the pool. Nobody objected.",
            "Tickets will cost less. The lido opens in May. Swans nest there. Divers swept the pool. Nobody objected. ⟦Tickets will cost less.⟧",
            "claim.added", "row.added"
        ),
    ])
    func `the twin of a sentence stands four sentences away at most`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
