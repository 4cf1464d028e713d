internal import ArticleAnalysis

/// The same day, written another way: “yesterday” → “on Thursday”, “5/22” → “May 22”.
///
/// Silent unless both dates resolve, and to the same days.
struct DateNotation: EditRule {
    let name = "date.notation"

    func verdict(on edit: Edit, in versions: Versions) -> Verdict? {
        guard let pair = DatePair(edit), pair.isResolved, pair.isSameTime else { return nil }
        return Verdict(
            .dateNotation, .certain, "\(pair.oldText) → \(pair.newText): the same date, written another way", detail: pair.detail)
    }
}
