import Testing

/// How many words show that a phrase moved, and how long they must be.
@Suite struct MovedPhraseWordsTests {
    @Test(arguments: [
        (
            "The mayor opened the bridge ⟦with a hammer⟧. The choir sang two hymns in the rain.",
            "The mayor opened the bridge. The choir sang two hymns in the rain ⟦with a hammer⟧.", "moved",
            "moved.phrase"
        ),
        (
            "The mayor opened the bridge ⟦with a blue rope⟧. The choir sang two hymns in the rain.",
            "The mayor opened the bridge. The choir sang two hymns in the rain ⟦with a blue rope⟧.", "moved",
            "moved.phrase"
        ),
        (
            "The mayor opened the bridge ⟦with a red axe⟧. The choir sang two hymns in the rain.",
            "The mayor opened the bridge. The choir sang two hymns in the rain ⟦with a red axe⟧.",
            "claim.changed claim.changed", "claim.changed claim.changed"
        ),
    ])
    func `two words of four letters that stand once in each text show that a phrase moved, one does not`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
