import Testing

/// Phrases that left one sentence for another.
@Suite struct PhraseMovesTests {
    @Test(arguments: [
        (
            "The mayor opened the bridge ⟦with a silver hammer from the guildhall⟧. The choir sang two hymns in the rain.",
            "The mayor opened the bridge. The choir sang two hymns in the rain ⟦with a silver hammer from the guildhall⟧.",
            "moved", "moved.phrase"
        )
    ])
    func `a phrase that left a sentence for another one moved`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The mayor opened the bridge ⟦in the rain at last⟧. The choir sang two hymns.",
            "The mayor opened the bridge. The choir sang two hymns ⟦in the snow for once⟧.",
            "claim.changed claim.changed", "claim.changed claim.changed"
        )
    ])
    func `a word that stands everywhere is no phrase that moved`(old: String, new: String, kinds: String, rules: String)
    {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
