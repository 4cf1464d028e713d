import ArticleAnalysis
import TestSupport
import Testing

/// All of these are read on Friday 18 October 2024.
@Suite struct DatesTests {
    private static let published = Day(year: 2024, month: 10, day: 18)

    @Test(arguments: [
        ("Talks were held between ⟦8 and 13 October⟧.", "2024-10-08", "2024-10-13"),
        ("It opened on ⟦4 May 2021⟧.", "2021-05-04", "2021-05-04"),
        ("It opened on ⟦May 4th, 2021⟧.", "2021-05-04", "2021-05-04"),
        ("It opened on ⟦the fourth of May 2021⟧.", "2021-05-04", "2021-05-04"),
        ("It opened on ⟦2021-05-04⟧.", "2021-05-04", "2021-05-04"),
        ("It opened on ⟦5/22⟧.", "2024-05-22", "2024-05-22"),
        ("It opened in ⟦May 2021⟧.", "2021-05-01", "2021-05-31"),
        ("It opened in ⟦September last year⟧.", "2023-09-01", "2023-09-30"),
        ("It opened on ⟦May 3 this year⟧.", "2024-05-03", "2024-05-03"),
        ("In ⟦September⟧ last night was unthinkable.", "2024-09-01", "2024-09-30"),
        ("It opened in ⟦2021⟧.", "2021-01-01", "2021-12-31"),
        ("It opened in ⟦nineteen ninety-six⟧.", "1996-01-01", "1996-12-31"),
        ("It opened in ⟦the 1970s⟧.", "1970-01-01", "1979-12-31"),
        ("It opened in ⟦Q3 2023⟧.", "2023-07-01", "2023-09-30"),
        ("It opened in ⟦the third quarter of 2023⟧.", "2023-07-01", "2023-09-30"),
        ("It opened ⟦last summer⟧.", "2024-06-01", "2024-08-31"),
        ("It opened ⟦yesterday⟧.", "2024-10-17", "2024-10-17"),
        ("It opened on ⟦Thursday⟧.", "2024-10-17", "2024-10-17"),
        ("It will open on ⟦Thursday⟧.", "2024-10-24", "2024-10-24"),
        ("The lido reopens ⟦March 3⟧.", "2025-03-03", "2025-03-03"),
        ("The lido that burned reopened ⟦March 3⟧.", "2024-03-03", "2024-03-03"),
        ("The fête is to be held on ⟦March 3⟧.", "2025-03-03", "2025-03-03"),
        ("The fête was to be held on ⟦March 3⟧.", "2024-03-03", "2024-03-03"),
        ("They met again at ⟦Christmas⟧.", "2023-12-25", "2023-12-25"),
        ("It opened ⟦last week⟧.", "2024-10-07", "2024-10-13"),
        ("It opened ⟦earlier this year⟧.", "2024-01-01", "2024-06-30"),
        ("It opened ⟦two weeks ago⟧.", "2024-10-04", "2024-10-04"),
        ("It grew over the ⟦past three days⟧.", "2024-10-15", "2024-10-17"),
        ("It closed for ⟦Christmas 2023⟧.", "2023-12-25", "2023-12-25"),
        ("It closed on ⟦Good Friday 2024⟧.", "2024-03-29", "2024-03-29"),
        ("It ran from ⟦30 September to 2 October⟧.", "2024-09-30", "2024-10-02"),
        ("It ran from ⟦November to February 2021⟧.", "2020-11-01", "2021-02-28"),
        ("It ran in ⟦the first week of 2021⟧.", "2021-01-04", "2021-01-10"),
    ])
    func `a date names its days`(marked: String, from: String, to: String) throws {
        let text = MarkedText(marked)
        let dates = analyze(text.text, published: Self.published).dates
        let found = try #require(dates.first, "no date in \(marked)")
        let slice = text.text[found.range]
        #expect(slice == text.slices[0] || "the \(slice)" == text.slices[0] || slice == "the \(text.slices[0])")
        #expect(found.from?.iso == from)
        #expect(found.to?.iso == to)
    }

    @Test(arguments: ["It opened on 31 February 2021.", "It opened that weekend.", "The fiscal year 2021 was hard."])
    func `a day that nobody can name is left open`(sentence: String) throws {
        let date = try #require(analyze(ArticleText(sentence), published: Self.published).dates.first)
        #expect(date.from == nil)
        #expect(date.to == nil)
    }

    @Test(arguments: [
        "This may take longer.", "The march went on.", "They won 3-1.", "It holds 2000 people.", "More than 2000 came.",
        "Call 123-12-1234.", "Mr Christmas said no.", "It was 1412 ewes and rams in 1305 barns.",
        "A Sun reporter called.",
        "She told the Sun no.",
        "Half of 3/4 is less.", "In his 40s he left.", "It is open 24/7.", "99/99/9999", "0000-00-00",
    ])
    func `what is no date is left alone`(sentence: String) {
        let dates = analyze(ArticleText(sentence), published: Self.published).dates
        #expect(dates.isEmpty, "\(dates)")
    }

    @Test(arguments: [
        String(repeating: "1/", count: 50_000), String(repeating: "May ", count: 50_000),
        String(repeating: "the last ", count: 30_000),
        String(repeating: "between 1 and 2 May ", count: 5000), String(repeating: "two weeks and ", count: 20_000),
        "9999 years ago", "9999-12-31 to 0001-01-01", "in 9999 decades", "last 9999 centuries", "week 53", "99999999",
        String(repeating: "monday ", count: 50_000), String(repeating: "2014-", count: 30_000),
    ])
    func `hostile dates are read without harm`(text: String) {
        let analysis = analyze(ArticleText(text), published: Day(year: 9999, month: 12, day: 31))
        #expect(analysis.dates.allSatisfy { analysis.text.range.contains($0.range) })
    }

    @Test func `a year in a date is not counted`() {
        let analysis = analyze(ArticleText("On 12 May 2021 they sold 300 boats."), published: Self.published)
        #expect(analysis.quantities.map(\.value) == [300])
    }

    @Test(arguments: [
        ("It ran from 8 to 13 October.", "8 to 13 October 2024"), ("It ran in May 2021.", "May 2021"),
        ("It ran in 2021.", "2021"),
        ("It ran on 4 May 2021.", "4 May 2021"),
    ])
    func `an explanation names days in plain words`(sentence: String, words: String) {
        let dates = analyze(ArticleText(sentence), published: Self.published).dates
        #expect(dates.first?.words == words)
    }
}
