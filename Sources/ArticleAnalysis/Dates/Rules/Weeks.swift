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
        return DateReading(Range(start, upTo: index + 2), days)
    }

    private func readWeekAround(at start: Int, _ index: Int) -> DateReading? {
        guard pieces[index].is(.week), let opener = pieces.language.dates.weekOpeners.match(pieces, at: index + 1)
        else {
            return nil
        }
        let next = pieces[opener.end].isMark(".") ? opener.end + 1 : opener.end
        if let date = readMonthDate(at: next) ?? readNumericDate(at: next), date.partial?.day != nil {
            return DateReading(Range(start, upTo: date.end), days(of: date).map { ($0.0.monday, $0.0.monday + 6) })
        }
        let number = pieces[next].is(.definiteArticle) ? next + 1 : next
        guard let day = readDayNumber(at: number), day.isOrdinal else { return nil }
        let days = resolve(PartialDate(day: day.value), at: start)
        return DateReading(Range(start, upTo: day.end), days.map { ($0.0.monday, $0.0.monday + 6) })
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
        guard let span = days(of: period) else { return DateReading(Range(start, upTo: period.end), .unknown) }
        let length = count?.value ?? 1
        if unit == .week {
            return DateReading(Range(start, upTo: period.end), Day.week(number, in: span, count: length))
        }
        return DateReading(Range(start, upTo: period.end), number == 1 ? (span.0, span.0 + (length - 1)) : nil)
    }

    /// A rank: 1 for “first”, −1 for “last”.
    func ordinal(at index: Int) -> (Int, Int)? {
        if pieces[index].is(.last) { return (-1, index + 1) }
        guard let day = readDayNumber(at: index), day.isOrdinal else { return nil }
        return (day.value, day.end)
    }

    /// “2 weeks starting May 20th”, “for 1 week, from 20 December”.
    private func readWeeksFrom(at start: Int) -> DateReading? {
        guard let count = readCardinal(at: start), let unit = pieces.unit(count.end),
            unit != .day || count.value < Thresholds.mostCountedDays
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
            Range(start, upTo: date.end),
            from.flatMap { first in first.adding(count.value, unit).map { (first, $0 - 1) } })
    }
}

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
            return DateReading(Range(start, upTo: period.end), day.map { ($0, $0) })
        }
        return number > 0 ? DateReading(Range(start, upTo: end + 1), .unknown) : nil
    }
}

/// “Friday”, “this Friday”, “last Sunday”, “Friday the 22nd”, “Tuesday, March 7”, “friday (jun-15)”, “Tuesday of last
/// week”.
///
/// In news a bare weekday is the last one; “next Friday” is the one of the next week, as “last Friday” is the one of
/// the last.
extension DateReader {
    func readWeekday(at start: Int) -> DateReading? {
        var (index, shift) = (start, Int?.none)
        while index - start < 3, let word = pieces.dateWord(index, .shift) {
            shift = shift == nil || shift == 0 ? word.value : shift
            index += 1
        }
        guard let weekday = pieces.weekday(index), isWeekdayLike(index, shifted: shift != nil) else { return nil }
        let name = pieces.afterStop(index + 1) > index + 1 && pieces.length(index) <= 5 ? index + 2 : index + 1
        if let dated = readNamedDay(weekday, from: start, after: name, isThis: shift == 0) { return dated }
        if let week = readWeekOf(weekday, from: start, after: index + 1) { return week }
        if shift == nil, let distance = readDistance(at: index + 1), let day = days(of: distance)?.0 {
            return DateReading(
                Range(start, upTo: distance.end), (day.monday + (weekday - 1), day.monday + (weekday - 1)))
        }
        guard let shift else {
            return DateReading(Range(start, upTo: index + 1), .partial(PartialDate(weekday: weekday)))
        }
        let isNearest = index - start > 1 || pieces[start].is(.approaching)
        let day = shifted(weekday, by: shift, isNearest: isNearest)
        return DateReading(Range(start, upTo: index + 1), day.map { ($0, $0) })
    }

