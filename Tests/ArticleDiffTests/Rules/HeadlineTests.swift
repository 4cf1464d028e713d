import Testing

/// What changes in a headline or a standfirst.
@Suite struct HeadlineTests {
    @Test(arguments: [
        (
            "Storm shuts harbour for three days\n\nThe harbour of Norvik is closed for the winter.\n\nTwo ferries lie at the quay in the old town.",
            "Storm shuts harbour ⟦and the northern lighthouse⟧ for three days\n\nThe harbour of Norvik is closed for the winter.\n\nTwo ferries lie at the quay in the old town.",
            "headline.changed", "claim.list"
        ),
        (
            "Storm kills ⟦12⟧ sheep in the harbour\n\nThe harbour of Norvik is closed for the winter.\n\nTwo ferries lie at the quay in the old town.",
            "Storm kills ⟦14⟧ sheep in the harbour\n\nThe harbour of Norvik is closed for the winter.\n\nTwo ferries lie at the quay in the old town.",
            "figure.changed", "figure.changed"
        ),
        (
            "Storm shuts ⟦harbuor⟧ for three weeks\n\nThe harbour of Norvik is closed for the winter.\n\nTwo ferries lie at the quay in the old town.",
            "Storm shuts ⟦harbour⟧ for three weeks\n\nThe harbour of Norvik is closed for the winter.\n\nTwo ferries lie at the quay in the old town.",
            "typo.fixed", "typo"
        ),
    ])
    func `another statement in a headline is another headline, and a figure keeps its own kind`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
