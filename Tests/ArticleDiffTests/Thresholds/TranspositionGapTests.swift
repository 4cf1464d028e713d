import Testing

/// How far apart neighbours may exchange their words.
@Suite struct TranspositionGapTests {
    @Test(arguments: [
        (
            "What ⟦he on the day of the fair would⟧ do was unclear.",
            "What ⟦would on the day of the fair he⟧ do was unclear.", "wording", "wording.order"
        ),
        (
            "What ⟦he⟧ on the day of the spring fair ⟦would⟧ do was unclear.",
            "What ⟦would⟧ on the day of the spring fair ⟦he⟧ do was unclear.", "grammar grammar",
            "grammar.function-words grammar.function-words"
        ),
    ])
    func `the same words exchanged across six others are one edit, across seven they are two`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "Did ⟦he or the crew of the tug she⟧ saw leave?", "Did ⟦she or the crew of the tug he⟧ saw leave?",
            "claim.changed", "claim.roles"
        ),
        (
            "Did ⟦he or the crew of the old tug she⟧ saw leave?", "Did ⟦she or the crew of the old tug he⟧ saw leave?",
            "claim.changed", "claim.roles"
        ),
    ])
    func `two people who changed places are told whatever stands between them`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
