/// “week 31”, “the week of the 18th”, “the week commencing February 4”, “the third week of May”, “the last week of
/// July”, “the first ten days of last year”, “2 weeks starting May 20th”.
extension DateReader {
    func readWeek(at start: Int) -> DateReading? {
        let index = pieces[start].is(.definiteArticle) ? start + 1 : start
        return readNumberedWeek(at: start, index) ?? readWeekAround(at: start, index) ?? readWeekOfPeriod(
            at: start, index)
            ?? readWeeksFrom(at: start)
    }

    /// ISO 8601 weeks of the year of publication.
    private func readNumberedWeek(at start: Int, _ index: Int) -> DateReading? {
        guard pieces[index].is(.week), let number = pieces.integer(index + 1), (1...53).contains(number),
            pieces.length(index + 1) <= 2,
            !isMeasured(at: index + 2)
        else { return nil }
        let days = published.flatMap { Day.years(from: $0.year) }.flatMap { Day.week(number, in: $0) }
        return DateReading(start..<index + 2, days)
    }

    private func readWeekAround(at start: Int, _ index: Int) -> DateReading? {
        guard pieces[index].is(.week), let opener = pieces.language.dates.weekOpeners.match(pieces, at: index + 1)
        else {
            return nil
        }
        let next = pieces[opener.end].isMark(".") ? opener.end + 1 : opener.end
        if let date = readMonthDate(at: next) ?? readNumericDate(at: next), date.partial?.day != nil {
            return DateReading(start..<date.end, days(of: date).map { ($0.0.monday, $0.0.monday + 6) })
        }
        let number = pieces[next].is(.definiteArticle) ? next + 1 : next
        guard let day = readDayNumber(at: number), day.isOrdinal else { return nil }
        let days = resolve(PartialDate(day: day.value), at: start)
        return DateReading(start..<day.end, days.map { ($0.0.monday, $0.0.monday + 6) })
    }

    /// “third week | of | May 2024”, “first 2 weeks of 2021”, “last week of last month”.
    private func readWeekOfPeriod(at start: Int, _ index: Int) -> DateReading? {
        guard let (number, afterNumber) = ordinal(at: index) else { return nil }
        let count = readCardinal(at: afterNumber)
        let unitIndex = count?.end ?? afterNumber
        guard let unit = pieces.unit(unitIndex), unit == .week || (unit == .day && count != nil) else { return nil }
        let isLinked = pieces[unitIndex + 1].is([.genitive, .inessive])
        let next = isLinked ? unitIndex + 2 : unitIndex + 1
        let rules = [readRelativePeriod, readMonthDate, readYear]
        guard let period = rules.compactMap({ $0(next) }).max(by: { $0.end < $1.end }), period.partial?.day == nil
        else { return nil }
        guard isLinked || number > 0 else { return nil }
        guard let span = days(of: period) else { return DateReading(start..<period.end, .unknown) }
        let length = count?.value ?? 1
        if unit == .week { return DateReading(start..<period.end, Day.week(number, in: span, count: length)) }
        return DateReading(start..<period.end, number == 1 ? (span.0, span.0 + (length - 1)) : nil)
    }

    /// A rank: 1 for “first”, −1 for “last”.
    func ordinal(at index: Int) -> (Int, Int)? {
        if pieces[index].is(.last) { return (-1, index + 1) }
        guard let day = readDayNumber(at: index), day.isOrdinal else { return nil }
        return (day.value, day.end)
    }

    /// “2 weeks starting May 20th”, “for 1 week, from 20 December”.
    private func readWeeksFrom(at start: Int) -> DateReading? {
        guard let count = readCardinal(at: start), let unit = pieces.unit(count.end), unit != .day || count.value < 100
        else { return nil }
        var next = count.end + 1
        if pieces[next].isMark(","), pieces[next + 1].is(.ablative) {
            next += 2
        } else if let opener = pieces.language.dates.weekOpeners.match(pieces, at: next), !pieces[next].is(.genitive),
            !pieces[next].is(.ending)
        {
            next = opener.end
        } else {
            return nil
        }
        guard let date = readMonthDate(at: next) ?? readNumericDate(at: next), date.partial?.day != nil else {
            return nil
        }
        let from = days(of: date)?.0
        return DateReading(
            start..<date.end, from.flatMap { first in first.adding(count.value, unit).map { (first, $0 - 1) } })
    }
}
