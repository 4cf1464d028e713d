import Testing

/// Sentences that were split, merged or moved as a whole.
@Suite struct WholeRowsTests {
    @Test(arguments: [
        (
            "⟦The warden rang the bell at dusk⟦, and⟧ ⟦forty⟧ volunteers carried sandbags to the weir.⟧",
            "⟦The warden rang the bell at dusk⟦.⟧ ⟦Forty⟧ volunteers carried sandbags to the weir.⟧",
            "split grammar capitalization", "split grammar.function-words capitalization"
        ),
        (
            "⟦The warden rang the bell at dusk⟦.⟧ ⟦Forty⟧ volunteers carried sandbags to the weir.⟧",
            "⟦The warden rang the bell at dusk⟦, and⟧ ⟦forty⟧ volunteers carried sandbags to the weir.⟧",
            "merged grammar capitalization", "merged grammar.function-words capitalization"
        ),
    ])
    func `a sentence cut in two is split, two that became one are merged`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The orchard froze in April.\n\nThe mill stood idle until the thaw came in.\n\n⟦A choir sang beside the frozen weir at night.⟧",
            "⟦A choir sang beside the frozen weir at night.⟧\n\nThe orchard froze in April.\n\nThe mill stood idle until the thaw came in.",
            "moved", "moved"
        ),
        (
            "The orchard froze in April.\n\nThe mill stood idle until the thaw came in.\n\n⟦A choir of ⟦12⟧ monks sang beside the frozen weir at night.⟧",
            "⟦A choir of ⟦14⟧ monks sang beside the frozen weir at night.⟧\n\nThe orchard froze in April.\n\nThe mill stood idle until the thaw came in.",
            "moved figure.changed", "moved figure.changed"
        ),
    ])
    func `a sentence that left its place moved, with what was edited in it told beside`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
