import Testing

/// Turns of phrase that editors exchange.
@Suite struct ParaphrasesTests {
    @Test(arguments: [
        ("The board ⟦put off⟧ the vote.", "The board ⟦postponed⟧ the vote.", "wording", "wording.same-sense"),
        ("Crews were ⟦looking⟧ for the cat.", "Crews were ⟦searching⟧ for the cat.", "wording", "wording.same-sense"),
        ("It ⟦gave rise⟧ to doubt.", "It ⟦led⟧ to doubt.", "wording", "wording.same-sense"),
        ("Crews ⟦carried out⟧ the work.", "Crews ⟦conducted⟧ the work.", "wording", "wording.same-sense"),
    ])
    func `with whatever inflection the first word has`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The board ⟦put off⟧ the vote.", "The board ⟦cancelled⟧ the vote.", "claim.changed", "claim.words"),
        ("The board ⟦gets rid of⟧ the vote.", "The board ⟦eliminated⟧ the vote.", "claim.changed", "claim.words"),
    ])
    func `not another phrase, and not in another tense`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
