import Testing

/// Words in the place of others, and what shows that they are the same, or are not.
@Suite struct WordsReplacedTests {
    @Test(arguments: [
        ("The ⟦harp⟧ fell.", "The ⟦flute⟧ fell."),
        ("The sail was ⟦red⟧.", "The sail was ⟦green⟧."),
        ("The diary ⟦suggests⟧ that he sailed.", "The diary ⟦shows⟧ that he sailed."),
        ("The logs ⟦suggest⟧ that he sailed.", "The logs ⟦show⟧ that he sailed."),
        ("The rate is ⟦barely⟧ higher.", "The rate is ⟦far⟧ higher."),
        ("They named the ⟦mean⟧ wage.", "They named the ⟦median⟧ wage."),
        ("The ⟦archaeologist⟧ spoke.", "The ⟦archaeological diver⟧ spoke."),
    ])
    func `nothing shows that they are the same, or something that they are not`(old: String, new: String) {
        expectChanges(from: old, to: new, kinds: "claim.changed", rules: "claim.words")
    }

    @Test(arguments: [
        ("The ⟦refurb⟧ was late.", "The ⟦refurbishment⟧ was late.", "wording", "wording"),
        ("The path is ⟦dangerous⟧.", "The path is ⟦risky⟧.", "wording", "wording.same-sense"),
        ("The talks ⟦commenced⟧ late.", "The talks ⟦began⟧ late.", "wording", "wording.same-sense"),
        ("The ⟦archaeologist⟧ spoke.", "The ⟦archaeologists⟧ spoke.", "grammar", "grammar.inflection"),
    ])
    func `a clipped word, a synonym and an inflection are the same`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
