import Testing

/// How long an address may be.
@Suite struct AddressTokensTests {
    @Test(arguments: [
        (
            "See example.org/a-b-c-d-e-f-g-h-i-j/⟦map⟧ today.", "See example.org/a-b-c-d-e-f-g-h-i-j/⟦list⟧ today.",
            "claim.changed", "claim.address"
        )
    ])
    func `an address is read as far as two dozen tokens before and behind a word`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
