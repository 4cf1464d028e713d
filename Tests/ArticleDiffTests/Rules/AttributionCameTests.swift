import Testing

/// A source that came or went with its word of saying.
@Suite struct AttributionCameTests {
    @Test(arguments: [
        (
            "The dyke will be raised by a metre.",
            "The dyke will be raised by a metre⟦, according to the water board⟧.", "attribution.added", "attribution"
        ),
        (
            "The dyke will be raised by a metre⟦, engineers said⟧.", "The dyke will be raised by a metre.",
            "attribution.removed", "attribution"
        ),
        (
            "⟦The⟧ dyke will be raised by a metre.",
            "⟦According to a leaked memo,⟧ ⟦the⟧ dyke will be raised by a metre.", "attribution.added capitalization",
            "attribution capitalization"
        ),
    ])
    func `a source that came with its word of saying, or went, is an attribution`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The dyke will be raised by a metre.", "The dyke will be raised by a metre⟦, along the northern meadows⟧.",
            "claim.changed", "claim.changed"
        ),
        (
            "⟦The⟧ dyke is too low.", "⟦This shows that⟧ ⟦the⟧ dyke is too low.", "claim.changed capitalization",
            "claim.changed capitalization"
        ),
        (
            "⟦It is worth noting that⟧ ⟦the⟧ dyke is too low.", "⟦The⟧ dyke is too low.",
            "claim.changed capitalization", "claim.changed capitalization"
        ),
        (
            "The dyke will be raised, ⟦Petra Osei⟧ said.", "The dyke will be raised, ⟦Tomas Lund⟧ said.",
            "attribution.changed", "attribution.changed"
        ),
    ])
    func `a phrase without a word of saying is none, nor is another source`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
