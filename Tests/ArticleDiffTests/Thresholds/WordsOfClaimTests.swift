import Testing

/// How many words make another claim.
@Suite struct WordsOfClaimTests {
    @Test(arguments: [
        ("The inn serves only ⟦soup⟧.", "The inn serves only ⟦smoked trout⟧.", "claim.changed", "claim.words"),
        ("The inn serves only ⟦soup⟧.", "The inn serves only ⟦cold smoked trout⟧.", "claim.changed", "claim.words"),
    ])
    func `three content words that took others’ place are another claim, two are other wording`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The road was closed after the slide.", "The road was closed ⟦in haste⟧ after the slide.", "wording",
            "wording"
        ),
        (
            "The road was closed after the slide.", "The road was closed ⟦in great haste⟧ after the slide.",
            "claim.changed", "claim.changed"
        ),
    ])
    func `a phrase of three words that came is another claim, of two it is wording`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The masons mended roof tiles.", "The masons mended ⟦the type of⟧ roof tiles.", "wording", "wording"),
        (
            "The masons mended roof tiles.", "The masons mended ⟦the general type of⟧ roof tiles.", "claim.changed",
            "claim.changed"
        ),
    ])
    func `two words of a turn of phrase in one phrase are another claim, one is wording`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The ferry sailed ⟦after it⟧.", "The ferry sailed ⟦past grey cliffs, bays⟧.", "claim.changed", "claim.changed")
    ])
    func `three words without another’s place are another claim after small words, too`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "⟦Cheap flats are rare here.⟧ Cheap flats are rare here, and the queue is long.",
            "Cheap flats are rare here, and the queue is long.", "typo.fixed", "row.doubled"
        ),
        (
            "⟦Cheap flats are rare.⟧ Cheap flats are rare, and the queue is long.",
            "Cheap flats are rare, and the queue is long.", "claim.removed", "row.removed"
        ),
        (
            "⟦The tram stops at St. Olav Square at noon on Sundays.⟧",
            "⟦The tram stops at St. ⟦It broke down there twice.⟧ Olav Square at noon on Sundays.⟧", "split claim.added",
            "split row.inside"
        ),
        (
            "⟦The tram stops at St. Olav Square at noon on Sundays.⟧",
            "⟦The tram stops at St. ⟦It broke down there.⟧ Olav Square at noon on Sundays.⟧", "split claim.changed",
            "split claim.changed"
        ),
    ])
    func `a statement of five words that the sentence beside it repeats was doubled, of four it came in`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
