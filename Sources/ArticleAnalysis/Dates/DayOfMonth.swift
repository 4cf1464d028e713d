/// “on the 27th”, “the 20th of next month”, “31st of this month”: a day whose month stands elsewhere.
///
/// A bare ordinal is a day only behind a preposition and with no noun behind it (“the 27th victim” is none).
extension DateReader {
    func readDayOfMonth(at start: Int) -> DateReading? {
        let index = pieces[start].is(.definiteArticle) ? start + 1 : start
        guard let day = readDayNumber(at: index), day.isOrdinal else { return nil }
        let next = pieces[day.end].is([.genitive, .inessive]) ? day.end + 1 : day.end
        if let period = readRelativePeriod(at: next), pieces.unit(period.end - 1) == .month {
            let month = days(of: period)?.0
            let date = PartialDate(year: month?.year, month: month?.month, day: day.value)
            return DateReading(start..<period.end, month == nil ? .unknown : .partial(date))
        }
        guard pieces.isDateWord(start - 1, .on), isBare(day.end), index > start || pieces[start - 1].is(.superessive),
            pieces[start].kind == .digits || index > start || day.value > 20
        else { return nil }
        guard !pieces.isDateWord(start - 1, .and), !pieces[start - 1].is(.genitive),
            !pieces[start - 1].is(.disjunctive),
            !pieces.isDateWord(start - 1, .joint) || isDated(before: start - 1)
        else { return nil }
        return DateReading(start..<day.end, .partial(PartialDate(day: day.value)))
    }

    /// “from Friday the 2nd until | the 6th”: a joint leads to a day only behind another date.
    private func isDated(before joint: Int) -> Bool {
        isOrdinalEnding(pieces, at: joint - 1) && !pieces[joint].is(.allative)
    }

    private func isBare(_ end: Int) -> Bool {
        pieces[end].kind != .word && !(pieces[end].isHyphen && pieces[end].isGlued) || pieces.isDateWord(end, .and)
            || pieces.isDateWord(end, .joint)
    }
}
