internal import ArticleAnalysis

/// Another date stands in the same place.
struct DateChanged: EditRule {
    let name = "date.changed"

    func verdict(on edit: Edit, in versions: Versions) -> Verdict? {
        guard let pair = DatePair(edit), !pair.isResolved || !pair.isSameTime else { return nil }
        guard edit.old.folded != edit.new.folded else { return nil }
        return Verdict(
            .dateChanged, pair.isResolved ? .certain : .likely, "\(pair.oldText) → \(pair.newText)\(pair.shift)", detail: pair.detail)
    }
}
