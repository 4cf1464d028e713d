/// “this week”, “last year”, “the following month”, “next weekend”, “last September”, “next week on Friday”, “the
/// month”.
extension DateReader {
    func readRelativePeriod(at start: Int) -> DateReading? {
        let index = pieces[start].is(.definiteArticle) ? start + 1 : start
        guard let shift = pieces.dateWord(index, .shift) else { return readBarePeriod(at: start, index) }
        var next = index + 1
        if shift.value == 0, let second = pieces.dateWord(next, .shift), second.value != 0, second.value != 9 {
            return readRelativePeriod(at: next).map { DateReading(Range(start, upTo: $0.end), $0.time) }
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
        guard shift.value != 9, let published else { return DateReading(Range(start, upTo: next + 1), .unknown) }
        return DateReading(Range(start, upTo: next + 1), published.unit(unit, shiftedBy: shift.value))
    }

    /// Whether a unit is written without the plural ending.
    func isSingular(_ index: Int) -> Bool {
        !pieces.language.nouns.hasPluralMark(pieces.text.bytes[pieces[index].range])
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
        return DateReading(Range(start, upTo: index + 1), published.flatMap { $0.unit(unit, shiftedBy: 0) })
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
        return DateReading(Range(start, upTo: date.end), found.map { ($0, $0) })
    }

    /// “this September”, “last Sept”, “next June”; with a day “next 6th of April” is the day's own rule.
    private func readShiftedMonth(_ month: Int, _ shift: Int, from start: Int, at index: Int) -> DateReading? {
        guard shift != 9, let published else { return DateReading(Range(start, upTo: index + 1), .unknown) }
        if let dated = readMonthDate(at: index), let partial = dated.partial, partial.day != nil, partial.year == nil {
            return DateReading(
                Range(start, upTo: dated.end),
                .partial(PartialDate(year: year(of: month, shift, published), month: month, day: partial.day)))
        }
        guard readMonthDate(at: index)?.partial?.year == nil else { return nil }
        return DateReading(
            Range(start, upTo: index + 1), .partial(PartialDate(year: year(of: month, shift, published), month: month)))
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
                Range(start, upTo: index + 3),
                resolved && first < last ? (monday + (first - 1), monday + (last - 1)) : nil)
        }
        return DateReading(Range(start, upTo: index + 1), resolved ? (monday + (first - 1), monday + (first - 1)) : nil)
    }
}

/// “today”, “yesterday”, “the day after tomorrow”, “the day before”.
extension DateReader {
    func readRelativeDay(at start: Int) -> DateReading? {
        if let day = pieces.dateWord(start, .day) {
            return DateReading(Range(start, upTo: start + 1), published.map { ($0 + day.value, $0 + day.value) })
        }
        let index = pieces[start].is(.definiteArticle) ? start + 1 : start
        guard pieces.unit(index) == .day, pieces[index].is(.day) else { return nil }
        let link = pieces.dateWord(index + 1, .from)
        if let link, !pieces[index + 1].is(.ablative), let anchor = pieces.dateWord(index + 2, .day), anchor.value != 0
        {
            return DateReading(
                Range(start, upTo: index + 3),
                published.map { ($0 + (anchor.value + link.value), $0 + (anchor.value + link.value)) })
        }
        guard let link, index > start, !pieces[index + 1].is(.ablative), pieces[index + 2].kind != .word else {
            return nil
        }
        return DateReading(Range(start, upTo: index + 2), published.map { ($0 + link.value, $0 + link.value) })
    }
}

/// “early next week”, “later this month”, “mid-November”, “the end of March”, “the rest of the week”, “earlier this
/// year”.
///
/// “Early”, “mid” and “late” are thirds of the period; “later” and “earlier” are halves without
/// what is over or still to come; “the rest” begins with the day of publication.
extension DateReader {
    func readPartOfPeriod(at start: Int) -> DateReading? {
        var index = pieces[start].is(.definiteArticle) ? start + 1 : start
        guard let part = pieces.dateWord(index, .part) else { return nil }
        index += 1
        if pieces[index].isHyphen, pieces[index].isGlued { index += 1 }
        if pieces[index].is(.genitive) || (part.value > 4 && (pieces[index].is([.inessive, .superessive]))) {
            index += 1
        }
        guard let whole = readWhole(at: index) else { return nil }
        guard let days = days(of: whole) else { return DateReading(Range(start, upTo: whole.end), .unknown) }
        return DateReading(Range(start, upTo: whole.end), share(part.value, of: days))
    }

    /// The period that a part is of; “the end of the day” is an idiom.
    private func readWhole(at index: Int) -> DateReading? {
        let rules = [readRelativePeriod, readQuarter, readSeason, readDecade, readCentury, readMonthDate, readYear]
        var best: DateReading?
        for rule in rules {
            guard let reading = rule(index), reading.end > best?.end ?? index, reading.partial?.day == nil else {
                continue
            }
            best = reading
        }
        if best == nil, let unit = pieces.unit(index), [.week, .month, .year].contains(unit),
            pieces[index + 1].kind != .word
        {
            return DateReading(Range(index, upTo: index + 1), published.flatMap { $0.unit(unit, shiftedBy: 0) })
        }
        return best
    }

    /// The first day of the second half: Thursday, the 16th, 1 July.
    private func middle(of days: (Day, Day)) -> Day {
        let length = days.1.number - days.0.number + 1
        return length > Thresholds.daysOfYear ? Day(year: days.0.year, month: 7, day: 1) ?? days.0 : days.0 + length / 2
    }

    private func share(_ part: Int, of days: (Day, Day)) -> (Day, Day)? {
        let third = (days.1.number - days.0.number + 1) / 3
        switch part {
        case 1: return (days.0, days.0 + max(0, third - 1))
        case 2: return (days.0 + third, max(days.0 + third, days.1 - third))
        case 3: return (days.1 - max(0, third - 1), days.1)
        case 4: return published.map { (min(max(days.0, $0), days.1), days.1) }
        case 5: return published.map { (min(max(middle(of: days), $0), days.1), days.1) }
        default: return published.map { (days.0, max(days.0, min($0 - 1, middle(of: days) - 1))) }
        }
    }
}
