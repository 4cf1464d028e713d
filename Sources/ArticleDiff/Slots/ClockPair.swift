internal import ArticleAnalysis

/// The one time of day of the old side of an edit, and the one that stands in its place.
struct ClockPair {
    let old: ClockTime
    let new: ClockTime
    private let edit: Edit

    /// Nil unless both sides hold exactly one time of day; a figure with a point (“8.45”) is one where the other side
    /// is one for certain.
    init?(_ edit: Edit) {
        let (left, right) = (edit.old.clockTimes, edit.new.clockTimes)
        let before =
            left.count == 1 ? edit.old.side.article.clockTimes[left[0]] : left.isEmpty ? edit.old.pointedTime : nil
        let after =
            right.count == 1 ? edit.new.side.article.clockTimes[right[0]] : right.isEmpty ? edit.new.pointedTime : nil
        guard left.count + right.count > 0, let before, let after else { return nil }
        (old, new) = (before, after)
        self.edit = edit
    }

    var oldText: String { edit.old.side.article.text[old.range] }
    var newText: String { edit.new.side.article.text[new.range] }

    /// Whether the edit holds nothing but the two times and small words (“at”, “the”).
    var isOnlyTime: Bool { edit.old.holdsOnly(old.range) && edit.new.holdsOnly(new.range) }

    /// “ (12 hours earlier)”, where both stand in one zone and the half of the day is known.
    var shift: String {
        guard !old.isHalfOpen, !new.isHalfOpen, old.zone == new.zone, old.minute != new.minute else { return "" }
        let minutes = abs(new.minute - old.minute)
        let (hours, rest) = (minutes / ClockPair.minutesOfHour, minutes % ClockPair.minutesOfHour)
        let parts = [Self.counted(hours, "hour"), Self.counted(rest, "minute")].compactMap { $0 }
        return " (\(parts.joined(separator: " ")) \(new.minute < old.minute ? "earlier" : "later"))"
    }

    /// What differs, in words.
    var difference: String {
        if !old.hasSameHands(as: new) { return shift }
        if old.zone != new.zone { return ": the time zone is another one, or is not named on both sides" }
        if old.isHalfOpen != new.isHalfOpen { return ": only one of the two says which half of the day" }
        return shift
    }

    var detail: [String: DetailValue] {
        ["oldTime": .text(old.words), "newTime": .text(new.words)]
    }

    private static let minutesOfHour = 60

    private static func counted(_ count: Int, _ unit: String) -> String? {
        count == 0 ? nil : "\(count) \(unit)\(count == 1 ? "" : "s")"
    }
}

extension Passage {
    /// “8.45”, “23.40”: the only number of the passage, read as hours and minutes.
    fileprivate var pointedTime: ClockTime? {
        let numbers = words.filter { $0.kind == .number }
        guard numbers.count == 1, let number = numbers.first else { return nil }
        let parts = string(number).split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].utf8.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
            (0..<24).contains(hour), (0..<60).contains(minute)
        else { return nil }
        let isOpen = (1...12).contains(hour)
        return ClockTime(
            range: number.range, minute: (isOpen ? hour % 12 : hour) * 60 + minute, isHalfOpen: isOpen, sentence: 0)
    }

    /// Whether every token outside a range is a small word or a mark.
    func holdsOnly(_ range: TextRange) -> Bool {
        tokens.allSatisfy { token in
            range.contains(side.article.tokens[token].range) || !side.isContent(token)
        }
    }
}
