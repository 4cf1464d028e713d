/// “from April to June in 2017”, “8 and 13 October”, “November 19-20”, “Jan-Feb 2017”, “Friday through Sunday”,
/// “2014–2018”.
///
/// “And” joins only behind “between”; the last day is included.
extension DateReader {
    /// The range that begins at a piece, or the single date; nil if neither does.
    func readSpan(at start: Int) -> DateReading? {
        guard mayBegin(at: start) else { return nil }
        let isBetween = isOpened(pieces, at: start, by: .interval)
        if let days = readDaysOfMonth(at: start, isBetween: isBetween) { return days }
        guard let first = readDate(at: start) else { return nil }
        return readDaysAfter(first, isBetween: isBetween) ?? readSecond(first, isBetween: isBetween) ?? first
    }

    /// Where the second end begins, if a joint stands at a piece.
    private func afterJoint(_ index: Int, isBetween: Bool) -> Int? {
        let piece = pieces[index]
        if isBetween, pieces.isDateWord(index, .and) { return afterArticle(index + 1) }
        if pieces.isDateWord(index, .joint) { return afterArticle(index + 1) }
        guard piece.isDash || piece.isMark("~"), piece.isGlued == pieces[index + 1].isGlued else { return nil }
        return index + 1
    }

    private func afterArticle(_ index: Int) -> Int {
        pieces[index].is(.definiteArticle) && readDate(at: index) == nil ? index + 1 : index
    }

    private func readSecond(_ first: DateReading, isBetween: Bool) -> DateReading? {
        guard let index = afterJoint(first.end, isBetween: isBetween), let second = readEnd(at: index) else {
            return nil
        }
        let (from, to) = completed(first, second)
        guard let a = days(of: from), let b = days(of: to) else {
            return isPlausible(first, second)
                ? DateReading(Range(first.pieces.lowerBound, upTo: second.end), .unknown) : nil
        }
        let last = later(b.1, second, than: a.0)
        guard a.0 <= last else { return nil }
        return DateReading(Range(first.pieces.lowerBound, upTo: second.end), .period(a.0, last))
    }

    /// The second end; “to date” and “current date” end on the day before publication.
    private func readEnd(at index: Int) -> DateReading? {
        if let reading = readDate(at: index) { return reading }
        let isCurrent = pieces.isDateWord(index, .shift) && pieces[index + 1].is(.date)
        guard isCurrent || (pieces[index].is(.date) && pieces[index - 1].is(.allative)) else { return nil }
        return DateReading(Range(index, upTo: index + (isCurrent ? 2 : 1)), published.map { ($0 - 1, $0 - 1) })
    }

    private func isPlausible(_ first: DateReading, _ second: DateReading) -> Bool {
        published == nil || first.partial != nil && second.partial != nil
    }

    /// What one end names counts for the other: “May to Oct 2020”, “Nov-Feb 2017”, “from this May to October”.
    private func completed(_ first: DateReading, _ second: DateReading) -> (DateReading, DateReading) {
        guard var a = first.partial, var b = second.partial else { return (first, second) }
        if a.year == nil, let year = b.year, let month = a.month, let last = b.month {
            a.year = (month, a.day ?? 1) > (last, b.day ?? 31) ? year - 1 : year
        } else if b.year == nil, let year = a.year, let month = a.month, let last = b.month {
            b.year = (month, a.day ?? 1) > (last, b.day ?? 31) ? year + 1 : year
        } else if a.year == nil, b.year == nil, let month = a.month, let last = b.month,
            let from = firstYear(a, b, at: first.pieces.lowerBound)
        {
            (a.year, b.year) = (from, (month, a.day ?? 1) > (last, b.day ?? 31) ? from + 1 : from)
        }
        var (from, to) = (first, second)
        (from.time, to.time) = (.partial(a), .partial(b))
        return (from, to)
    }

