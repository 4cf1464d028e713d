/// “22 April”, “the fourth of May”, “April 22nd, 2016”, “jan-1”, “October. 2”, “April 2017”, “Dec/2018”, “April”.
///
/// Silent for a month that is another word (“may”, “march”) unless a preposition, a day or a year marks it as one.
extension DateReader {
    func readMonthDate(at start: Int) -> DateReading? {
        if pieces[start].kind == .word, let month = pieces.month(start) { return readFromMonth(month, at: start) }
        if let name = nameOfMonth(at: start) {
            return readMonthDate(at: name).map { DateReading(Range(start, upTo: $0.end), $0.time) }
        }
        return readFromDay(at: start)
    }

    /// “the month of | May”.
    private func nameOfMonth(at start: Int) -> Int? {
        let index = pieces[start].is(.definiteArticle) ? start + 1 : start
        guard pieces.unit(index) == .month, pieces[index + 1].is(.genitive), pieces.month(index + 2) != nil else {
            return nil
        }
        return index + 2
    }

    /// The day first: “22 April 2016”, “4th of May”, “05-Aug-2016”, “the twenty-third day of September”.
    private func readFromDay(at start: Int) -> DateReading? {
        guard let day = readDayNumber(at: start), isFreeDay(at: start) else { return nil }
        var index = pieces[day.end].is(.day) && day.isOrdinal ? day.end + 1 : day.end
        let link = pieces[index]
        if link.is(.genitive) || (link.isGlued && (link.isHyphen || link.isMark("/") || link.isMark("."))) {
            index += 1
        }
        guard let month = pieces.month(index), isMonthLike(index) else { return nil }
        let end = pieces.afterStop(index + 1)
        if let year = readYearAfter(end, afterDay: true) ?? readYearAfter(index + 1, afterDay: true) {
            return DateReading(
                Range(start, upTo: year.end), .partial(PartialDate(year: year.value, month: month, day: day.value)))
        }
        return DateReading(Range(start, upTo: index + 1), .partial(PartialDate(month: month, day: day.value)))
    }

    /// The digits of a day do not belong to a sum or to a longer number: “$12 December”, “6,107.31 August”.
    private func isFreeDay(at start: Int) -> Bool {
        let before = pieces[start - 1]
        if pieces[start].isGlued, before.isMark(".") || before.isMark(","), pieces[start - 2].kind == .digits {
            return false
        }
        return pieces.language.currencies.match(pieces, before: start - 1).map { $0.end != start } ?? true
    }

    private func readFromMonth(_ month: Int, at start: Int) -> DateReading? {
        let stop = pieces.afterStop(start + 1)
        if let day = readDayAfterMonth(stop, start),
            isMonthLike(start) || day.isOrdinal || day.value > Thresholds.plainDay || pieces[stop].kind == .digits
        {
            let year = readYearAfter(day.end, afterDay: true) ?? readShiftedYear(at: day.end)
            return DateReading(
                Range(start, upTo: year?.end ?? day.end),
                .partial(PartialDate(year: year?.value, month: month, day: day.value)))
        }
        if let year = readYearAfter(stop) ?? readYearAfter(start + 1)
            ?? (isMonthLike(start) ? readShiftedYear(at: start + 1) : nil)
        {
            return DateReading(Range(start, upTo: year.end), .partial(PartialDate(year: year.value, month: month)))
        }
        guard isMarkedMonth(start) else { return nil }
        return DateReading(Range(start, upTo: start + 1), .partial(PartialDate(month: month)))
    }

    /// “September | last year”, “May 3 | this year”.
    private func readShiftedYear(at index: Int) -> DateNumber? {
        guard let shift = pieces.dateWord(index, .shift), (-1...1).contains(shift.value),
            pieces.unit(index + 1) == .year,
            isSingular(index + 1),
            let published
        else { return nil }
        return DateNumber(value: published.year + shift.value, end: index + 2)
    }

