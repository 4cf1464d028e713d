import ArticleAnalysis
import TestSupport
import Testing

/// Each rule of reading a date beside the others. All of these are read on Friday 18 October 2024.
@Suite struct DateRulesTests {
    private static let published = Day(year: 2024, month: 10, day: 18)

    @Test(arguments: [
        ("It opened in ⟦2017 April⟧.", "2017-04-01", "2017-04-30"),
        ("It opened on ⟦2019/Sep/01⟧.", "2019-09-01", "2019-09-01"),
    ])
    func `a year may stand before its month`(marked: String, from: String, to: String) throws {
        try expect(marked, from, to)
    }

    @Test(arguments: [
        ("It grew over ⟦3 past weeks⟧.", "2024-09-27", "2024-10-17"),
        ("It rose in ⟦5 upcoming years⟧.", "2024-10-19", "2029-10-18"),
        ("It opened ⟦3 weeks ago⟧.", "2024-09-27", "2024-09-27"),
        ("It opens ⟦2 weeks from now⟧.", "2024-11-01", "2024-11-01"),
        ("It ends ⟦2 years and 1 month from now⟧.", "2026-11-18", "2026-11-18"),
        ("It opened ⟦2 weeks before Christmas⟧.", "2023-12-11", "2023-12-11"),
    ])
    func `a number of units is a period or a distance`(marked: String, from: String, to: String) throws {
        try expect(marked, from, to)
    }

    @Test(arguments: [
        ("Profits fell in ⟦2019 H2⟧.", "2019-07-01", "2019-12-31"),
        ("Profits fell in ⟦2019 Q3⟧.", "2019-07-01", "2019-09-30"),
        ("Profits fell in ⟦3rd quarter of 2016⟧.", "2016-07-01", "2016-09-30"),
        ("Profits fell in ⟦the 1st half of 2016⟧.", "2016-01-01", "2016-06-30"),
    ])
    func `quarters and halves of a year are periods`(marked: String, from: String, to: String) throws {
        try expect(marked, from, to)
    }

    @Test(arguments: [
        ("It opened in ⟦week 31⟧.", "2024-07-29", "2024-08-04"),
        ("It opened in ⟦the week of 18 March 2024⟧.", "2024-03-18", "2024-03-24"),
        ("It opened in ⟦the third week of May 2024⟧.", "2024-05-13", "2024-05-19"),
        ("It opened in ⟦the 3rd week of May 2024⟧.", "2024-05-13", "2024-05-19"),
        ("It was shut for ⟦2 weeks starting 20 May 2024⟧.", "2024-05-20", "2024-06-02"),
        ("It was shut for ⟦two weeks starting 20 May 2024⟧.", "2024-05-20", "2024-06-02"),
    ])
    func `a week is told by its number, by a day in it or by its place in a month`(
        marked: String, from: String, to: String
    ) throws {
        try expect(marked, from, to)
    }

    @Test(arguments: [
        ("It opened on ⟦the first Friday in May⟧.", "2024-05-03", "2024-05-03"),
        ("It opened on ⟦the 2nd Tuesday of May 2023⟧.", "2023-05-09", "2023-05-09"),
        ("It opened on ⟦2nd Tuesday of May 2023⟧.", "2023-05-09", "2023-05-09"),
    ])
    func `a weekday is counted in its month`(marked: String, from: String, to: String) throws {
        try expect(marked, from, to)
    }

    @Test(arguments: [
        ("It opened in ⟦the seventies⟧.", "1970-01-01", "1979-12-31"),
        ("It opened in ⟦the ’70s⟧.", "1970-01-01", "1979-12-31"),
        ("It opened in ⟦1970s⟧.", "1970-01-01", "1979-12-31"),
        ("It opened in ⟦the 1970’s⟧.", "1970-01-01", "1979-12-31"),
        ("It was built in ⟦the 15th century⟧.", "1400-01-01", "1499-12-31"),
        ("It was built in ⟦the fifteenth century⟧.", "1400-01-01", "1499-12-31"),
    ])
    func `decades and centuries are spans of years`(marked: String, from: String, to: String) throws {
        try expect(marked, from, to)
    }

    @Test(arguments: [
        ("It opened on ⟦the 27th⟧.", "2024-10-27", "2024-10-27"),
        ("It opened on ⟦the twenty-seventh⟧.", "2024-10-27", "2024-10-27"),
        ("It opened on ⟦20th of last month⟧.", "2024-09-20", "2024-09-20"),
        ("It opened on ⟦the 20th of last month⟧.", "2024-09-20", "2024-09-20"),
        ("It opened on ⟦31st of this month⟧.", "2024-10-31", "2024-10-31"),
    ])
    func `a day of the month stands for itself behind a preposition`(marked: String, from: String, to: String) throws {
        try expect(marked, from, to)
    }

    @Test(arguments: [
        ("It ran ⟦November 19-20⟧.", "2024-11-19", "2024-11-20"),
        ("It ran from ⟦April ninth through seventeenth⟧.", "2024-04-09", "2024-04-17"),
        ("It ran from ⟦May 8 to 13⟧.", "2024-05-08", "2024-05-13"),
        ("It ran from ⟦4 to 22 January⟧.", "2024-01-04", "2024-01-22"),
    ])
    func `the days of a range follow their month, or stand before it`(marked: String, from: String, to: String) throws {
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
