internal import ArticleAnalysis

/// Another time of day stands in the same place: “7pm” → “7am”, “noon” → “midnight”, “9am GMT” → “9am Eastern”.
///
/// A zone or a half of the day that came in or went out is told as possible: the time may be the same, but nothing shows
/// it.
struct ClockChanged: EditRule {
    let name = "date.changed.clock"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard let pair = ClockPair(edit) else { return severalTimes(edit) }
        guard !pair.old.isSame(as: pair.new) else { return nil }
        let isOpen =
            pair.old.hasSameHands(as: pair.new)
            && (pair.old.isHalfOpen != pair.new.isHalfOpen || (pair.old.zone == nil) != (pair.new.zone == nil))
        return Verdict(
            .dateChanged, isOpen ? .possible : .certain, "\(pair.oldText) → \(pair.newText)\(pair.difference)",
            detail: pair.detail)
    }

    /// Several times on one side or on both: “9am to 5pm” → “8am to 6pm”.
    private func severalTimes(_ edit: Edit) -> Verdict? {
        let (before, after) = (edit.old.times, edit.new.times)
        guard !before.isEmpty, !after.isEmpty else { return nil }
        guard before.count != after.count || !zip(before, after).allSatisfy({ $0.isSame(as: $1) }) else { return nil }
        return Verdict(.dateChanged, .likely, "\(edit.old.text) → \(edit.new.text)")
    }
}

extension Passage {
    fileprivate var times: [ClockTime] { clockTimes.map { side.article.clockTimes[$0] } }
}
