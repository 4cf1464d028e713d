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

    /// Whether neither resolves and both name the same numbers, a month counting as its number (“5/22” and “May 22”).
    var isSameByParts: Bool {
        guard old.from == nil, new.from == nil else { return false }
        if let before = old.parts, let after = new.parts { return before == after }
        if isSameDistance { return true }
        let before = edit.old.side.partsOfDate(in: edit.old.side.tokens(in: old.range))
        let after = edit.new.side.partsOfDate(in: edit.new.side.tokens(in: new.range))
        return !before.isEmpty && before == after
    }

    /// Whether both are equally far from the same day: “ten years later” and “a decade later”.
    private var isSameDistance: Bool {
        guard let before = Self.distance(old, edit.old), let after = Self.distance(new, edit.new) else { return false }
        return before.dimension == after.dimension && before.length == after.length && before.rest == after.rest
    }

    /// A length of time in a date, and the words around it.
    private static func distance(_ date: DateMention, _ passage: Passage)
        -> (dimension: String, length: Double, rest: [WordID])?
    {
        let side = passage.side
        let tokens = side.tokens(in: date.range)
        guard
            let place = tokens.first(where: { side.article.language.unit(named: side.article.tokens[$0].word) != nil }),
            place > tokens.lowerBound, let unit = side.article.language.unit(named: side.article.tokens[place].word)
        else { return nil }
        let number = side.article.tokens[place - 1]
        let count =
            side.article.language.isArticle(number.word) ? 1 : side.words.value(of: number, side.string(place - 1))
        let rest = tokens.filter { $0 != place && $0 != place - 1 }.map { side.article.tokens[$0].word }
        return count.map { (unit.scale.dimension, unit.scale.base($0), rest) }
    }

    /// “: 14 days later”, for single days.
    var shift: String {
        guard let before = old.from, let after = new.from, old.from == old.to, new.from == new.to, before != after
        else { return "" }
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

extension Edit {
    /// Whether both sides are dates alone, not equally many (“Thurs | Nov. 21”, “Thursday, November 21”), and name the
    /// same numbers, months and days of the week.
    var isSameDateByParts: Bool {
        guard !old.dates.isEmpty, !new.dates.isEmpty, old.dates.count != new.dates.count else { return false }
        let (before, after) = (old.side.partsOfDate(in: old.tokens), new.side.partsOfDate(in: new.tokens))
        return before.count > 1 && before == after
    }
}

extension VersionSide {
    /// The numbers of a date, a month counting as its number, its days of the week and its other words, in order of
    /// size.
    fileprivate func partsOfDate(in tokens: Range<Int>) -> [UInt64] {
        tokens.flatMap { token -> [UInt64] in
            let word = article.tokens[token]
            let name = wordWithoutStop(token)
            if let month = words.number(ofMonth: name) { return [UInt64(month)] }
            if let day = words.number(ofWeekday: name) { return [Self.firstWeekday + UInt64(day)] }
            if word.kind == .number { return Self.numbers(slice(token)) }
            let tells = words.isContent(word.word) || words.role(of: word.word) == .link  // “next Friday”
            return word.kind == .word && tells ? [word.word.rawValue] : []
        }.sorted()
    }

    /// Past every day and year, so that no day of the week is taken for one.
    private static let firstWeekday: UInt64 = 100_000

    private static func numbers(_ bytes: ArraySlice<UInt8>) -> [UInt64] {
        bytes.split { !$0.isASCIIDigit }.compactMap { digits in UInt64(String(decoding: digits, as: UTF8.self)) }
    }
}
