import Testing

/// Small words alone.
@Suite struct FunctionWordsTests {
    @Test(arguments: [
        ("The bell of ⟦a⟧ chapel rang.", "The bell of ⟦the⟧ chapel rang.", "grammar", "grammar.function-words"),
        ("The guards waited ⟦at⟧ the gate.", "The guards waited ⟦by⟧ the gate.", "grammar", "grammar.function-words"),
        ("The gate is ⟦by⟧ the mill.", "The gate is ⟦at⟧ the mill.", "grammar", "grammar.function-words"),
        (
            "⟦The⟧ guards waited at the gate.", "⟦However,⟧ ⟦the⟧ guards waited at the gate.", "wording capitalization",
            "grammar.function-words capitalization"
        ),
        (
            "by {% author ilse %}.", "by {% author ilse %} ⟦and {% author omar %}⟧.", "formatting",
            "grammar.function-words"
        ),
    ])
    func `another article or preposition is grammar, a filler wording`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The guards had ⟦a⟧ key.", "The guards had ⟦no⟧ key.", "polarity.flipped", "polarity"),
        ("The guards ⟦would⟧ wait.", "The guards ⟦might⟧ wait.", "certainty.lowered", "certainty"),
        ("The guards kept ⟦all⟧ keys.", "The guards kept ⟦some⟧ keys.", "claim.changed", "claim.quantifier"),
    ])
    func `a denial, a doubt or an extent is a small word that says much`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
