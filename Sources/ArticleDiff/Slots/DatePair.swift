internal import ArticleAnalysis

/// The one date of the old side of an edit, and the one that stands in its place.
struct DatePair {
    let old: DateMention
    let new: DateMention
    private let edit: Edit

    /// Nil unless both sides hold exactly one date.
    init?(_ edit: Edit) {
        let (left, right) = (edit.old.dates, edit.new.dates)
        guard left.count == 1, right.count == 1 else { return nil }
        old = edit.old.side.article.dates[left[0]]
        new = edit.new.side.article.dates[right[0]]
        self.edit = edit
    }

    var oldText: String { edit.old.side.article.text[old.range] }
    var newText: String { edit.new.side.article.text[new.range] }
    var isResolved: Bool { old.from != nil && old.to != nil && new.from != nil && new.to != nil }
    var isSameTime: Bool { old.from == new.from && old.to == new.to }

    /// “: 14 days later”, for single days.
    var shift: String {
        guard let before = old.from, let after = new.from, old.from == old.to, new.from == new.to, before != after else { return "" }
        let days = after.number - before.number
        return ": \(abs(days)) \(abs(days) == 1 ? "day" : "days") \(days < 0 ? "earlier" : "later")"
    }

    var detail: [String: DetailValue] {
        var detail: [String: DetailValue] = [:]
        for (key, day) in [("oldFrom", old.from), ("oldTo", old.to), ("newFrom", new.from), ("newTo", new.to)] {
            if let day { detail[key] = .text(day.iso) }
        }
        return detail
    }
}
