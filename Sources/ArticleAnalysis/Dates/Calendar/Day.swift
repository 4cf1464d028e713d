/// A day of the proleptic Gregorian calendar, counted from 1970-01-01.
package struct Day: Sendable, Hashable, Comparable {
    /// Days since 1970-01-01, negative before it.
    package let number: Int

    /// The day that lies so many days after 1970-01-01.
    package init(number: Int) { self.number = number }

    /// Nil if there is no such day.
    ///
    /// The arithmetic is Howard Hinnant's “days_from_civil” (https://howardhinnant.github.io/date_algorithms.html).
    package init?(year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), (1...9999).contains(year), day >= 1, day <= Self.days(in: month, of: year)
        else { return nil }
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// Reads the first ten bytes of an ISO 8601 date or time (“2024-10-18…”).
    package init?(iso string: String) {
        let parts = string.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// How many days a month has; `month` counts from 1.
    package static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Whether the year has a 29 February.
    package static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    /// Year, month (from 1) and day of the month (from 1); the inverse is Hinnant's “civil_from_days”.
    package var civil: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// 1 is Monday, 7 is Sunday, as in ISO 8601.
    package var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

    /// “2024-10-18”, as ISO 8601 writes it; the year has four digits at least.
    package var iso: String {
        let (year, month, day) = civil
        func padded(_ value: Int, _ width: Int) -> String {
            String(repeating: "0", count: max(0, width - String(value).count)) + String(value)
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// Whether the left day comes first.
    package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
    /// The day so many days later; earlier for a negative count.
    package static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }
    /// The day so many days earlier; later for a negative count.
    package static func - (day: Day, days: Int) -> Day { Day(number: day.number - days) }
}
