import Testing

/// The same letters, in capitals or not.
@Suite struct CaseOnlyTests {
    @Test(arguments: [
        ("The ⟦Harbour Board⟧ met at noon.", "The ⟦harbour board⟧ met at noon.", "capitalization", "capitalization"),
        ("The ⟦nato⟧ fleet left.", "The ⟦NATO⟧ fleet left.", "capitalization", "capitalization"),
        ("The crews ⟦don't⟧ row.", "The crews ⟦don’t⟧ row.", "punctuation", "capitalization"),
    ])
    func `letters that became capitals, or no longer are, are the same letters`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The ⟦Habrour⟧ is closed.", "The ⟦Harbour⟧ is closed.", "typo.fixed", "typo"),
        ("The harbour board met ⟦–⟧ at noon.", "The harbour board met ⟦-⟧ at noon.", "punctuation", "punctuation"),
    ])
    func `another ending or a lost letter is another word`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
