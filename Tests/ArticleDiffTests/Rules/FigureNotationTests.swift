import Testing

/// The same figure, written another way.
@Suite struct FigureNotationTests {
    @Test(arguments: [
        ("The vault held ⟦12⟧ coffins.", "The vault held ⟦twelve⟧ coffins.", "figure.notation", "figure.notation"),
        ("Fares rose by ⟦6%⟧.", "Fares rose by ⟦6 percent⟧.", "figure.notation", "figure.notation"),
        ("The tug cost ⟦$3,000,000⟧.", "The tug cost ⟦$3 million⟧.", "figure.notation", "figure.notation"),
        ("The trail is ⟦5 km⟧ long.", "The trail is ⟦5 kilometres⟧ long.", "figure.notation", "figure.notation"),
        ("The trail is ⟦1,25 km⟧ long.", "The trail is ⟦1.25 km⟧ long.", "figure.notation", "figure.notation"),
        ("The tug cost ⟦3,5 million⟧.", "The tug cost ⟦3.5 million⟧.", "figure.notation", "figure.notation"),
        ("The fare is ⟦12,75 euros⟧.", "The fare is ⟦12.75 euros⟧.", "figure.notation", "figure.notation"),
        ("The fare is ⟦€3,50⟧.", "The fare is ⟦€3.50⟧.", "figure.notation", "figure.notation"),
    ])
    func `digits and words, signs and names of units say the same figure`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The vault held ⟦over 12⟧ coffins.", "The vault held ⟦twelve⟧ coffins.", "figure.bound", "figure.bound"),
        ("The vault held ⟦12⟧ coffins.", "The vault held ⟦thirteen⟧ coffins.", "figure.changed", "figure.changed"),
        ("The trail is ⟦5 km⟧ long.", "The trail is ⟦5 miles⟧ long.", "unit.changed", "unit.changed"),
        ("The trail is ⟦1,250 km⟧ long.", "The trail is ⟦1.250 km⟧ long.", "figure.changed", "figure.changed"),
        (
            "The vault held ⟦at least 12⟧ coffins.", "The vault held ⟦no fewer than 12⟧ coffins.", "wording",
            "figure.notation"
        ),
    ])
    func `another bound, unit or value is another statement, and words around a figure are wording`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
