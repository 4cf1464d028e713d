import ArticleAnalysis
import ArticleDiff
import TestSupport
import Testing

@Suite struct PatchTests {
    @Test(arguments: [
        ("The council spent ⟦£12,000⟧ on trees.", "The council spent ⟦£12,500⟧ on trees."),
        ("She sold ⟦12,000⟧ lamps.", "She sold ⟦10,000⟧ lamps."),
        ("They ⟦don't⟧ know.", "They ⟦do⟧ know."),
        ("A ⟦vice-president⟧ resigned.", "A ⟦president⟧ resigned."),
        ("The ⟦big old⟧ bridge fell.", "The ⟦small new⟧ bridge fell."),
        ("⟦⟧⟦The⟧ bridge fell.", "⟦On Monday⟧ ⟦the⟧ bridge fell."),  // a new letter case is an edit of its own
        ("The red bus⟦⟧ and the red tram stopped.", "The red bus⟦, the red car⟧ and the red tram stopped."),
        ("The bridge fell⟦⟧.", "The bridge fell ⟦on Monday⟧."),
        ("The bridge⟦, built in 1904,⟧ fell.", "The bridge⟦⟧ fell."),
    ])
    func `an edit takes words, figures and contractions whole`(before: String, after: String) {
        let (old, new) = (MarkedText(before), MarkedText(after))
        let edits = wordEdits(from: cut(old.text), in: old.text.range, to: cut(new.text), in: new.text.range)
        #expect(edits.map { old.text[$0.old] } == old.slices)
        #expect(edits.map { new.text[$0.new] } == new.slices)
    }

    @Test(arguments: [
        (
            "Anna Petrova ran the port from Harwick. She retired.",
            "Anna Petrova ran the port. From Harwick, she also led the union."
        ),
        ("The mayor spoke on Monday.", "The mayor spoke on Friday."),
        (
            "The northern port of Harwick closed ⟦after heavy flooding⟧, she said.",
            "⟦After heavy flooding⟧ the northern port of Harwick closed, she said."
        ),
    ])
    func `a phrase that left one place and came in another moved`(before: String, after: String) {
        let (old, new) = (MarkedText(before), MarkedText(after))
        let diff = compare(analyze(old.text), analyze(new.text))
        let found = movedPhrases(in: diff.patch, along: diff.alignment, from: diff.old.page, to: diff.new.page)
        #expect(found.count == old.marks.count)
        #expect(zip(found, old.marks).allSatisfy { $0.old.overlaps($1) })
        #expect(zip(found, new.marks).allSatisfy { $0.new.overlaps($1) })
    }

    @Test func `a phrase that moved to another place is an editorial change`() {
        let (old, new) = (
            ArticleText("The northern port of Harwick closed after heavy flooding, she said."),
            ArticleText("After heavy flooding the northern port of Harwick closed, she said.")
        )
        let moves = compare(analyze(old), analyze(new)).changes.filter { $0.kind == .moved }
        #expect(moves.count == 1)
        #expect(moves.allSatisfy { $0.kind.level == .editorial && $0.old != nil && $0.new != nil })
    }

    @Test func `an edit inside an overlong token is the whole token`() {
        let (old, new) = (ArticleText("A " + Self.hostile[7] + " b"), ArticleText("A " + Self.hostile[7] + "\u{301} b"))
        let edits = wordEdits(from: cut(old), in: old.range, to: cut(new), in: new.range)
        #expect(edits == [WordEdit(old: TextRange(2, old.range.end - 2), new: TextRange(2, new.range.end - 2))])
    }

    @Test func `white space alone is no edit of words`() {
        let (old, new) = (ArticleText("One  line\r\nand another."), ArticleText("One line\nand another."))
        #expect(wordEdits(from: cut(old), in: old.range, to: cut(new), in: new.range).isEmpty)
    }

    @Test(arguments: PatchTests.hostile, PatchTests.hostile)
    func `a patch turns the old text into the new one, byte for byte`(before: String, after: String) {
        let diff = compare(analyze(ArticleText(before)), analyze(ArticleText(after)))
        #expect(patchFlaw(of: diff) == nil)
    }

    static let hostile = [
        "", " ", "\r\n\r\n", "\u{0}", "\u{FEFF}He left.", "He left.\u{FEFF}", "e\u{301}\u{301}\u{301}",
        "e" + String(repeating: "\u{301}", count: 200),
        "Cafe\u{301} owners met.", "Café owners met.", "👨‍👩‍👧 agreed. 👍🏻", "👨‍👩‍👧 agreed. 👍🏿", "12\u{A0}000 people\u{202F}%",
        "“He said so.",
        "“He said so.” ",
        "One.\r\nTwo.\r\n\r\nThree.", "One.\nTwo.\n\nThree.", "1.2.2.2.2.2.3", "well-to-do-and-then-some",
        "这是第一句。一共12人受伤。", "((((", "))))",
    ]
}
