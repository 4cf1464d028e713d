/// “two weeks ago”, “3 days from now”, “2 weeks before Christmas”, “in two months”, “within 9 months”, “a fortnight
/// later”.
///
/// A weekday beside it (“three weeks after Christmas on Friday”) is that of the same week. “In three weeks” is silent
/// behind words of the past (“the third attack in two weeks”), where it is a length.
extension DateReader {
    func readDistance(at start: Int) -> DateReading? {
        guard let distance = readPlainDistance(at: start) else { return nil }
        guard pieces[distance.end].is(.superessive), let weekday = pieces.weekday(distance.end + 1),
            let day = days(of: distance)?.0
        else {
            return distance
        }
        let named = day.monday + (weekday - 1)
        return DateReading(Range(start, upTo: distance.end + 2), (named, named))
    }

    private func readPlainDistance(at start: Int) -> DateReading? {
        if pieces[start].is([.inessive, .deadline]) { return readAhead(at: start) }
        guard let steps = readSteps(at: start) else { return nil }
        if let ago = pieces.dateWord(steps.end, .ago) {
            let isOpen = ago.value == 9
            return DateReading(Range(start, upTo: steps.end + 1), isOpen ? nil : day(steps, ago.value, from: published))
        }
        if pieces[steps.end].is(.inessive), pieces[steps.end + 1].is(.definiteArticle),
            pieces[steps.end + 2].is(.future)
        {
            return DateReading(Range(start, upTo: steps.end + 3), day(steps, 1, from: published))
        }
        guard let link = pieces.dateWord(steps.end, .from), let anchor = readAnchor(at: steps.end + 1) else {
            return nil
        }
        let from = days(of: anchor).map { link.value > 0 ? $0.1 : $0.0 }
        return DateReading(Range(start, upTo: anchor.end), day(steps, link.value, from: from))
    }

    /// The date that a distance is measured from; the next one, if the words leave the year open.
    private func readAnchor(at index: Int) -> DateReading? {
        let rules = [readRelativeDay, readMonthDate, readNumericDate, readHoliday]
        let weekday = pieces.weekday(index).map {
            DateReading(Range(index, upTo: index + 1), .partial(PartialDate(weekday: $0)))
        }
        return rules.compactMap { $0(index) }.max { $0.end < $1.end } ?? weekday
    }

    private typealias Steps = (parts: [(count: Int, unit: DateUnit)], isBusiness: Bool, end: Int)

    /// “two weeks”, “a fortnight”, “2 years 1 month 21 days”, “2 weeks and 2 days”, “two business days”.
    private func readSteps(at start: Int) -> Steps? {
        var steps: Steps = ([], false, start)
        var index = start
        while steps.parts.count < Thresholds.mostDistanceParts, let count = readStepCount(at: index) {
            let isBusiness = pieces.isDateWord(count.end, .business)
            guard let unit = pieces.unit(isBusiness ? count.end + 1 : count.end) else { break }
            steps.parts.append((count.value, unit))
            (steps.isBusiness, steps.end) = (isBusiness, count.end + (isBusiness ? 2 : 1))
            index = pieces.isDateWord(steps.end, .and) ? steps.end + 1 : steps.end
        }
        return steps.parts.isEmpty ? nil : steps
    }

    private func readStepCount(at start: Int) -> DateNumber? {
        if pieces.numberWord(start)?.part == .article { return DateNumber(value: 1, end: start + 1) }
        return readCardinal(at: start)
    }

    private func day(_ steps: Steps, _ sign: Int, from anchor: Day?) -> (Day, Day)? {
        guard var day = anchor else { return nil }
        for (count, unit) in steps.parts {
            guard let next = steps.isBusiness ? day.addingWorkdays(sign * count) : day.adding(sign * count, unit) else {
                return nil
            }
            day = next
        }
        return (day, day)
    }

    /// “in two weeks”, “within 9 months”, “within the next 10 months”.
    private func readAhead(at start: Int) -> DateReading? {
        let isWithin = pieces[start].is(.deadline)
        if isWithin, let period = readCountedPeriod(at: start + 1), let days = days(of: period), let published {
            return DateReading(Range(start, upTo: period.end), (min(days.0, published), days.1 - 1))
        }
        guard let steps = readSteps(at: start + 1), isWithin || !isLength(before: start) else { return nil }
        guard pieces.dateWord(steps.end, .ago) == nil, pieces.dateWord(steps.end, .from) == nil else { return nil }
        guard isWithin, let published else {
            return DateReading(Range(start, upTo: steps.end), day(steps, 1, from: published))
        }
        return DateReading(Range(start, upTo: steps.end), day(steps, 1, from: published).map { (published, $0.0 - 1) })
    }

