/// “Christmas Eve”, “Easter Monday”, “Labor Day 2021”, “next Easter”, “Independence Day of this year”, “Halloween
/// weekend 2021”.
extension DateReader {
    func readHoliday(at start: Int) -> DateReading? {
        let index = pieces[start].is(.definiteArticle) ? start + 1 : start
        let shift = pieces.dateWord(index, .shift)
        let name = shift == nil ? index : index + 1
        guard let (rule, end) = pieces.language.dates.holidays.match(pieces, at: name),
            !isSurname(name, end)
        else { return nil }
        var next = end
        var year = readHolidayYear(after: end)
        next = year?.end ?? end
        let isWeekend = pieces[next].is(.weekend)
        if isWeekend { next += 1 }
        if year == nil, isWeekend, let late = readYearNumber(at: next) { (year, next) = (late, late.end) }
        let day = year.map { rule.day(in: $0.value) } ?? nearest(rule, shift?.value, at: start)
        return DateReading(Range(start, upTo: next), day.map { isWeekend ? weekend(around: $0) : ($0, $0) })
    }

    /// “Ms Christmas”, “Annabel Easter”, “Christmas said”: a holiday of one word behind a title or a given name, or in
    /// front of a word of saying, is somebody.
    private func isSurname(_ name: Int, _ end: Int) -> Bool {
        guard end == name + 1, pieces.isCapitalized(name) else { return false }
        let speech = pieces.language.speech
        if pieces[name - 1].kind != .word, pieces[end].kind == .word, !pieces.isCapitalized(end),
            speech.verb(of: speech[pieces[end].word]) != nil
        {
            return true
        }
        let before = pieces[name - 1].isMark(".") && pieces[name - 1].isGlued ? name - 2 : name - 1
        guard pieces.isCapitalized(before), !pieces.isDateWord(before, .on), !pieces.isDateWord(before, .in),
            pieces.weekday(before) == nil
        else { return false }
        if !speech[pieces[before].word].classes.isDisjoint(with: [.honorific, .office]) { return true }
        let kinds = pieces.language.lexicon.kinds(pieces[before].word)
        return kinds.contains(.givenName) && !kinds.contains(.known)
    }

    private func readHolidayYear(after end: Int) -> DateNumber? {
        if let year = readYearNumber(at: end) { return year }
        let index = pieces[end].isMark(",") || pieces[end].is([.genitive, .inessive]) ? end + 1 : end
        guard index > end else { return nil }
        if let year = readYearNumber(at: index), pieces[index].kind == .digits { return year }
        guard let period = readRelativePeriod(at: index), pieces.unit(period.end - 1) == .year,
            let days = days(of: period)
        else {
            return nil
        }
        return DateNumber(value: days.0.year, end: period.end)
    }

    /// The last, the next, this year's, or the nearest.
    private func nearest(_ rule: HolidayRule, _ shift: Int?, at start: Int) -> Day? {
        guard let published else { return nil }
        let days = (-2...2).compactMap { rule.day(in: published.year + $0) }
        let next = days.first { $0 > published }
        let last = days.last { $0 <= published }
        switch shift {
        case 1: return next
        case -1: return days.last { $0 < published }
        case 0: return rule.day(in: published.year)
        default: break
        }
        guard let next, let last else { return next ?? last }
        let isNear = next.number - published.number <= Thresholds.nearFutureDays
        return isFuture(at: start) || isNear ? next : last
    }

    /// Saturday and Sunday beside the day; a Monday or a Friday makes it three days.
    private func weekend(around day: Day) -> (Day, Day) {
        let monday = day.weekday <= 2 ? day.monday - 7 : day.monday
        let (saturday, sunday) = (monday + 5, monday + 6)
        return (min(day.weekday == 5 ? day : saturday, saturday), max(day.weekday == 1 ? day : sunday, sunday))
    }
}

/// How the day of a holiday is found.
enum HolidayRule: Sendable {
    case fixed(month: Int, day: Int)
    case easter(offset: Int)
    case nth(month: Int, number: Int, weekday: Int, offset: Int)
    case list([Int: (month: Int, day: Int)])

    func day(in year: Int) -> Day? {
        switch self {
        case .fixed(let month, let day): Day(year: year, month: month, day: day)
        case .easter(let offset): Day.easter(of: year).map { $0 + offset }
        case .nth(let month, let number, let weekday, let offset):
            Day.weekday(weekday, number: number, month: month, year: year).map { $0 + offset }
        case .list(let days): days[year].flatMap { Day(year: year, month: $0.month, day: $0.day) }
        }
    }

    /// “fixed 12 25”, “easter -2”, “nth 11 4 4”, “list 2024 4 10;2025 3 30”, “day 2001 9 11”.
    init?(_ text: String) {
        let words = text.split(separator: " ", maxSplits: 1)
        guard words.count == 2 else { return nil }
        let numbers = words[1].split(separator: " ").compactMap { Int($0) }
        switch (words[0], numbers.count) {
        case ("fixed", 2): self = .fixed(month: numbers[0], day: numbers[1])
        case ("easter", 1): self = .easter(offset: numbers[0])
        case ("nth", 3): self = .nth(month: numbers[0], number: numbers[1], weekday: numbers[2], offset: 0)
        case ("nth", 4): self = .nth(month: numbers[0], number: numbers[1], weekday: numbers[2], offset: numbers[3])
        case ("list", _), ("day", _): self = .list(Self.days(in: words[1]))
        default: return nil
        }
    }

    private static func days(in text: Substring) -> [Int: (month: Int, day: Int)] {
        var days: [Int: (month: Int, day: Int)] = [:]
        for entry in text.split(separator: ";") {
            let numbers = entry.split(separator: " ").compactMap { Int($0) }
            if numbers.count == 3 { days[numbers[0]] = (numbers[1], numbers[2]) }
        }
        return days
    }
}
