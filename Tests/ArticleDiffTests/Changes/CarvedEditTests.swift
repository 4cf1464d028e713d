import ArticleAnalysis
import ArticleDiff
import TestSupport
import Testing

/// Where one edit ends and the next one begins.
@Suite struct CarvedEditTests {
    @Test(arguments: [
        // What moved inside its sentence is one edit, not a loss and a gain.
        ("The town now mourns its dead.", "The town mourns its dead now.", ["now → now"]),
        (
            "The crew slowly lowered the boat.", "Slowly, the crew lowered the boat.",
            ["slowly → Slowly", " → ,", "The → the"]
        ),
        // A small word that stands between two rewritten stretches stands by chance.
        (
            "The new bell of Norvik was hung in the old tower with money drawn from the local parish.",
            "The new bell of Norvik was hung in the old tower while crews repaired the broken harbour wall.",
            ["with money drawn from the local parish → ", " → while crews repaired the broken harbour wall"]
        ),
        // A word that was inflected is an edit of its own beside the clause that came with it.
        (
            "The new rules exceed the limit.", "The new rules follow from a court order, which exceeds the limit.",
            [" → follow from a court order, which", "exceed → exceeds"]
        ),
        // Another introductory phrase takes no other's place.
        (
            "As an approximation the trains ran.", "For the first month, the trains ran.",
            ["As an approximation → ", " → For the first month,"]
        ),
        (
            "While the ferry sailed, it rained.", "In contrast, the ferry sailed, it rained.",
            ["While → In contrast", " → ,"]
        ),
        ("Then the ferry sailed.", "Meanwhile, the ferry sailed.", ["Then → Meanwhile", " → ,"]),
        // An article behind a lone word goes with the noun that stands.
        ("She walked to town.", "She walked into the town.", ["to → into", " → the"]),
        // The same thing in another form elsewhere in the sentence is one edit.
        ("The repaired wall held.", "The wall under repair held.", ["repaired → under repair"]),
        // A clause that a comma sets off is an edit of its own beside another word.
        (
            "The mayor spoke first on Monday.", "The council, which met in the old mill, spoke first on Monday.",
            ["mayor → council", " → , which met in the old mill,"]
        ),
        // A word in another's place is one edit, however often.
        ("The big old bridge fell.", "The small new bridge fell.", ["big old → small new"]),
        // Figures, names and sources are held against each other.
        ("The storm killed 12 sailors.", "The storm killed 14 sailors.", ["12 → 14"]),
        (
            "Anna Lind said the port was closed.", "The harbour master Per Holm said the port was closed.",
            ["Anna Lind → The harbour master Per Holm"]
        ),
    ])
    func `an edit is what an editor did in one go`(before: String, after: String, expected: [String]) {
        let (old, new) = (ArticleText(before), ArticleText(after))
        let found = compare(analyze(old), analyze(new)).changes.map {
            "\($0.old.map { old[$0] } ?? "") → \($0.new.map { new[$0] } ?? "")"
        }
        #expect(Set(found) == Set(expected))
    }

    @Test func `a word that moved is no fact that changed`() {
        let changes = compare(
            analyze(ArticleText("The minister repeatedly denied the report on Monday.")),
            analyze(ArticleText("The minister denied the report repeatedly on Monday."))
        ).changes
        #expect(changes.map(\.kind) == [.moved])
    }

    @Test func `figures that were exchanged did not move`() {
        let changes = compare(
            analyze(ArticleText("The storm killed 12 sailors on the way home and it hurt 40 in the harbour.")),
            analyze(ArticleText("The storm killed 40 sailors on the way home and it hurt 12 in the harbour."))
        ).changes
        #expect(changes.map(\.kind) == [.figureChanged, .figureChanged])
    }

    @Test(arguments: [
        ("as shown in ⟦[3]⟧", "as shown in ⟦[4]⟧"), ("as in ⟦[a]⟧ there", "as in ⟦[b]⟧ there"),
    ])
    func `a reference mark is one word`(before: String, after: String) {
        let (old, new) = (MarkedText(before), MarkedText(after))
        let edits = wordEdits(from: cut(old.text), in: old.text.range, to: cut(new.text), in: new.text.range)
        #expect(edits.map { old.text[$0.old] } == old.slices)
        #expect(edits.map { new.text[$0.new] } == new.slices)
    }
}
