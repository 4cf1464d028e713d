/// Spans of whole days around a day. All arithmetic stays within the years 1 to 9999.
extension Day {
    /// From 1 January of the year 1 to 31 December 9999: what has four digits.
    static let calendar = Day(number: -719_162)...Day(number: 2_932_896)

    var year: Int { civil.year }
    var month: Int { civil.month }

    static func month(_ month: Int, of year: Int) -> (Day, Day)? {
        guard (1...12).contains(month), (1...9999).contains(year), let first = Day(year: year, month: month, day: 1)
        else { return nil }
        return (first, first + (days(in: month, of: year) - 1))
    }

    /// The months from one to another, both included.
    static func months(from first: (year: Int, month: Int), count: Int) -> (Day, Day)? {
        let last = first.year * 12 + first.month - 1 + count - 1
        guard let from = month(first.month, of: first.year), let to = month(last % 12 + 1, of: last / 12) else {
            return nil
        }
        return (from.0, to.1)
    }

    static func years(from year: Int, count: Int = 1) -> (Day, Day)? {
        guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year + count - 1, month: 12, day: 31)
        else { return nil }
        return (first, last)
    }

    /// The Monday of the week.
    var monday: Day { self - (weekday - 1) }

    /// The same day of another month, or its last one.
    func adding(months: Int) -> Day? {
        let (year, month, day) = civil
        let index = year * 12 + month - 1 + months
        guard index >= 12 else { return nil }
        let (newYear, newMonth) = (index / 12, index % 12 + 1)
        guard newYear <= 9999 else { return nil }
        return Day(year: newYear, month: newMonth, day: min(day, Day.days(in: newMonth, of: newYear)))
    }

    /// A number of units later; nil beyond the calendar. Weekends and quarters count as weeks and three months.
    func adding(_ count: Int, _ unit: DateUnit) -> Day? {
        guard abs(count) <= 100_000 else { return nil }
        switch unit {
        case .day: return self + count
        case .week, .weekend, .workweek: return self + 7 * count
        case .fortnight: return self + 14 * count
        case .month: return adding(months: count)
        case .quarter: return adding(months: 3 * count)
        case .year: return adding(months: 12 * count)
        case .decade: return adding(months: 120 * count)
        case .century: return adding(months: 1200 * count)
        }
    }

    /// A number of working days later, Monday to Friday.
    func addingWorkdays(_ count: Int) -> Day? {
        guard abs(count) <= 1000 else { return nil }
        var (day, left) = (self, abs(count))
        while left > 0 {
            day = day + count.signum()
            if day.weekday <= 5 { left -= 1 }
        }
        return day
    }

    /// The calendar unit that holds the day, shifted by a number of units: this week, last month, the next two
    /// quarters.
    func unit(_ unit: DateUnit, shiftedBy shift: Int, count: Int = 1) -> (Day, Day)? {
        guard abs(shift) <= 10_000, (1...10_000).contains(count) else { return nil }
        let (year, month, _) = civil
        switch unit {
        case .day: return (self + shift, self + (shift + count - 1))
        case .week: return (monday + 7 * shift, monday + (7 * (shift + count) - 1))
        case .workweek: return (monday + 7 * shift, monday + (7 * (shift + count) - 3))
        case .weekend: return (monday + (7 * shift + 5), monday + (7 * (shift + count - 1) + 6))
        case .fortnight: return (monday + 14 * shift, monday + (14 * (shift + count) - 1))
        case .month, .quarter:
            let width = unit == .month ? 1 : 3
            let index = year * 12 + (month - 1) / width * width + shift * width
            return index < 12 ? nil : Day.months(from: (index / 12, index % 12 + 1), count: count * width)
        case .year: return Day.years(from: year + shift, count: count)
        case .decade: return Day.years(from: (year / 10 + shift) * 10, count: 10 * count)
        case .century: return Day.years(from: (year / 100 + shift) * 100, count: 100 * count)
        }
    }

    /// The nth weekday of a month; the last one for −1.
    static func weekday(_ weekday: Int, number: Int, month: Int, year: Int) -> Day? {
        guard let (first, last) = Day.month(month, of: year) else { return nil }
        let day =
            number > 0
            ? first + ((weekday - first.weekday + 7) % 7 + 7 * (number - 1)) : last - (last.weekday - weekday + 7) % 7
        return day >= first && day <= last ? day : nil
    }

    /// Easter Sunday in the Gregorian calendar: the anonymous algorithm (Meeus/Jones/Butcher, Nature, 1876).
    static func easter(of year: Int) -> Day? {
        let (a, b, c) = (year % 19, year / 100, year % 100)
        let g = (8 * b + 13) / 25
        let h = (19 * a + b - b / 4 - g + 15) % 30
        let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let month = (h + l - 7 * m + 114) / 31
        return Day(year: year, month: month, day: (h + l - 7 * m + 114) % 31 + 1)
    }

    /// The nth week of a span: the one that holds its nth Thursday, as ISO 8601 counts the weeks of a year; the last
    /// one for −1.
    static func week(_ number: Int, in span: (Day, Day), count: Int = 1) -> (Day, Day)? {
        guard (-1...60).contains(number), number != 0 else { return nil }
        let first = span.0 + (4 - span.0.weekday + 7) % 7
        let thursday = number > 0 ? first + 7 * (number - 1) : span.1 - (span.1.weekday - 4 + 7) % 7
        guard thursday <= span.1 else { return nil }
        return (thursday.monday, thursday.monday + (7 * count - 1))
    }
}
