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
        let (before, after) = (Self.parts(old, edit.old), Self.parts(new, edit.new))
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

    /// The numbers of a date, and its words that are no months, each kind in order of size.
    private static func parts(_ date: DateMention, _ passage: Passage) -> [UInt64] {
        let side = passage.side
        return side.tokens(in: date.range).flatMap { token -> [UInt64] in
            let word = side.article.tokens[token]
            if let month = side.words.number(ofMonth: word.word) { return [UInt64(month)] }
            if word.kind == .number { return numbers(side.slice(token)) }
            return word.kind == .word && side.words.isContent(word.word) ? [word.word.rawValue] : []
        }.sorted()
    }

    private static func numbers(_ bytes: ArraySlice<UInt8>) -> [UInt64] {
        bytes.split { !$0.isASCIIDigit }.compactMap { digits in UInt64(String(decoding: digits, as: UTF8.self)) }
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
