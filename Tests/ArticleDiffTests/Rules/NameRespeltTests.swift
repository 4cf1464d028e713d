import Testing

/// A name spelt anew, of which the article shows the right spelling.
@Suite struct NameRespeltTests {
    @Test(arguments: [
        (
            "On Monday Ingrid Stein spoke to the crew.\n\nThe crew cheered ⟦Stien⟧ at noon.",
            "On Monday Ingrid Stein spoke to the crew.\n\nThe crew cheered ⟦Stein⟧ at noon.", "typo.fixed", "typo.name"
        ),
        (
            "On Monday Ingrid Allan spoke to the crew.\n\nThe crew cheered ⟦Allan⟧ at noon.",
            "On Monday Ingrid Allan spoke to the crew.\n\nThe crew cheered ⟦Allen⟧ at noon.", "typo.introduced",
            "typo.name"
        ),
        (
            "On Monday Ingrid Allan spoke to the crew.\n\nThe crew cheered ⟦Allen⟧ at noon.",
            "On Monday Ingrid Allan spoke to the crew.\n\nThe crew cheered ⟦Allan⟧ at noon.", "typo.fixed", "typo.name"
        ),
    ])
    func `the spelling that stands elsewhere in the article is the one that was meant`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The crew cheered ⟦Allen⟧ at noon.", "The crew cheered ⟦Allan⟧ at noon.", "name.changed", "name.changed"),
        ("On Monday ⟦Kowalksi⟧ spoke to the crew.", "On Monday ⟦Kowalski⟧ spoke to the crew.", "typo.fixed", "typo"),
        (
            "On Monday ⟦Kowalski⟧ spoke to the crew.\n\nThe crew cheered Kowalski at noon.",
            "On Monday ⟦Brandt⟧ spoke to the crew.\n\nThe crew cheered Kowalski at noon.", "name.changed",
            "name.changed"
        ),
    ])
    func `two spellings that stand nowhere else are two names`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
