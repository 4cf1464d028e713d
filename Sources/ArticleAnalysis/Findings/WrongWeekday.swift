/// A weekday that its date contradicts: “Tuesday, 3 June 2024”, which was a Monday.
///
/// The year is the one that is written, or that of the nearest such day to the day of publication. Silent where
/// neither is known, where the day is further away or the sentence names another year, and on old calendars.
struct WrongWeekday: FindingRule {
    func findings(in prose: Prose) -> [Finding] {
        prose.writtenDays().compactMap { date in
            guard let named = date.weekday, let day = day(of: date, prose), day.weekday != named.number else {
                return nil
            }
            return finding(date, day, named.token, prose)
        }
    }

    private func day(of date: WrittenDay, _ prose: Prose) -> Day? {
        if let year = date.year {
            guard Thresholds.yearsOfOneCalendar.contains(year) else { return nil }
            return Day(year: year, month: date.month, day: date.day)
        }
        guard let published = prose.article.published, !namesYear(date.sentence, prose) else { return nil }
        let days = (-1...1).compactMap { Day(year: published.year + $0, month: date.month, day: date.day) }
        let nearest = days.min { distance($0, published) < distance($1, published) }
        return nearest.flatMap { distance($0, published) <= Thresholds.nearDays ? $0 : nil }
    }

    private func distance(_ day: Day, _ other: Day) -> Int { abs(day.number - other.number) }

    private func namesYear(_ sentence: Int, _ prose: Prose) -> Bool {
        prose.article.sentences[sentence].tokens.contains { index in
            prose.tokens[index].range.count == 4 && prose.plainInteger(index).map(Thresholds.years.contains) ?? false
        }
    }

    private func finding(_ date: WrittenDay, _ day: Day, _ weekday: Int, _ prose: Prose) -> Finding {
        let (start, end) = (prose.tokens[weekday].range, prose.tokens[date.tokens.upperBound - 1].range)
        let name = prose.language.check.name(ofWeekday: day.weekday)
        let tense = prose.article.published.map { day > $0 ? "is" : "was" } ?? "is"
        return Finding(
            rule: "date.weekday", severity: date.year == nil ? .warning : .error,
            message: "\(day.words) \(tense) a \(name), not a \(prose.text[start]).",
            spans: [TextRange(start.start, end.end)])
    }
}
