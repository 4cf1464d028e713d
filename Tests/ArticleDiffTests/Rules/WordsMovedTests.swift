import Testing

/// Words that stand in another place of their sentence.
@Suite struct WordsMovedTests {
    @Test(arguments: [
        (
            "The pilot ⟦calmly⟧ landed the seaplane in the bay.", "The pilot landed the seaplane ⟦calmly⟧ in the bay.",
            "moved", "moved.words"
        ),
        (
            "Reporters ⟦in the press room⟧ quietly waited for the verdict.",
            "Reporters quietly waited for the verdict ⟦in the press room⟧.", "moved", "moved.words"
        ),
        (
            "The librarian found the letters in the cellar ⟦again⟧.",
            "The librarian ⟦again⟧ found the letters in the cellar.", "moved", "moved.words"
        ),
        ("“The lock is rusty,” Petra Osei ⟦said⟧.", "“The lock is rusty,” ⟦said⟧ Petra Osei.", "moved", "moved.words"),
    ])
    func `words that left one place of a sentence for another moved`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The flood ruined ⟦14⟧ barns in the lower valley and drowned ⟦90⟧ sheep on the farms.",
            "The flood ruined ⟦90⟧ barns in the lower valley and drowned ⟦14⟧ sheep on the farms.",
            "figure.changed figure.changed", "figure.changed figure.changed"
        ),
        (
            "The orchard froze in April.\n\nThe mill stood idle until the thaw came in.\n\n⟦A choir sang beside the frozen weir at night.⟧",
            "⟦A choir sang beside the frozen weir at night.⟧\n\nThe orchard froze in April.\n\nThe mill stood idle until the thaw came in.",
            "moved", "moved"
        ),
    ])
    func `figures that were exchanged did not move, and a sentence that left its place is told as a whole`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
