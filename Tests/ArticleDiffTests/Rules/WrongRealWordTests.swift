import Testing

/// A word that is one stroke away from the one that was meant.
@Suite struct WrongRealWordTests {
    @Test(arguments: [
        ("The rider will ⟦loose⟧ the race.", "The rider will ⟦lose⟧ the race.", "typo.fixed", "typo.real-word"),
        ("The rider fell ⟦form⟧ the horse.", "The rider fell ⟦from⟧ the horse.", "typo.fixed", "typo.real-word"),
        ("The rider rode ⟦thorough⟧ the gate.", "The rider rode ⟦through⟧ the gate.", "typo.fixed", "typo.real-word"),
    ])
    func `a word that was meant as its neighbour may be a slip`(old: String, new: String, kinds: String, rules: String)
    {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The rider fell ⟦frmo⟧ the horse.", "The rider fell ⟦from⟧ the horse.", "typo.fixed", "typo"),
        ("The rider ⟦loses⟧ the race.", "The rider ⟦lost⟧ the race.", "grammar", "grammar.inflection"),
        ("The rider will ⟦enter⟧ the race.", "The rider will ⟦film⟧ the race.", "claim.changed", "claim.words"),
    ])
    func `a spelling that is no word is a misspelling, and a form of the word is none`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
