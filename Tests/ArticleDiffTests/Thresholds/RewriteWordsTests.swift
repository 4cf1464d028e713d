import Testing

/// How much must differ around a small word that stands by chance.
@Suite struct RewriteWordsTests {
    @Test(arguments: [
        (
            "The old organ was tuned ⟦with money given by⟧ the ⟦guild⟧.",
            "The old organ was tuned ⟦while thieves emptied⟧ the ⟦box⟧.", "claim.changed claim.changed",
            "claim.words claim.words"
        ),
        (
            "The old organ was tuned ⟦with money given by⟧ the ⟦guild⟧.",
            "The old organ was tuned ⟦while thieves emptied⟧ the ⟦poor box⟧.", "claim.changed claim.changed",
            "claim.words claim.words"
        ),
        (
            "The old organ was tuned ⟦with money given by the bakers guild of Norvik⟧.",
            "The old organ was tuned ⟦while thieves emptied the box⟧.", "claim.changed claim.changed",
            "claim.changed claim.changed"
        ),
    ])
    func `eight words around a lone small word take it in, seven leave it`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The old organ was tuned ⟦by friends of the bishop⟧ from ⟦lower Norvik⟧.",
            "The old organ was tuned ⟦while thieves emptied boxes⟧ from ⟦poor parishes⟧.",
            "claim.changed claim.changed", "claim.words claim.words"
        ),
        (
            "The old organ was tuned ⟦by friends of the bishop⟧ about ⟦lower Norvik⟧.",
            "The old organ was tuned ⟦while thieves emptied boxes⟧ about ⟦poor parishes⟧.",
            "claim.changed claim.changed", "claim.words claim.words"
        ),
    ])
    func `a small word has four letters at most`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The choir of the old town was ⟦tired⟧ to the ⟦bone and as the storm had kept them up⟧ they left.",
            "The choir of the old town was ⟦happy⟧ to the ⟦new heating in the dome worked again and⟧ they left.",
            "claim.changed claim.changed claim.changed", "claim.words claim.changed claim.changed"
        )
    ])
    func `one or two words that took the place of as few stand by themselves`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