    /// “April | 22”, “may | the eleventh”, “Nov | /2”; not the hour or the count that may follow a month.
    private func readDayAfterMonth(_ end: Int, _ start: Int) -> DateNumber? {
        var index = end
        let link = pieces[index]
        if link.isGlued, link.isHyphen || link.isMark("/") || link.isMark(".") {
            index += 1
        } else if link.is(.definiteArticle) {
            index += 1
        }
        guard let day = readDayNumber(at: index) else { return nil }
        if day.isOrdinal || pieces[index].kind == .digits {
            return isMeasured(at: day.end) && !isGluedYear(day.end) ? nil : day
        }
        return isAmbiguous(start) && day.value < Thresholds.plainDay ? nil : day
    }

    /// “january12,2016”: what is glued to the day is the year.
    private func isGluedYear(_ index: Int) -> Bool {
        pieces[index].isMark(",") && pieces.length(index + 1) == 4 && pieces[index + 1].kind == .digits
    }

    private func isAmbiguous(_ index: Int) -> Bool { pieces.isDateWord(index, .ambiguous) }

    private func isMonthLike(_ index: Int) -> Bool {
        !isAmbiguous(index) || pieces.isCapitalized(index) || pieces[index].isGlued
            || !pieces.isUppercase(index) && pieces.length(index) == 3 && !pieces[index].is(.verbMonth)
            || isAfterDay(index)
    }

    private func isAfterDay(_ index: Int) -> Bool {
        isOrdinalEnding(pieces, at: index - 1) || pieces[index - 1].kind == .digits || pieces[index - 1].is(.genitive)
    }

    /// Whether a month without day and year is one: always, if the word is nothing else.
    private func isMarkedMonth(_ start: Int) -> Bool {
        guard isAmbiguous(start) else {
            return pieces.isCapitalized(start) || pieces.length(start) > 3 || pieces[start - 1].kind == .word
        }
        if pieces.isDateWord(start - 1, .in) { return pieces.isCapitalized(start) || pieces[start + 1].kind != .word }
        guard pieces.isCapitalized(start), pieces.isDateWord(start + 1, .joint) || pieces[start + 1].isDash else {
            return false
        }
        let next = pieces[start + 2].is(.definiteArticle) ? start + 3 : start + 2
        return pieces.month(next) != nil
    }
}

/// “2017 april”, “2019/sep/01”, “2019-aug-01”, “2020/23/Sep”, “2016 , nov”.
extension DateReader {
    func readYearFirst(at start: Int) -> DateReading? {
        guard pieces[start].kind == .digits, let year = readYearNumber(at: start) else { return nil }
        let mark = pieces[year.end]
        let hasMark = mark.isMark("/") || mark.isHyphen || mark.isMark(",")
        let index = hasMark ? year.end + 1 : year.end
        if let day = pieces.integer(index), hasMark, pieces[index + 1].scalar == mark.scalar,
            let month = pieces.month(index + 2),
            (1...31).contains(day)
        {
            return DateReading(
                Range(start, upTo: index + 3), .partial(PartialDate(year: year.value, month: month, day: day)))
        }
        guard let month = pieces.month(index),
            !pieces.isDateWord(index, .ambiguous) || pieces.isCapitalized(index) || hasMark
        else {
            return nil
        }
        if hasMark, pieces[index + 1].scalar == mark.scalar, let day = readDayNumber(at: index + 2) {
            return DateReading(
                Range(start, upTo: day.end), .partial(PartialDate(year: year.value, month: month, day: day.value)))
        }
        return isDayBehind(index + 1)
            ? nil : DateReading(Range(start, upTo: index + 1), .partial(PartialDate(year: year.value, month: month)))
    }

    /// “in 2017 April 5 …”: the month goes with the day behind it.
    private func isDayBehind(_ index: Int) -> Bool { pieces[index].gap == .space && readDayNumber(at: index) != nil }
}

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
            return DateReading(Range(start, upTo: period.end), month == nil ? .unknown : .partial(date))
        }
        guard pieces.isDateWord(start - 1, .on), isBare(day.end), index > start || pieces[start - 1].is(.superessive),
            pieces[start].kind == .digits || index > start || day.value > Thresholds.plainDay
        else { return nil }
        guard !pieces.isDateWord(start - 1, .and), !pieces[start - 1].is(.genitive),
            !pieces[start - 1].is(.disjunctive),
            !pieces.isDateWord(start - 1, .joint) || isDated(before: start - 1)
        else { return nil }
        return DateReading(Range(start, upTo: day.end), .partial(PartialDate(day: day.value)))
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
