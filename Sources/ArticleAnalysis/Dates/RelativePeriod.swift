/// “this week”, “last year”, “the following month”, “next weekend”, “last September”, “next week on Friday”, “the
/// month”.
extension DateReader {
    func readRelativePeriod(at start: Int) -> DateReading? {
        let index = pieces[start].is(.definiteArticle) ? start + 1 : start
        guard let shift = pieces.dateWord(index, .shift) else { return readBarePeriod(at: start, index) }
        var next = index + 1
        if shift.value == 0, let second = pieces.dateWord(next, .shift), second.value != 0, second.value != 9 {
            return readRelativePeriod(at: next).map { DateReading(start..<$0.end, $0.time) }
        }
        if let month = pieces.month(next), !pieces.isDateWord(next, .ambiguous) || pieces.isCapitalized(next) {
            return readShiftedMonth(month, shift.value, from: start, at: next)
        }
        if let day = readShiftedDay(shift.value, from: start, at: next) { return day }
        let isWorking = pieces.isDateWord(next, .business) && pieces.unit(next + 1) == .week
        if isWorking { next += 1 }
        guard let unit = isWorking ? .workweek : pieces.unit(next), isSingular(next) else { return nil }
        if unit == .day, shift.value == 0 || shift.value == -1 { return nil }
        if unit == .week, let day = readDayOfWeek(shift.value, from: start, after: next + 1) { return day }
        guard shift.value != 9, let published else { return DateReading(start..<next + 1, .unknown) }
        return DateReading(start..<next + 1, published.unit(unit, shiftedBy: shift.value))
    }

    /// Whether a unit is written without the plural ending.
    func isSingular(_ index: Int) -> Bool {
        !pieces.language.nouns.hasPluralMark(pieces.text.bytes[pieces[index].range.bounds])
    }

    /// “the year”, “the week”, “weekend”: the one that holds the day of publication; not “the day that …”.
    private func readBarePeriod(at start: Int, _ index: Int) -> DateReading? {
        guard let unit = pieces.unit(index), isSingular(index), index > start || unit == .weekend, unit != .quarter,
            unit != .decade,
            unit != .century
        else { return nil }
        let next = pieces[index + 1]
        guard
            next.kind != .word || pieces.isDateWord(index + 1, .and)
                || (unit != .day && pieces.dateWord(index + 1, .from) == nil && !next.is(.genitive)),
            !next.isHyphen, !next.isApostrophe || unit == .fortnight
        else { return nil }
        return DateReading(start..<index + 1, published.flatMap { $0.unit(unit, shiftedBy: 0) })
    }

    /// “this 5/12”, “next 6th of April”.
    private func readShiftedDay(_ shift: Int, from start: Int, at index: Int) -> DateReading? {
        guard pieces[index].kind == .digits, let published,
            let date = readNumericDate(at: index) ?? readMonthDate(at: index),
            let partial = date.partial, partial.year == nil, let month = partial.month, let day = partial.day
        else { return nil }
        let days = (-1...1).compactMap { Day(year: published.year + $0, month: month, day: day) }
        let found =
            switch shift {
            case 1: days.first { $0 > published }
            case -1: days.last { $0 < published }
            default: Day(year: published.year, month: month, day: day)
            }
        return DateReading(start..<date.end, found.map { ($0, $0) })
    }

    /// “this September”, “last Sept”, “next June”; with a day “next 6th of April” is the day's own rule.
    private func readShiftedMonth(_ month: Int, _ shift: Int, from start: Int, at index: Int) -> DateReading? {
        guard shift != 9, let published else { return DateReading(start..<index + 1, .unknown) }
        if let dated = readMonthDate(at: index), let partial = dated.partial, partial.day != nil, partial.year == nil {
            return DateReading(
                start..<dated.end,
                .partial(PartialDate(year: year(of: month, shift, published), month: month, day: partial.day)))
        }
        guard readMonthDate(at: index)?.partial?.year == nil else { return nil }
        return DateReading(
            start..<index + 1, .partial(PartialDate(year: year(of: month, shift, published), month: month)))
    }

    /// The year in which the last, this or the next such month lies.
    func year(of month: Int, _ shift: Int, _ day: Day) -> Int {
        switch shift {
        case 1: month > day.month ? day.year : day.year + 1
        case -1: month < day.month ? day.year : day.year - 1
        default: day.year
        }
    }

    /// “next week | on Friday”, “this week | Friday”, “last week | from Wednesday to Friday”.
    private func readDayOfWeek(_ shift: Int, from start: Int, after end: Int) -> DateReading? {
        guard shift != 9 else { return nil }
        let index =
            pieces[end].is(.superessive) || pieces[end].isDash || pieces.isDateWord(end, .before) ? end + 1 : end
        guard let first = pieces.weekday(index),
            let monday = published.map({ $0.monday + 7 * shift }) ?? Day(number: 0).monday as Day?
        else { return nil }
        let resolved = published != nil
        if pieces.isDateWord(end, .before) {
            guard pieces.isDateWord(index + 1, .joint) || pieces.isDateWord(index + 1, .and),
                let last = pieces.weekday(index + 2)
            else {
                return nil
            }
            return DateReading(
                start..<index + 3, resolved && first < last ? (monday + (first - 1), monday + (last - 1)) : nil)
        }
        return DateReading(start..<index + 1, resolved ? (monday + (first - 1), monday + (first - 1)) : nil)
    }
}
