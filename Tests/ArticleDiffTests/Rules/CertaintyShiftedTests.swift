import Testing

/// A claim that is made more firmly or less.
@Suite struct CertaintyShiftedTests {
    @Test(arguments: [
        ("The viaduct ⟦could⟧ reopen in June.", "The viaduct ⟦will⟧ reopen in June.", "certainty.raised", "certainty"),
        ("The viaduct ⟦is⟧ cracked.", "The viaduct ⟦may be⟧ cracked.", "certainty.lowered", "certainty"),
        (
            "The clerk ⟦confirmed⟧ that the ballots were lost.", "The clerk ⟦alleged⟧ that the ballots were lost.",
            "certainty.lowered", "certainty"
        ),
        ("The viaduct is ⟦probably⟧ cracked.", "The viaduct is cracked.", "certainty.raised", "certainty"),
    ])
    func `a word of doubt that came, went or was exchanged shifts the certainty`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The viaduct ⟦might⟧ reopen in June.", "The viaduct ⟦may⟧ reopen in June.", "grammar",
            "grammar.function-words"
        ),
        (
            "The engineers ⟦opened⟧ the viaduct.", "The engineers ⟦will open⟧ the viaduct.", "claim.changed",
            "claim.tense"
        ),
        ("The viaduct will reopen in June.", "The viaduct will ⟦not⟧ reopen in June.", "polarity.flipped", "polarity"),
    ])
    func `words of the same certainty, another tense and a denial are told otherwise`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "Mrs ⟦May⟧ opened the viaduct.",
            "Mrs ⟦Mey⟧ opened the viaduct.",
            "name.changed", "name.changed"
        ),
        (
            "On Friday Mrs ⟦May⟧ opened the viaduct.",
            "On Friday Mrs ⟦Hill⟧ opened the viaduct.",
            "name.changed", "name.changed"
        ),
        (
            "The viaduct was opened ⟦in May⟧.",
            "The viaduct was opened ⟦last month⟧.",
            "date.changed", "date.changed"
        ),
    ])
    func `a name or a month that reads as a modal is none`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
