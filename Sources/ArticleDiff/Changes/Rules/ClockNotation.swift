internal import ArticleAnalysis

/// The same time of day, written another way: “3 pm” → “15:00”, “12 noon” → “midday”, “1200 GMT” → “1pm BST”.
///
/// Silent unless both name the same minute of the day, and where more than the time differs.
struct ClockNotation: EditRule {
    let name = "date.notation.clock"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard let pair = ClockPair(edit), pair.isOnlyTime, pair.old.isSame(as: pair.new) else { return nil }
        return Verdict(
            .dateNotation, .certain, "\(pair.oldText) = \(pair.newText): the same time of day",
            detail: pair.detail)
    }
}
