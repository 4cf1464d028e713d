import Testing

/// Whole sentences that came or went inside a row that pairs others.
@Suite struct WholeSentencesTests {
    @Test(arguments: [
        (
            "⟦The judge cited Lund v. Norvik Harbour in her ruling on the quay.⟧",
            "⟦The judge cited Lund v. ⟦The port had lost before.⟧ Norvik Harbour in her ruling on the quay.⟧",
            "split claim.added", "split row.inside"
        ),
        (
            "⟦The tram stops at St. Olav Square at noon on Sundays.⟧",
            "⟦The tram stops at St. ⟦It broke down there twice.⟧ Olav Square at noon on Sundays.⟧", "split claim.added",
            "split row.inside"
        ),
        (
            "⟦The tram stops at St. ⟦It broke down there twice.⟧ Olav Square at noon on Sundays.⟧",
            "⟦The tram stops at St. Olav Square at noon on Sundays.⟧", "merged claim.removed", "merged row.inside"
        ),
    ])
    func `a sentence that came or went in a row of others is a claim that came or went`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The museum opens at ten.", "The museum opens at ten. ⟦Children pay nothing on the first floor.⟧",
            "claim.added", "row.added"
        ),
        (
            "The museum opens at ten.", "The museum opens at ten ⟦with a free tour of the vaults⟧.", "claim.changed",
            "claim.changed"
        ),
    ])
    func `a sentence without a row is a row of its own, and a phrase inside a sentence is no sentence`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
