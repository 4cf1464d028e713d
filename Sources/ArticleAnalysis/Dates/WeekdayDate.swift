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
            return DateReading(start..<distance.end, (day.monday + (weekday - 1), day.monday + (weekday - 1)))
        }
        guard let shift else { return DateReading(start..<index + 1, .partial(PartialDate(weekday: weekday))) }
        let isNearest = index - start > 1 || pieces[start].is(.approaching)
        let day = shifted(weekday, by: shift, isNearest: isNearest)
        return DateReading(start..<index + 1, day.map { ($0, $0) })
    }

    /// “sun”, “mon” and “sat” are weekdays only with a capital or a shift.
    private func isWeekdayLike(_ index: Int, shifted: Bool) -> Bool {
        !pieces.isDateWord(index, .ambiguous) || shifted
            || (pieces.isCapitalized(index) && !pieces[index - 1].is(.definiteArticle))
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
            let close = isBracketed && pieces[date.end].isMark(")") ? date.end + 1 : date.end
            return isBracketed && close == date.end ? nil : DateReading(start..<close, .partial(partial))
        }
        guard index == end else { return nil }
        let number = pieces[index].is(.definiteArticle) ? index + 1 : index
        guard let day = readDayNumber(at: number),
            day.isOrdinal || number > index || (pieces[number].kind == .digits && !isMeasured(at: day.end)),
            pieces[day.end].kind != .word || day.isOrdinal || number > index
        else { return nil }
        return DateReading(start..<day.end, .partial(PartialDate(day: day.value, weekday: weekday)))
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
        return DateReading(start..<index + 2, day.map { ($0, $0) })
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
