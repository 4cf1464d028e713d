import ArticleAnalysis
import TestSupport
import Testing

@Suite struct ClockTimesTests {
    @Test(arguments: [
        ("The choir sings at ⟦6pm⟧.", 1080),
        ("The choir sings at ⟦6.20 pm⟧.", 1100),
        ("The choir sings at ⟦18:20⟧.", 1100),
        ("The choir sings at ⟦12am⟧.", 0),
        ("The choir sings at ⟦12pm⟧.", 720),
        ("The choir sings at ⟦noon⟧.", 720),
        ("The choir sings at ⟦midnight⟧.", 0),
        ("The choir sings at ⟦0930 GMT⟧.", 570),
        ("The choir sings at ⟦nine in the morning⟧.", 540),
        ("The choir sings at ⟦ten at night⟧.", 1320),
        ("The choir sings at ⟦half past six in the evening⟧.", 1110),
        ("The choir sings from ⟦4⟧ to 5.30pm.", 960),
        ("The choir sings from ⟦11⟧ to 1pm.", 660),
        ("The choir sings at ⟦23.50⟧ on Friday.", 1430),
    ])
    func `a time of day is a minute of the day`(marked: String, minute: Int) throws {
        let text = MarkedText(marked)
        let found = try #require(analyze(text.text).clockTimes.first, "no time in \(marked)")
        #expect(text.text[found.range] == text.slices[0])
        #expect(found.minute == minute)
        #expect(!found.isHalfOpen)
    }

    @Test(arguments: [
        ("The choir sings at ⟦6:20⟧.", 380), ("The choir sings at ⟦half past six⟧.", 390),
        ("The choir sings at ⟦a quarter to nine⟧.", 525), ("The choir sings at ⟦five o’clock⟧.", 300),
    ])
    func `where nothing says so, the half of the day is open`(marked: String, minute: Int) throws {
        let text = MarkedText(marked)
        let found = try #require(analyze(text.text).clockTimes.first, "no time in \(marked)")
        #expect(text.text[found.range] == text.slices[0])
        #expect(found.minute == minute)
        #expect(found.isHalfOpen)
    }

    @Test(arguments: [
        "It cost 6.20 in all.", "The odds were 2:1.", "They won 3-1.", "Shares closed at 23.50.", "He is 6 at heart.",
        "It burned midnight oil for the half-time show.", "She chose three to keep.", "It holds 1400 seats.",
        "Half of nine is less.", "They spent 1400 hours on it.",
    ])
    func `a figure that nothing marks is no time of day`(sentence: String) {
        let times = analyze(ArticleText(sentence)).clockTimes
        #expect(times.filter { $0.minute != 0 }.isEmpty)
    }

    @Test func `a time of day counts nothing`() {
        #expect(analyze(ArticleText("The choir sings from 4 to 5.30pm, and at a quarter to nine.")).quantities.isEmpty)
    }
}
