import Testing

/// A line in the place of another.
@Suite struct LinesReplacedTests {
    @Test(arguments: [
        (
            "⟦Storm shuts harbour⟧\n\nThe harbour of Norvik is closed for the winter.\n\nTwo ferries lie at the quay in the old town.",
            "⟦Crews lose every net⟧\n\nThe harbour of Norvik is closed for the winter.\n\nTwo ferries lie at the quay in the old town.",
            "headline.changed", "row.headline"
        ),
        (
            "The port is closed for the winter.\n\nShare\n\n⟦12.5 C⟧\n\nTwo ferries lie at the quay in the old town.",
            "The port is closed for the winter.\n\nShare\n\n⟦11.0 C⟧\n\nTwo ferries lie at the quay in the old town.",
            "furniture.changed", "row.furniture"
        ),
    ])
    func `a line of furniture or a headline in another’s place is one change`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The port is closed for the winter.\n\n⟦Share⟧\n\nTwo ferries lie at the quay in the old town.\n\nThe bakery of the island sells bread to the crews.",
            "The port is closed for the winter.\n\nTwo ferries lie at the quay in the old town.\n\nThe bakery of the island sells bread to the crews.\n\n⟦Advertisement⟧",
            "furniture.changed furniture.changed", "row.furniture row.furniture"
        ),
        (
            "The harbour of Norvik is closed for the winter.\n\nTwo ferries lie at the quay in the old town.\n\n⟦Nobody sang.⟧",
            "⟦Crews lose every net⟧\n\nThe harbour of Norvik is closed for the winter.\n\nTwo ferries lie at the quay in the old town.",
            "headline.changed claim.removed", "row.headline row.removed"
        ),
    ])
    func `lines of different kinds, or far from each other, take no one’s place`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "Two ferries lie at the quay in the old town.\n\n⟦Talks at the yard⟧\n\nThe owners of the yard met the crews on Friday.",
            "Two ferries lie at the quay in the old town.\n\n⟦Nets are lost⟧\n\nThe owners of the yard met the crews on Friday.",
            "headline.changed", "row.headline"
        ),
        (
            "Two ferries lie at the quay in the old town.\n\n⟦Talks at the yard⟧\n\nThe owners of the yard met the crews on Friday.\n\nThe council of Norvik heard them in the evening.",
            "Two ferries lie at the quay in the old town.\n\nThe owners of the yard met the crews on Friday.\n\n⟦Nets are lost⟧\n\nThe council of Norvik heard them in the evening.",
            "headline.changed headline.changed", "row.headline row.headline"
        ),
    ])
    func `crossheads are a pair only above the same sentence`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
