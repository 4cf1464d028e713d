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
        let days = (-8...8).compactMap { Day(year: published.year + $0, month: month, day: day) }
        let past = days.last { $0 <= published }
        let next = days.first { $0 >= published }
        guard let next else { return past }
        let isNear = next.number - published.number <= DateLimits.nearFuture
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
        for distance in 0...36 {
            for shift in isFuture(at: start) ? [distance, -distance] : [-distance, distance] {
                guard let month = first.adding(months: shift) else { continue }
                if let hit = fits(Day(year: month.year, month: month.month, day: day)) { return hit }
            }
        }
        return nil
    }
}
