import Testing

/// Marks that point to a note, a figure or a table.
@Suite struct ReferenceMarkTests {
    @Test(arguments: [
        ("The weir was built by monks.", "The weir was built by monks ⟦[7]⟧.", "formatting", "formatting.reference"),
        (
            "The weir was built by monks ⟦[3]⟧ long ago.", "The weir was built by monks long ago.", "formatting",
            "formatting.reference"
        ),
        (
            "The weir was built by monks.", "The weir was built by monks ⟦(see Table [2])⟧.", "formatting",
            "formatting.reference"
        ),
        (
            "The weir was built by monks ⟦(see the map below)⟧.", "The weir was built by monks.", "formatting",
            "formatting.reference"
        ),
        (
            "The weir was built by monks⟦, as shown in the lower half of Fig. [7]⟧.", "The weir was built by monks.",
            "formatting", "formatting.reference"
        ),
    ])
    func `a reference mark that differs, or a pointer that came, is formatting`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The abbot says ⟦[Odo]⟧ built the weir.", "The abbot says ⟦[Hugo]⟧ built the weir.", "attribution.changed",
            "attribution.changed"
        ),
        ("“⟦[Odo]⟧ built it,” he wrote.", "“⟦[Hugo]⟧ built it,” he wrote.", "quote.altered", "name.changed"),
        (
            "The weir was ⟦[poorly]⟧ built by monks.", "The weir was ⟦[solidly]⟧ built by monks.", "claim.changed",
            "claim.words"
        ),
        ("The weir stood ⟦[ref]⟧ for ages.", "The weir stood ⟦[note]⟧ for ages.", "formatting", "formatting.reference"),
        (
            "The weir stood ⟦[IMAGE]⟧ for ages.", "The weir stood for ages.", "formatting", "formatting.reference"
        ),
    ])
    func `what an editor puts between square brackets is said, and a placeholder is not`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The weir (⟦3⟧ gates) was built by monks.", "The weir (⟦4⟧ gates) was built by monks.", "figure.changed",
            "figure.changed"
        ),
        (
            "The weir was built by monks ⟦(note that it was rebuilt)⟧.", "The weir was built by monks.",
            "claim.changed", "claim.changed"
        ),
        (
            "The weir was built by monks.", "The weir was built by monks ⟦from a southern abbey [7]⟧.", "claim.changed",
            "claim.changed"
        ),
    ])
    func `a year or a figure in brackets is a fact, and so are words beside the mark`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
