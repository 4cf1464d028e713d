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
        guard let days = days(of: whole) else { return DateReading(start..<whole.end, .unknown) }
        return DateReading(start..<whole.end, share(part.value, of: days))
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
            return DateReading(index..<index + 1, published.flatMap { $0.unit(unit, shiftedBy: 0) })
        }
        return best
    }

    /// The first day of the second half: Thursday, the 16th, 1 July.
    private func middle(of days: (Day, Day)) -> Day {
        let length = days.1.number - days.0.number + 1
        return length > 300 ? Day(year: days.0.year, month: 7, day: 1) ?? days.0 : days.0 + length / 2
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
