import Testing

/// Words that narrow or withhold what stands beside them.
@Suite struct QualifierCameTests {
    @Test(arguments: [
        ("The minister opened the fair.", "The ⟦former⟧ minister opened the fair.", "claim.changed", "claim.qualifier"),
        ("The ⟦acting⟧ verger rang the bell.", "The verger rang the bell.", "claim.changed", "claim.qualifier"),
        ("The mill was flooded.", "The mill was ⟦partly⟧ flooded.", "claim.changed", "claim.qualifier"),
        ("The barge was ⟦deliberately⟧ sunk.", "The barge was sunk.", "claim.changed", "claim.qualifier"),
        ("He is the son of a baker.", "He is the ⟦eldest⟧ son of a baker.", "claim.changed", "claim.qualifier"),
        ("The ferry was ⟦initially⟧ late.", "The ferry was late.", "claim.changed", "claim.qualifier"),
        ("The verger was ⟦seriously⟧ hurt.", "The verger was hurt.", "claim.changed", "claim.qualifier"),
        ("The bell is known ⟦worldwide⟧.", "The bell is known.", "claim.changed", "claim.qualifier"),
        ("The ⟦second⟧ ferry was late.", "The ferry was late.", "claim.changed", "claim.qualifier"),
    ])
    func `a word that narrows what stands beside it makes another claim`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The verger rang the bell.", "The ⟦so-called⟧ verger rang the bell.", "claim.changed", "claim.qualifier"),
        ("The ⟦driver⟧ slept.", "The ⟦co-driver⟧ slept.", "claim.changed", "claim.qualifier"),
        ("The skipper's ⟦brother⟧ slept.", "The skipper's ⟦brother-in-law⟧ slept.", "claim.changed", "claim.qualifier"),
        ("A ⟦senior⟧ verger rang the bell.", "A verger rang the bell.", "claim.changed", "claim.qualifier"),
    ])
    func `compounds and prefixes narrow a claim as words do`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("Guards led the thief away.", "Guards led the ⟦alleged⟧ thief away.", "certainty.lowered", "claim.qualifier"),
        ("Guards led the ⟦alleged⟧ thief away.", "Guards led the thief away.", "certainty.raised", "claim.qualifier"),
    ])
    func `a word of doubt lowers the certainty, and raises it where it goes`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The ⟦old⟧ bell was rung.", "The bell was rung.", "wording", "wording"),
        (
            "The ⟦partly⟧ flooded mill was sold.", "The ⟦partially⟧ flooded mill was sold.", "wording",
            "wording.same-sense"
        ),
        ("The verger has since ⟦died⟧.", "The verger has since ⟦retired⟧.", "claim.changed", "claim.words"),
        ("She drove with an ⟦assistant⟧.", "She drove with an ⟦engineer⟧.", "claim.changed", "claim.words"),
        ("The ⟦deputy⟧ verger rang the bell.", "The ⟦acting⟧ verger rang the bell.", "claim.changed", "claim.words"),
        (
            "The ⟦former⟧ mayor waved as the bell was rung.", "The mayor waved as the ⟦former⟧ bell was rung.",
            "claim.changed", "guard.qualifier"
        ),
    ])
    func `a plain adjective is wording, and a qualifier that changed or moved is told as that`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
