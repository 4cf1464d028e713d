import ArticleAnalysis
import TestSupport
import Testing

/// How far the reading of dates goes. All of these are read on Friday 18 October 2024.
@Suite struct DateLimitsTests {
    private static let published = Day(year: 2024, month: 10, day: 18)

    @Test(arguments: [
        ("It opened on ⟦4/5/38⟧.", "2038-04-05", "2038-04-05"),
        ("It opened on ⟦4/5/39⟧.", "2039-04-05", "2039-04-05"),
        ("It opened on ⟦4/5/40⟧.", "1940-04-05", "1940-04-05"),
        ("It opened on ⟦4/5/78⟧.", "1978-04-05", "1978-04-05"),
        ("It opened on ⟦5 May ’39⟧.", "2039-05-05", "2039-05-05"),
        ("It opened on ⟦5 May ’40⟧.", "1940-05-05", "1940-05-05"),
    ])
    func `two digits of a year are of this century up to 39`(marked: String, from: String, to: String) throws {
        try expect(marked, from, to)
    }

    @Test(arguments: [
        ("It was shut on ⟦17 December⟧.", "2024-12-17", "2024-12-17"),
        ("It was shut on ⟦18 December⟧.", "2023-12-18", "2023-12-18"),
        ("It was shut on ⟦16 November⟧.", "2024-11-16", "2024-11-16"),
        ("It was shut on ⟦20 January⟧.", "2024-01-20", "2024-01-20"),
        ("It was shut on ⟦10 November⟧.", "2024-11-10", "2024-11-10"),
    ])
    func `a day without a year lies within two months ahead, or behind`(marked: String, from: String, to: String) throws
    {
        try expect(marked, from, to)
    }

    @Test(arguments: [
        ("It ends ⟦1 year 2 months 3 weeks 4 days from now⟧.", "2026-01-12", "2026-01-12")
    ])
    func `a distance has four parts at most`(marked: String, from: String, to: String) throws {
        try expect(marked, from, to)
    }

    @Test(arguments: [
        ("It will, if the masons and the plumbers and all agree, open ⟦Monday⟧.", "2024-10-14", "2024-10-14"),
        ("It will, if the masons and the plumbers agree at last, open ⟦Monday⟧.", "2024-10-14", "2024-10-14"),
        (
            "It will, if the masons and the plumbers and the glaziers agree at last, open ⟦Monday⟧.", "2024-10-14",
            "2024-10-14"
        ),
        ("It will, if the masons agree, open ⟦Monday⟧.", "2024-10-21", "2024-10-21"),
        ("It will, if all the masons and the plumbers agree, open ⟦Monday⟧.", "2024-10-21", "2024-10-21"),
        ("It will, if all the good masons and the plumbers agree, open ⟦Monday⟧.", "2024-10-14", "2024-10-14"),
    ])
    func `a word of the future moves a weekday ahead from twelve pieces away at most`(
        marked: String, from: String, to: String
    ) throws {
        try expect(marked, from, to)
    }

    private func expect(_ marked: String, _ from: String, _ to: String) throws {
        let text = MarkedText(marked)
        let dates = analyze(text.text, published: Self.published).dates
        #expect(dates.map { text.text[$0.range] } == text.slices)
        let date = try #require(dates.first)
        #expect(date.from?.iso == from)
        #expect(date.to?.iso == to)
    }
}
