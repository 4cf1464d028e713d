/// Reads dates from pieces, seen from the day of publication. Its rules stand in `Rules/`, grouped by what they name.
struct DateReader {
    let pieces: Pieces
    let published: Day?
    /// Whether the article writes 21/04 for 21 April.
    let dayFirst: Bool

    /// The longest date that begins at a piece, without ranges; of two that are equally long, the one of the more
    /// particular rule.
    func readDate(at start: Int) -> DateReading? {
        guard mayBegin(at: start) else { return nil }
        let readings = pieces[start].kind == .word ? readWordDates(at: start) : readDigitDates(at: start)
        return readings.reduce(nil) { best, next in
            guard let next, next.end > best?.end ?? start else { return best }
            return next
        }
    }

    private func readDigitDates(at start: Int) -> [DateReading?] {
        [
            readNumericDate(at: start), readMonthDate(at: start), readYearFirst(at: start),
            readCountedPeriod(at: start), readDistance(at: start), readQuarter(at: start), readWeek(at: start),
            readNthWeekday(at: start), readDecade(at: start), readCentury(at: start), readYear(at: start),
            readDayOfMonth(at: start),
        ]
    }

    private func readWordDates(at start: Int) -> [DateReading?] {
        [
            readMonthDate(at: start), readWeekday(at: start), readRelativeDay(at: start), readRelativePeriod(at: start),
            readPartOfPeriod(at: start), readCountedPeriod(at: start), readDistance(at: start), readQuarter(at: start),
            readWeek(at: start), readNthWeekday(at: start), readHoliday(at: start), readSeason(at: start),
            readDecade(at: start), readCentury(at: start), readYear(at: start), readDayOfMonth(at: start),
        ]
    }

    /// Whether a date can begin with this piece at all.
    func mayBegin(at start: Int) -> Bool {
        let piece = pieces[start]
        switch piece.kind {
        case .digits: return true
        case .mark: return piece.isApostrophe && pieces[start + 1].kind == .digits
        case .word: return mayBegin(withWord: start)
        case .opaque, .end: return false
        }
    }

    /// Function words begin a date only in front of what does: most words are ruled out with one or two look-ups.
    private func mayBegin(withWord start: Int) -> Bool {
        let (piece, next) = (pieces[start], pieces[start + 1])
        if piece.is(.definiteArticle) { return !next.is(.definiteArticle) && mayBegin(at: start + 1) }
        if piece.is([.inessive, .deadline]) {
            return mayCount(start + 1) || (piece.is(.deadline) && next.kind == .word)
        }
        if let number = pieces.numberWord(start) {
            return number.part == .article ? pieces.unit(start + 1) != nil : number.part != .and
        }
        return pieces.language.dates.opens(piece.word) || piece.is([.quarterLetter, .halfLetter])
    }

    private func mayCount(_ index: Int) -> Bool { pieces[index].kind == .digits || pieces.numberWord(index) != nil }

    /// The first and the last day of a reading.
    func days(of reading: DateReading) -> (Day, Day)? {
        switch reading.time {
        case .period(let from, let to): (from, to)
        case .partial(let date): resolve(date, at: reading.pieces.lowerBound)
        case .unknown: nil
        }
    }

    /// Whether the words in front of a piece speak of what is to come.
    func isFuture(at start: Int) -> Bool {
        for index in stride(from: start - 1, through: max(0, start - Thresholds.futureReach), by: -1) {
            if pieces[index].kind == .end || pieces[index].isMark(".") { return false }
            if pieces.isDateWord(index, .future) || isScheduled(index, before: start) { return true }
        }
        return false
    }
}

extension DateReader {
    /// “launches June 3”, “is to be held November 3”: the present of a timetable lies ahead.
    ///
    /// A verb counts only a few words before the date and with none of the past between (“opens the hall that burned on
    /// June 3”).
    private func isScheduled(_ index: Int, before start: Int) -> Bool {
        if pieces.isDateWord(index, .be) { return pieces[index + 1].is(.allative) && !isPast(index + 1, start) }
        return pieces.isDateWord(index, .scheduled) && start - index <= Thresholds.scheduleReach
            && !pieces.isDateWord(index - 1, .owner) && !pieces[index - 1].is(.definiteArticle) && !isPast(index, start)
    }

    private func isPast(_ first: Int, _ last: Int) -> Bool {
        Range(first, upTo: last).contains { pieces.language.dates.past.contains(pieces[$0].word) }
    }
}

/// Fills what the words leave open, seen from the day of publication.
extension DateReader {
    func resolve(_ date: PartialDate, at start: Int) -> (Day, Day)? {
        switch (date.year, date.month, date.day) {
        case (let year?, let month?, let day?): Day(year: year, month: month, day: day).map { ($0, $0) }
        case (let year?, let month?, nil): Day.month(month, of: year)
        case (let year?, nil, nil): Day.years(from: year)
        case (nil, let month?, let day?): nearest(month: month, day: day, at: start).map { ($0, $0) }
        case (nil, let month?, nil): nearestMonth(month, at: start)
        case (nil, nil, let day?): nearestDay(day, weekday: date.weekday, at: start).map { ($0, $0) }
        case (nil, nil, nil): date.weekday.flatMap { nearestWeekday($0, at: start) }.map { ($0, $0) }
        case (_?, nil, _?): nil
        }
    }

    /// The last such day, or the next one where the words speak of the future or it is near.
    private func nearest(month: Int, day: Int, at start: Int) -> Day? {
        guard let published else { return nil }
        let days = (-Thresholds.yearsSearched...Thresholds.yearsSearched).compactMap {
            Day(year: published.year + $0, month: month, day: day)
        }
        let past = days.last { $0 <= published }
        let next = days.first { $0 >= published }
        guard let next else { return past }
        let isNear = next.number - published.number <= Thresholds.nearFutureDays
        return isFuture(at: start) || isNear ? next : past ?? next
    }

    func nearestMonth(_ month: Int, at start: Int) -> (Day, Day)? {
        guard let published else { return nil }
        let lastYear = month > published.month ? published.year - 1 : published.year
        let isNear = month > published.month && month - published.month <= 1
        if isFuture(at: start) || isNear {
            return Day.month(month, of: month < published.month ? published.year + 1 : published.year)
        }
        return Day.month(month, of: lastYear)
    }

    /// “Thursday”: the last one, the day of publication included; the next one where the words speak of the future.
    func nearestWeekday(_ weekday: Int, at start: Int) -> Day? {
        guard let published else { return nil }
        if isFuture(at: start) { return published + (weekday - published.weekday + 7) % 7 }
        return published - (published.weekday - weekday + 7) % 7
    }

    /// “the 27th”, “Friday the 22nd”: in this month, or in the nearest one where that day has that name.
    private func nearestDay(_ day: Int, weekday: Int?, at start: Int) -> Day? {
        guard let published, let first = Day.month(published.month, of: published.year)?.0 else { return nil }
        let fits: (Day?) -> Day? = { candidate in
            candidate.flatMap { weekday == nil || $0.weekday == weekday ? $0 : nil }
        }
        for distance in 0...Thresholds.monthsSearched {
            for shift in isFuture(at: start) ? [distance, -distance] : [-distance, distance] {
                guard let month = first.adding(months: shift) else { continue }
                if let hit = fits(Day(year: month.year, month: month.month, day: day)) { return hit }
            }
        }
        return nil
    }
}
