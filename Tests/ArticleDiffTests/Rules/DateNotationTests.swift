import Testing

/// The same date, written another way.
@Suite struct DateNotationTests {
    @Test(arguments: [
        (
            "The strike began on ⟦7 March 2019⟧.", "The strike began on ⟦March 7, 2019⟧.", "date.notation",
            "date.notation"
        ),
        ("The strike began on ⟦2019-03-07⟧.", "The strike began on ⟦7 March 2019⟧.", "date.notation", "date.notation"),
        (
            "The strike began on ⟦Jan. 9, 2019⟧.", "The strike began on ⟦January 9, 2019⟧.", "date.notation",
            "date.notation"
        ),
    ])
    func `one day written in two ways is one day`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The strike began in ⟦the 1970's⟧.", "The strike began in ⟦the 1970s⟧.", "punctuation", "date.notation"),
        (
            "The strike begins on ⟦Monday, 3/11⟧.", "The strike begins on ⟦Monday, March 11⟧.", "figure.notation",
            "date.notation"
        ),
        (
            "The strike began on ⟦3 March⟧.", "The strike began on ⟦the third of March⟧.", "figure.notation",
            "date.notation"
        ),
        (
            "The strike began on ⟦Thurs, Nov. 14⟧.", "The strike began on ⟦Thursday, November 14⟧.", "figure.notation",
            "date.notation"
        ),
        ("It ended ⟦ten years later⟧.", "It ended ⟦a decade later⟧.", "figure.notation", "date.notation"),
        ("It ended ⟦ten years later⟧.", "It ended ⟦two decades later⟧.", "date.changed", "date.changed"),
        (
            "The strike began on ⟦3 March⟧.", "The strike began on ⟦the fourth of March⟧.", "date.changed",
            "date.changed"
        ),
    ])
    func `the marks of a date alone are punctuation by the same rule, numbers without a year notation`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The strike began on ⟦7 March 2019⟧.", "The strike began on ⟦8 March 2019⟧.", "date.changed", "date.changed"),
        ("The strike began on ⟦7 March 2019⟧.", "The strike began on ⟦7 March 2018⟧.", "date.changed", "date.changed"),
    ])
    func `another day is another date`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The sale is on ⟦Thurs, Nov. 21⟧ at noon.",
            "The sale is on ⟦Thursday, November 21⟧ at noon.",
            "figure.notation", "date.notation"
        ),
        (
            "The sale is on ⟦Thurs, Nov. 21⟧ at noon.",
            "The sale is on ⟦Friday, November 22⟧ at noon.",
            "date.changed", "date.changed"
        ),
    ])
    func `a day and a month written out are the same date, another day of the week is none`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
