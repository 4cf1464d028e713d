import Testing

/// A clause beside a word that took another’s place.
@Suite struct PartClauseTests {
    @Test(arguments: [
        (
            "The ⟦bishop⟧ spoke first in the dome.",
            "The ⟦abbot⟧⟦, who had come from the coast on foot,⟧ spoke first in the dome.",
            "claim.changed claim.changed",
            "claim.words claim.changed"
        ),
        (
            "The ⟦abbot⟧⟦, who had come from the coast on foot,⟧ spoke first in the dome.",
            "The ⟦bishop⟧ spoke first in the dome.", "claim.changed claim.changed", "claim.words claim.changed"
        ),
    ])
    func `a clause that a comma sets off is an edit of its own`(old: String, new: String, kinds: String, rules: String)
    {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