    /// “sun”, “mon” and “sat” are weekdays only with a capital or a shift.
    private func isWeekdayLike(_ index: Int, shifted: Bool) -> Bool {
        !pieces.isDateWord(index, .ambiguous) || shifted
            || (pieces.isCapitalized(index) && !pieces[index - 1].is(.definiteArticle) && !isNewspaper(index))
    }

    /// “a Sun reporter”, “told the Baltimore Sun”: an article, or the name of a town inside a sentence, stands in front.
    private func isNewspaper(_ index: Int) -> Bool {
        if pieces.numberWord(index - 1)?.part == .article { return true }
        return pieces.isCapitalized(index - 1) && pieces[index - 2].kind == .word && pieces[index + 1].kind != .digits
            && !pieces.isDateWord(index - 1, .on) && pieces.weekday(index - 1) == nil
    }

    /// The day that stands behind its name: “Friday | the 22nd”, “Tuesday | March 7”, “Friday | 7-6”.
    private func readNamedDay(_ weekday: Int, from start: Int, after end: Int, isThis: Bool) -> DateReading? {
        let isBracketed = pieces[end].isMark("(")
        let index =
            isBracketed || pieces[end].isMark(",") || (pieces[end].isHyphen && pieces[end].isGlued) ? end + 1 : end
        if let date = readMonthDate(at: index) ?? readNumericDate(at: index), var partial = date.partial,
            partial.day != nil
        {
            if isThis, partial.year == nil { partial.year = published?.year }
            guard
                !contradicts(partial, weekday)
                    || (partial.month != nil && date.partial?.year == nil && pieces[index].kind == .digits)
            else { return nil }
            partial.weekday = weekday
            let close = isBracketed && pieces[date.end].isMark(")") ? date.end + 1 : date.end
            return isBracketed && close == date.end ? nil : DateReading(Range(start, upTo: close), .partial(partial))
        }
        guard index == end else { return nil }
        let number = pieces[index].is(.definiteArticle) ? index + 1 : index
        guard let day = readDayNumber(at: number),
            day.isOrdinal || number > index || (pieces[number].kind == .digits && !isMeasured(at: day.end)),
            pieces[day.end].kind != .word || day.isOrdinal || number > index
        else { return nil }
        return DateReading(Range(start, upTo: day.end), .partial(PartialDate(day: day.value, weekday: weekday)))
    }

    /// “this Friday June 23”, seen from a year in which that is no Friday: two dates.
    private func contradicts(_ date: PartialDate, _ weekday: Int) -> Bool {
        guard let year = date.year, let month = date.month, let day = date.day else { return false }
        return Day(year: year, month: month, day: day).map { $0.weekday != weekday } ?? false
    }

    /// “Friday | this week”, “Tuesday | of next week”.
    private func readWeekOf(_ weekday: Int, from start: Int, after end: Int) -> DateReading? {
        var index = end
        while pieces[index].is([.genitive, .inessive, .definiteArticle]) { index += 1 }
        guard index - end < 3, let shift = pieces.dateWord(index, .shift), shift.value != 9,
            pieces.unit(index + 1) == .week
        else {
            return nil
        }
        let day = published.map { $0.monday + (7 * shift.value + weekday - 1) }
        return DateReading(Range(start, upTo: index + 2), day.map { ($0, $0) })
    }

    /// The weekday of this week, or of the one before or after it; the nearest one where the words say “coming” or
    /// “this past”.
    private func shifted(_ weekday: Int, by shift: Int, isNearest: Bool) -> Day? {
        guard let published, shift != 9 else { return nil }
        if isNearest {
            let ahead = (weekday - published.weekday + 6) % 7 + 1
            let back = (published.weekday - weekday + 6) % 7 + 1
            return shift >= 0 ? published + ahead : published - back
        }
        return published.monday + (7 * shift + weekday - 1)
    }
}
