/// “the first Friday in May”, “second Tuesday of this month”.
extension DateReader {
    func readNthWeekday(at start: Int) -> DateReading? {
        let index = pieces[start].is(.definiteArticle) ? start + 1 : start
        guard let (number, end) = ordinal(at: index), (-1...5).contains(number), let weekday = pieces.weekday(end),
            !pieces.isDateWord(end, .ambiguous) || pieces.isCapitalized(end)
        else { return nil }
        if pieces[end + 1].is([.genitive, .inessive]),
            let period = [readRelativePeriod, readMonthDate].compactMap({ $0(end + 2) }).max(by: { $0.end < $1.end }),
            period.partial?.day == nil
        {
            let day = days(of: period).flatMap {
                Day.weekday(weekday, number: number, month: $0.0.month, year: $0.0.year)
            }
            return DateReading(start..<period.end, day.map { ($0, $0) })
        }
        return number > 0 ? DateReading(start..<end + 1, .unknown) : nil
    }
}
