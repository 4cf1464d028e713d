import Testing

/// How many letters a slip may take.
@Suite struct SlipLettersTests {
    @Test(arguments: [
        ("The envoy led the ⟦ngotiatons⟧ in May.", "The envoy led the ⟦negotiations⟧ in May.", "typo.fixed", "typo"),
        ("The crew worked ⟦epandably⟧ in May.", "The crew worked ⟦dependably⟧ in May.", "typo.fixed", "typo"),
        ("The crew worked ⟦epandbly⟧ in May.", "The crew worked ⟦dependably⟧ in May.", "claim.changed", "claim.words"),
    ])
    func `two letters may be wrong in a long word, three may not`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("They mended old ⟦ntse⟧ in May.", "They mended old ⟦nets⟧ in May.", "wording", "wording"),
        ("They mended old ⟦baoots⟧ in May.", "They mended old ⟦boats⟧ in May.", "typo.fixed", "typo"),
        ("They mended old ⟦bxxts⟧ in May.", "They mended old ⟦boats⟧ in May.", "typo.fixed", "typo"),
    ])
    func `one letter may be wrong in a word of four, two in one of five`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The chest is made of ⟦oqk⟧ wood.", "The chest is made of ⟦oak⟧ wood.", "typo.fixed", "typo"),
        ("The chest is made of ⟦ak⟧ wood.", "The chest is made of ⟦oak⟧ wood.", "claim.changed", "claim.words"),
    ])
    func `a word of three letters may be a slip, of two it may not`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The vault belongs to ⟦Stien⟧.\n\nIn May Stein bought it.",
            "The vault belongs to ⟦Stein⟧.\n\nIn May Stein bought it.", "typo.fixed", "typo.name"
        ),
        (
            "The vault belongs to ⟦Martin⟧.\n\nIn May Marlens bought it.",
            "The vault belongs to ⟦Marlens⟧.\n\nIn May Marlens bought it.", "name.changed", "name.changed"
        ),
    ])
    func `two names two letters apart may be one, three letters apart they are two`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
