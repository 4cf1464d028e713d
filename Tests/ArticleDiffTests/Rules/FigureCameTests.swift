import ArticleAnalysis
import ArticleDiff
import TestSupport
import Testing

/// A number where none stood.
@Suite struct FigureCameTests {
    @Test(arguments: [
        ("The raid freed hostages.", "The raid freed ⟦9⟧ hostages.", "claim.changed", "claim.figure"),
        ("The raid freed ⟦9⟧ hostages.", "The raid freed hostages.", "claim.changed", "claim.figure"),
        ("The raid freed ⟦many⟧ hostages.", "The raid freed ⟦dozens of⟧ hostages.", "claim.changed", "claim.figure"),
        (
            "The minister spoke to reporters.", "The minister⟦, 58,⟧ spoke to reporters.", "claim.changed",
            "claim.figure"
        ),
    ])
    func `a number that came or went makes the statement precise, or no longer does`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The raid freed ⟦9⟧ hostages.", "The raid freed ⟦8⟧ hostages.", "figure.changed", "figure.changed"),
        ("The raid freed hostages.", "The raid freed hostages ⟦[9]⟧.", "formatting", "formatting.reference"),
        (
            "The raid freed hostages.", "The raid freed hostages ⟦in a northern suburb⟧.", "claim.changed",
            "claim.changed"
        ),
    ])
    func `another number is another figure, and a reference mark is none`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The raid freed hostages.", "The raid freed ⟦seven⟧ hostages.", "claim.changed", "claim.figure"),
        ("The ⟦two⟧ skippers were fined.", "The skippers were fined.", "claim.changed", "claim.figure"),
        ("⟦This raid⟧ freed hostages.", "⟦These four raids⟧ freed hostages.", "claim.changed", "claim.figure"),
        ("⟦Some⟧ skippers were fined.", "⟦Twelve⟧ skippers were fined.", "claim.changed", "claim.figure"),
        ("The skippers met ⟦twice⟧.", "The skippers met.", "claim.changed", "claim.figure"),
    ])
    func `a number in words that came or went counts as well`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("⟦The two⟧ skippers were fined.", "⟦Both⟧ skippers were fined.", "wording", "wording"),
        ("The kiosk is in ⟦row-four⟧.", "The kiosk is in ⟦row 4⟧.", "figure.notation", "claim.figure"),
        ("The tally was kept.", "The ⟦score⟧ tally was kept.", "wording", "wording"),
    ])
    func `a pair is two, a figure in digits is the one in words, and a score is none`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The pier reopens.", "⟦March 30:⟧ The pier reopens.", "A date came in: March 30"),
        ("⟦March 30:⟧ The pier reopens.", "The pier reopens.", "A date went out: March 30"),
        ("The pier reopens.", "The pier ⟦, 30,⟧ reopens.", "A figure came in: 30"),
    ])
    func `a day at the head of a line is a date`(old: String, new: String, explanation: String) {
        let changes = compare(analyze(MarkedText(old).text), analyze(MarkedText(new).text)).changes
        #expect(changes.map(\.explanation) == [explanation])
    }
}