    /// Whether an ordinal, a superlative or the past tense in front makes “in two weeks” a length of time.
    private func isLength(before start: Int) -> Bool {
        guard !isFuture(at: start) else { return false }
        return (max(0, start - Thresholds.futureReach)..<start).contains { index in
            pieces.numberWord(index)?.form == .ordinal || pieces.language.dates.past.contains(pieces[index].word)
        }
    }
}

/// “the last 3 months”, “next two decades”, “5 upcoming years”, “the next couple weeks”, “previous 4 business days”,
/// “the first 2 weeks of 2021”.
///
/// Days, weeks, months and years are counted from the day of publication, which is left out; quarters and decades are
/// those of the calendar.
extension DateReader {
    func readCountedPeriod(at start: Int) -> DateReading? {
        let index = pieces[start].is(.definiteArticle) ? start + 1 : start
        if let shift = pieces.dateWord(index, .shift), shift.value == 1 || shift.value == -1 {
            return readCount(at: index + 1).flatMap { reading(from: start, $0.value, shift.value, at: $0.end) }
        }
        guard let count = readCount(at: index), let shift = pieces.dateWord(count.end, .shift),
            shift.value == 1 || shift.value == -1
        else {
            return nil
        }
        guard count.value == 1 || !isSingular(count.end + 1) else { return nil }
        return reading(from: start, count.value, shift.value, at: count.end + 1)
    }

    /// A count of units; 0 where the words leave it open (“the past few weeks”).
    private func readCount(at start: Int) -> DateNumber? {
        if pieces.isDateWord(start, .couple) {
            return DateNumber(value: 2, end: pieces[start + 1].is(.genitive) ? start + 2 : start + 1)
        }
        if pieces.isDateWord(start, .vague) { return DateNumber(value: 0, end: start + 1) }
        return readCardinal(at: start)
    }

    /// A whole number in digits or words.
    func readCardinal(at start: Int) -> DateNumber? {
        if let value = pieces.integer(start) {
            return pieces.length(start) <= 4 ? DateNumber(value: value, end: start + 1) : nil
        }
        guard let run = readRun(pieces, at: start, allowsAnd: true), !run.isOrdinal, run.sum.value < 10_000,
            run.sum.lastForm == .cardinal
        else { return nil }
        return DateNumber(value: Int(run.sum.value), end: run.end)
    }

    private func reading(from start: Int, _ count: Int, _ shift: Int, at index: Int) -> DateReading? {
        let isBusiness = pieces.isDateWord(index, .business)
        guard let unit = pieces.unit(isBusiness ? index + 1 : index) else { return nil }
        var end = (isBusiness ? index + 1 : index) + 1
        guard count > 0, let published else { return DateReading(Range(start, upTo: end), .unknown) }
        if isBusiness, unit == .day {
            guard let first = published.addingWorkdays(shift), let last = published.addingWorkdays(shift * count) else {
                return nil
            }
            return DateReading(Range(start, upTo: end), (min(first, last), max(first, last)))
        }
        if [.quarter, .decade, .century, .weekend].contains(unit) {
            return DateReading(
                Range(start, upTo: end), published.unit(unit, shiftedBy: shift > 0 ? 1 : -count, count: count))
        }
        guard var edge = published.adding(shift * count, unit) else {
            return DateReading(Range(start, upTo: end), .unknown)
        }
        while end - start < Thresholds.mostDistanceParts * 4, pieces.isDateWord(end, .and),
            let more = readCardinal(at: end + 1),
            let unit = pieces.unit(more.end), !pieces.isDateWord(more.end + 1, .ago),
            let next = edge.adding(shift * more.value, unit),
            !leadsToAgo(more.end + 1)
        {
            (edge, end) = (next, more.end + 1)
        }
        return DateReading(Range(start, upTo: end), shift > 0 ? (published + 1, edge) : (edge, published - 1))
    }

    /// “… and 2 weeks and 2 days ago”: the parts behind belong to a distance of their own.
    private func leadsToAgo(_ index: Int) -> Bool {
        guard pieces.isDateWord(index, .and), let more = readCardinal(at: index + 1), pieces.unit(more.end) != nil
        else { return false }
        return pieces.isDateWord(more.end + 1, .ago)
    }
}
