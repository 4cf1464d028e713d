import ArticleAnalysis
import TestSupport
import Testing

/// Numbers that count nothing, and their like that do.
@Suite struct NotACountTests {
    @Test(arguments: [
        "The odds were 2:1 against the mare.", "The reading was Psalm 123:4 again.",
        "About 45:30 of the tape is lost.", "She rowed it in 2:15:30 on Sunday.",
    ])
    func `two numbers with a colon count nothing, whether or not they could be a time`(sentence: String) {
        #expect(analyze(ArticleText(sentence)).quantities.isEmpty)
    }

    @Test(arguments: [
        "The 9 am bell rang.", "1400 GMT was too late.", "The five o’clock ferry sank.", "It sank at 7.30 a.m. sharp.",
    ])
    func `a time of day counts nothing`(sentence: String) {
        #expect(analyze(ArticleText(sentence)).quantities.isEmpty)
    }

    @Test(arguments: [
        ("They fed: ⟦14⟧ geese.", 14.0, "goose"), ("They fed geese:⟦14⟧ of them.", 14.0, nil),
        ("They met ⟦30⟧ Pacific islanders.", 30.0, "islander"), ("They rowed for ⟦14 hours⟧.", 14.0, "hour"),
        ("They rowed ⟦14⟧ boats: two sank.", 14.0, "boat"),
    ])
    func `a number beside a colon or a word of the clock counts`(marked: String, value: Double, unit: String?) throws {
        let text = MarkedText(marked)
        let found = try #require(analyze(text.text).quantities.first)
        #expect(text.text[found.range] == text.slices.first)
        #expect(found.value == value)
        #expect(found.unit == unit)
    }

    @Test(arguments: [
        ("It crashed near Covid-19 ward."), ("They read section 12 aloud."), ("2. Bring the rope."),
        ("She met no one there."),
    ])
    func `names, labels, numbers of items and pronouns count nothing`(sentence: String) {
        #expect(analyze(ArticleText(sentence)).quantities.isEmpty)
    }
}
