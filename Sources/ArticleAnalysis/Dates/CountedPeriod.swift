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
    private func readCount(at start: Int) -> Part? {
        if pieces.isDateWord(start, .couple) {
            return Part(value: 2, end: pieces[start + 1].is(.genitive) ? start + 2 : start + 1)
        }
        if pieces.isDateWord(start, .vague) { return Part(value: 0, end: start + 1) }
        return readCardinal(at: start)
    }

    /// A whole number in digits or words.
    func readCardinal(at start: Int) -> Part? {
        if let value = pieces.integer(start) {
            return pieces.length(start) <= 4 ? Part(value: value, end: start + 1) : nil
        }
        guard let run = readRun(pieces, at: start, allowsAnd: true), !run.isOrdinal, run.sum.value < 10_000,
            run.sum.lastForm == .cardinal
        else { return nil }
        return Part(value: Int(run.sum.value), end: run.end)
    }

    private func reading(from start: Int, _ count: Int, _ shift: Int, at index: Int) -> DateReading? {
        let isBusiness = pieces.isDateWord(index, .business)
        guard let unit = pieces.unit(isBusiness ? index + 1 : index) else { return nil }
        var end = (isBusiness ? index + 1 : index) + 1
        guard count > 0, let published else { return DateReading(start..<end, .unknown) }
        if isBusiness, unit == .day {
            guard let first = published.addingWorkdays(shift), let last = published.addingWorkdays(shift * count) else {
                return nil
            }
            return DateReading(start..<end, (min(first, last), max(first, last)))
        }
        if [.quarter, .decade, .century, .weekend].contains(unit) {
            return DateReading(start..<end, published.unit(unit, shiftedBy: shift > 0 ? 1 : -count, count: count))
        }
        guard var edge = published.adding(shift * count, unit) else { return DateReading(start..<end, .unknown) }
        while end - start < DateLimits.distanceParts * 4, pieces.isDateWord(end, .and),
            let more = readCardinal(at: end + 1),
            let unit = pieces.unit(more.end), !pieces.isDateWord(more.end + 1, .ago),
            let next = edge.adding(shift * more.value, unit),
            !leadsToAgo(more.end + 1)
        {
            (edge, end) = (next, more.end + 1)
        }
        return DateReading(start..<end, shift > 0 ? (published + 1, edge) : (edge, published - 1))
    }

    /// “… and 2 weeks and 2 days ago”: the parts behind belong to a distance of their own.
    private func leadsToAgo(_ index: Int) -> Bool {
        guard pieces.isDateWord(index, .and), let more = readCardinal(at: index + 1), pieces.unit(more.end) != nil
        else { return false }
        return pieces.isDateWord(more.end + 1, .ago)
    }
}
