import Testing

/// How many letters words must share to be of one stem.
@Suite struct StemLettersTests {
    @Test(arguments: [
        (
            "The fair showed an ⟦organic⟧ clock.", "The fair showed an ⟦organist⟧ clock.", "claim.changed",
            "claim.words"
        ),
        ("The fair showed a ⟦mineral⟧ lamp.", "The fair showed a ⟦miners⟧ lamp.", "claim.changed", "claim.words"),
    ])
    func `words that share six letters are derived from each other, five are too few`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