    /// The year that a range begins in: the one that makes it hold the day of publication, if there is one.
    private func firstYear(_ a: PartialDate, _ b: PartialDate, at start: Int) -> Int? {
        guard let published, let month = a.month, let last = b.month else { return nil }
        let wraps = (month, a.day ?? 1) > (last, b.day ?? 31)
        for year in [published.year, published.year - 1] {
            let from = resolve(PartialDate(year: year, month: month, day: a.day), at: start)?.0
            let to = resolve(PartialDate(year: wraps ? year + 1 : year, month: last, day: b.day), at: start)?.1
            if let from, let to, from <= published, published <= to { return year }
        }
        return resolve(a, at: start)?.0.year
    }

    /// A weekday or day without a month that would lie before the first end is the next one after it.
    private func later(_ day: Day, _ second: DateReading, than first: Day) -> Day {
        guard day < first, let date = second.partial, date.month == nil, date.year == nil else { return day }
        if let weekday = date.weekday, date.day == nil { return first + (weekday - first.weekday + 7) % 7 }
        return day.adding(months: 1) ?? day
    }

    /// “November 19-20”, “April ninth through seventeenth”, “Feb between 2-7 2018”: days of the month in front.
    private func readDaysAfter(_ first: DateReading, isBetween: Bool) -> DateReading? {
        guard let date = first.partial, let month = date.month else { return nil }
        var (day, end) = (date.day, first.end)
        if day == nil, pieces.isDateWord(end, .before), let number = readDayNumber(at: end + 1) {
            (day, end) = (number.value, number.end)
        }
        let joins = isBetween || day != date.day
        guard let day, let joint = afterJoint(end, isBetween: joins),
            case let index = pieces[joint].is(.definiteArticle) ? joint + 1 : joint,
            let last = readDayNumber(at: index), last.value > day,
            last.value <= 31,
            !isMeasured(at: last.end), readMonthDate(at: index) == nil,
            !(pieces[last.end].isMark("/") || pieces[last.end].isHyphen && pieces[last.end].isGlued),
            pieces.month(last.end) == nil
        else { return nil }
        let year = date.year == nil ? readYearAfter(last.end, afterDay: true) : nil
        var (from, to) = (
            PartialDate(year: date.year ?? year?.value, month: month, day: day),
            PartialDate(year: date.year ?? year?.value, month: month, day: last.value)
        )
        let whole = Range(first.pieces.lowerBound, upTo: year?.end ?? last.end)
        if from.year == nil, let known = resolve(from, at: first.pieces.lowerBound)?.0 {
            (from.year, to.year) = (known.year, known.year)
        }
        guard let a = resolve(from, at: whole.lowerBound)?.0, let b = resolve(to, at: whole.lowerBound)?.0 else {
            return DateReading(whole, .unknown)
        }
        return DateReading(whole, .period(a, b))
    }

    /// “4 to 22 January”, “3 and 12 of Sept”, “4-23 in next month”: days of the month behind.
    private func readDaysOfMonth(at start: Int, isBetween: Bool) -> DateReading? {
        guard let first = readDayNumber(at: start), let index = afterJoint(first.end, isBetween: isBetween),
            let last = readDayNumber(at: index),
            first.value < last.value
        else { return nil }
        if let date = readMonthDate(at: index), var to = date.partial, to.day == last.value, to.month != nil {
            if to.year == nil { to.year = resolve(to, at: start)?.0.year }
            var from = to
            from.day = first.value
            guard let a = resolve(from, at: start)?.0, let b = resolve(to, at: start)?.0 else {
                return DateReading(Range(start, upTo: date.end), .unknown)
            }
            return DateReading(Range(start, upTo: date.end), .period(a, b))
        }
        let next = pieces[last.end].is([.genitive, .inessive]) ? last.end + 1 : last.end
        guard let period = readRelativePeriod(at: next), pieces.unit(period.end - 1) == .month else { return nil }
        guard let month = days(of: period)?.0 else { return DateReading(Range(start, upTo: period.end), .unknown) }
        let days = (
            Day(year: month.year, month: month.month, day: first.value),
            Day(year: month.year, month: month.month, day: last.value)
        )
        guard let a = days.0, let b = days.1 else { return DateReading(Range(start, upTo: period.end), .unknown) }
        return DateReading(Range(start, upTo: period.end), .period(a, b))
    }
}
