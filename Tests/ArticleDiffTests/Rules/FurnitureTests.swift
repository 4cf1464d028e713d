import Testing

/// What changes on the furniture of a page.
@Suite struct FurnitureTests {
    @Test(arguments: [
        (
            "The port is closed for the winter.\n\nShare\n\nSubscribe to our list of ⟦12⟧ tips for sailors\n\nTwo ferries lie at the quay in the old town.",
            "The port is closed for the winter.\n\nShare\n\nSubscribe to our list of ⟦14⟧ tips for sailors\n\nTwo ferries lie at the quay in the old town.",
            "furniture.changed", "figure.changed"
        ),
        (
            "The port is closed for the winter.\n\nShare\n\nSign up for our weekly letter about the ⟦sea⟧\n\nTwo ferries lie at the quay in the old town.",
            "The port is closed for the winter.\n\nShare\n\nSign up for our weekly letter about the ⟦coast⟧\n\nTwo ferries lie at the quay in the old town.",
            "furniture.changed", "claim.words"
        ),
    ])
    func `whatever differs on page furniture is furniture`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The port has ⟦12⟧ tips for sailors in the winter.\n\nTwo ferries lie at the quay in the old town.",
            "The port has ⟦14⟧ tips for sailors in the winter.\n\nTwo ferries lie at the quay in the old town.",
            "figure.changed", "figure.changed"
        )
    ])
    func `the same edit in the article is no furniture`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
