/// A date, or a period of whole days, as the words name it.
package struct DateMention: Sendable, Hashable {
    /// The expression without a leading preposition.
    package let range: TextRange
    /// First and last day, both included; nil where it cannot be resolved.
    package let from: Day?
    /// The last day, included; the first day itself where a single day is named, nil where it cannot be resolved.
    package let to: Day?
    /// The parts that the words name, where they name a day or a part of the calendar.
    package let parts: PartialDate?
    /// Index into ``ArticleAnalysis/sentences``.
    package let sentence: Int

    /// A mention of these days; both are nil where the words cannot be resolved.
    package init(range: TextRange, from: Day?, to: Day?, parts: PartialDate? = nil, sentence: Int) {
        (self.range, self.from, self.to, self.parts, self.sentence) = (range, from, to, parts, sentence)
    }
}

/// A day or a period in the words of an explanation: “18 October 2024”, “8 to 13 October 2024”, “October 2024”, “2024”.
extension DateMention {
    /// Nil where the date is not resolved.
    package var words: String? {
        guard let from, let to else { return nil }
        if from == to { return from.words }
        let (first, last) = (from.civil, to.civil)
        if let month = Day.month(first.month, of: first.year), month == (from, to) {
            return "\(monthName(first.month)) \(first.year)"
        }
        if first.month == 1, first.day == 1, last.month == 12, last.day == 31 {
            return first.year == last.year ? "\(first.year)" : "\(first.year) to \(last.year)"
        }
        if first.year == last.year, first.month == last.month { return "\(first.day) to \(to.words)" }
        if first.year == last.year { return "\(first.day) \(monthName(first.month)) to \(to.words)" }
        return "\(from.words) to \(to.words)"
    }

    /// Whether two mentions name the same days, however they put it; false where one is not resolved.
    package func namesSameDays(as other: DateMention) -> Bool { from != nil && from == other.from && to == other.to }

    /// Whether its days lie within the other's and are fewer: “13 October” in “October”.
    package func refines(_ other: DateMention) -> Bool {
        guard let from, let to, let first = other.from, let last = other.to, !namesSameDays(as: other) else {
            return false
        }
        return first <= from && to <= last
    }
}

extension Day {
    /// “18 October 2024”.
    package var words: String {
        let (year, month, day) = civil
        return "\(day) \(monthName(month)) \(year)"
    }
}

/// Explanations are in English, whatever the article is written in.
private func monthName(_ month: Int) -> String { Language.english.dates.name(ofMonth: month) }
