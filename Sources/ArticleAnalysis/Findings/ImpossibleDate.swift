/// A day that no calendar has: “31 June”, “30 February”, “29 February 2023”.
///
/// Silent where the words deny it (“there is no 31 June”) and where the day counts something (“the 31 June brides”).
struct ImpossibleDate: FindingRule {
    func findings(in prose: Prose) -> [Finding] {
        prose.writtenDays().compactMap { finding($0, prose) }
    }

    private func finding(_ date: WrittenDay, _ prose: Prose) -> Finding? {
        let most = Day.days(in: date.month, of: date.year ?? Thresholds.leapYear)
        guard date.day > most, !prose.plays(date.tokens.lowerBound - 1, .denial),
            prose.tokens[date.tokens.upperBound].tag != .nns
        else { return nil }
        let month = prose.language.dates.name(ofMonth: date.month)
        let whose = date.month == 2 && date.day == 29 ? "\(month) \(date.year ?? 0)" : month
        let tokens = date.tokens.clamped(to: prose.tokens.indices)
        let range = TextRange(
            prose.tokens[tokens.lowerBound].range.start, prose.tokens[tokens.upperBound - 1].range.end)
        return Finding(
            rule: "date.impossible", severity: .error,
            message: "There is no “\(prose.text[range])”: \(whose) has \(most) days.", spans: [range])
    }
}
