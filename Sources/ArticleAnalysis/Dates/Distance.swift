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
        return DateReading(start..<distance.end + 2, (named, named))
    }

    private func readPlainDistance(at start: Int) -> DateReading? {
        if pieces[start].is([.inessive, .deadline]) { return readAhead(at: start) }
        guard let steps = readSteps(at: start) else { return nil }
        if let ago = pieces.dateWord(steps.end, .ago) {
            let isOpen = ago.value == 9
            return DateReading(start..<steps.end + 1, isOpen ? nil : day(steps, ago.value, from: published))
        }
        if pieces[steps.end].is(.inessive), pieces[steps.end + 1].is(.definiteArticle),
            pieces[steps.end + 2].is(.future)
        {
            return DateReading(start..<steps.end + 3, day(steps, 1, from: published))
        }
        guard let link = pieces.dateWord(steps.end, .from), let anchor = readAnchor(at: steps.end + 1) else {
            return nil
        }
        let from = days(of: anchor).map { link.value > 0 ? $0.1 : $0.0 }
        return DateReading(start..<anchor.end, day(steps, link.value, from: from))
    }

    /// The date that a distance is measured from; the next one, if the words leave the year open.
    private func readAnchor(at index: Int) -> DateReading? {
        let rules = [readRelativeDay, readMonthDate, readNumericDate, readHoliday]
        let weekday = pieces.weekday(index).map { DateReading(index..<index + 1, .partial(PartialDate(weekday: $0))) }
        return rules.compactMap { $0(index) }.max { $0.end < $1.end } ?? weekday
    }

    private typealias Steps = (parts: [(count: Int, unit: DateUnit)], isBusiness: Bool, end: Int)

    /// “two weeks”, “a fortnight”, “2 years 1 month 21 days”, “2 weeks and 2 days”, “two business days”.
    private func readSteps(at start: Int) -> Steps? {
        var steps: Steps = ([], false, start)
        var index = start
        while steps.parts.count < DateLimits.distanceParts, let count = readStepCount(at: index) {
            let isBusiness = pieces.isDateWord(count.end, .business)
            guard let unit = pieces.unit(isBusiness ? count.end + 1 : count.end) else { break }
            steps.parts.append((count.value, unit))
            (steps.isBusiness, steps.end) = (isBusiness, count.end + (isBusiness ? 2 : 1))
            index = pieces.isDateWord(steps.end, .and) ? steps.end + 1 : steps.end
        }
        return steps.parts.isEmpty ? nil : steps
    }

    private func readStepCount(at start: Int) -> Part? {
        if pieces.numberWord(start)?.part == .article { return Part(value: 1, end: start + 1) }
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
            return DateReading(start..<period.end, (min(days.0, published), days.1 - 1))
        }
        guard let steps = readSteps(at: start + 1), isWithin || !isLength(before: start) else { return nil }
        guard pieces.dateWord(steps.end, .ago) == nil, pieces.dateWord(steps.end, .from) == nil else { return nil }
        guard isWithin, let published else { return DateReading(start..<steps.end, day(steps, 1, from: published)) }
        return DateReading(start..<steps.end, day(steps, 1, from: published).map { (published, $0.0 - 1) })
    }

    /// Whether an ordinal, a superlative or the past tense in front makes “in two weeks” a length of time.
    private func isLength(before start: Int) -> Bool {
        guard !isFuture(at: start) else { return false }
        return (max(0, start - DateLimits.cueWindow)..<start).contains { index in
            pieces.numberWord(index)?.form == .ordinal || pieces.language.dates.past.contains(pieces[index].word)
        }
    }
}
