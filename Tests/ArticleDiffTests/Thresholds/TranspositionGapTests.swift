import Testing

/// How far apart neighbours may exchange their words.
@Suite struct TranspositionGapTests {
    @Test(arguments: [
        (
            "Did ⟦he or the crew of the tug she⟧ saw leave?", "Did ⟦she or the crew of the tug he⟧ saw leave?",
            "wording", "wording.order"
        ),
        (
            "Did ⟦he⟧ or the crew of the old tug ⟦she⟧ saw leave?",
            "Did ⟦she⟧ or the crew of the old tug ⟦he⟧ saw leave?", "grammar grammar",
            "grammar.function-words grammar.function-words"
        ),
    ])
    func `the same words exchanged across six others are one edit, across seven they are two`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
