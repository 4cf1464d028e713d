import ArticleAnalysis
import Testing

@Suite struct DayTests {
    @Test(arguments: [
        ("1970-01-01", 0, 4), ("2024-02-29", 19_782, 4), ("2000-01-01", 10_957, 6), ("0001-01-01", -719_162, 1),
    ])
    func `a day counts from the epoch and knows its weekday`(iso: String, number: Int, weekday: Int) throws {
        let day = try #require(Day(iso: iso))
        #expect(day.number == number)
        #expect(day.weekday == weekday)
        #expect(day.iso == iso)
    }

    @Test(arguments: ["2023-02-29", "2024-13-01", "2024-00-10", "24-01-01", "tomorrow", ""])
    func `what is no day is refused`(text: String) {
        #expect(Day(iso: text) == nil)
    }
}
