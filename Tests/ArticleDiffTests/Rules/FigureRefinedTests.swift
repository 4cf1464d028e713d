import Testing

/// A figure that is given more closely.
@Suite struct FigureRefinedTests {
    @Test(arguments: [
        (
            "⟦Hundreds of⟧ tents stood on the heath.", "⟦Some 340⟧ tents stood on the heath.", "figure.refined",
            "figure.refined"
        ),
        ("⟦Dozens of⟧ tents stood on the heath.", "⟦48⟧ tents stood on the heath.", "figure.refined", "figure.refined"),
        (
            "⟦Between 30 and 50⟧ tents stood on the heath.", "⟦42⟧ tents stood on the heath.", "figure.refined",
            "figure.refined"
        ),
    ])
    func `an exact number inside what was said loosely refines it`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "⟦Hundreds of⟧ tents stood on the heath.", "⟦12⟧ tents stood on the heath.", "figure.changed",
            "figure.changed"
        ),
        ("⟦42⟧ tents stood on the heath.", "⟦Dozens of⟧ tents stood on the heath.", "figure.changed", "figure.changed"),
        ("⟦Twelve⟧ tents stood on the heath.", "⟦12⟧ tents stood on the heath.", "figure.notation", "figure.notation"),
    ])
    func `a number outside what was said, or one that is given less closely, is another figure`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
