internal import ArticleAnalysis

/// Another date stands in the same place.
struct DateChanged: EditRule {
    let name = "date.changed"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard let pair = DatePair(edit) else { return severalDates(edit) }
        guard !pair.isResolved || !pair.isSameTime else { return nil }
        guard edit.old.folded != edit.new.folded else { return nil }
        return Verdict(
            .dateChanged, pair.isResolved ? .certain : .likely, "\(pair.oldText) → \(pair.newText)\(pair.shift)",
            detail: pair.detail)
    }

    /// Dates on both sides, but not equally many: “Monday, June 3” → “Tuesday, June 3”, where the two no longer make
    /// one date.
    private func severalDates(_ edit: Edit) -> Verdict? {
        guard edit.isReplacement, !edit.old.dates.isEmpty, !edit.new.dates.isEmpty else { return nil }
        let loose = { (passage: Passage) in
            passage.tokens.filter { passage.side.isContent($0) && passage.side.date(of: $0) == nil }
        }
        guard loose(edit.old).isEmpty, loose(edit.new).isEmpty else { return nil }
        return Verdict(.dateChanged, .likely, "\(edit.old.text) → \(edit.new.text)")
    }
}
