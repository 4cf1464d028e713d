internal import LanguageTables

/// A figure that another one in the text may contradict.
struct RivalFigure {
    let quantity: Quantity
    let value: Double
    /// Base form of the counted noun.
    let unit: WordID
    /// What the noun is told apart by (“North Korean”).
    let modifiers: Set<WordID>
    /// Base forms of the other telling words of the sentence.
    let content: Set<WordID>
    let source: Speaker?
    /// When it happened, not when somebody said so.
    let days: [ClosedRange<Day>]

    /// Nil for what rivals nothing: measures, dates, small numbers, parts of a whole, and figures that are said to
    /// change.
    init?(_ index: Int, claim: Claim?, in prose: Prose) {
        let quantity = prose.article.quantities[index]
        let context = prose.language.conflicts
        guard quantity.kind == .count, let value = quantity.value, value >= Thresholds.leastRival,
            let noun = quantity.unit,
            let of = quantity.of, !Self.isYear(value, in: prose.text[quantity.range])
        else { return nil }
        unit = WordID(noun)
        let tokens = prose.article.sentences[quantity.sentence].tokens
        let counted = tokens.filter { of.contains(prose.tokens[$0].range) }.map { prose.lemma($0) }
        let words = tokens.filter { prose.tokens[$0].kind == .word }.map { prose.lemma($0) }
        let before = tokens.last { prose.tokens[$0].range.end <= quantity.phrase.start }.map { prose.lemma($0) }
        guard !context.periods.contains(unit), context.parts.isDisjoint(with: counted + (before.map { [$0] } ?? [])),
            context.changes.isDisjoint(with: words)
        else { return nil }
        (self.quantity, self.value) = (quantity, value)
        modifiers = Set(counted).subtracting([unit])
        content = Set(words.filter { prose.lexicon.tenths($0) < Thresholds.tellingWord }).subtracting([unit])
        source = claim?.source
        days = (claim?.dates ?? []).compactMap { index in
            guard prose.article.dates.indices.contains(index), let from = prose.article.dates[index].from,
                let to = prose.article.dates[index].to, from <= to
            else { return nil }
            return from...to
        }
    }

    /// All in a text that another figure may contradict, in its order, up to a number.
    static func all(in prose: Prose) -> [RivalFigure] {
        var claims: [Int: Claim] = [:]
        for claim in prose.article.claims {
            for quantity in claim.quantities where claim.range.count < claims[quantity]?.range.count ?? .max {
                claims[quantity] = claim
            }
        }
        let read = Set(prose.sentences)
        let candidates = prose.article.quantities.indices.filter { index in
            let sentence = prose.article.quantities[index].sentence
            return read.contains(sentence)
                && prose.article.sentences[sentence].tokens.count <= Thresholds.longestRivalSentence
        }
        return candidates.prefix(Thresholds.rivalFigures).compactMap { RivalFigure($0, claim: claims[$0], in: prose) }
    }

    private static func isYear(_ value: Double, in text: String) -> Bool {
        Thresholds.rivalYears.contains(value) && text.utf8.count == 4
    }

    /// Whether both stand in different sentences of one text, and ``rivals(_:sameSource:)`` each other.
    func contradicts(_ other: RivalFigure, sameSource: Bool) -> Bool {
        quantity.sentence != other.quantity.sentence && rivals(other, sameSource: sameSource)
    }

    /// Whether both count the same things in the same event, and no number fits both but by rounding.
    func rivals(_ other: RivalFigure, sameSource: Bool) -> Bool {
        countsOtherwise(other) && (isApart(other) || (!sameSource && isCeiling != other.isCeiling))
    }

    /// The same for figures of two texts: “up to 140” and “up to 165” can both be right, and readers of one text have
    /// still been told something else than those of the other.
    func rivals(ofOtherText other: RivalFigure, sameSource: Bool) -> Bool {
        rivals(other, sameSource: sameSource) || (countsOtherwise(other) && quantity.bound == other.quantity.bound)
    }

    /// Whether both count the same things in the same event, and differ by more than rounding.
    private func countsOtherwise(_ other: RivalFigure) -> Bool {
        guard unit == other.unit, value != other.value,
            max(value, other.value) <= min(value, other.value) * Thresholds.rivalRatio,
            modifiers.isSubset(of: other.modifiers) || other.modifiers.isSubset(of: modifiers),
            content.intersection(other.content).count >= Thresholds.sharedWords, sharesDay(other)
        else { return false }
        return !isRounded(other) && !other.isRounded(self)
    }

    private var isCeiling: Bool { quantity.bound == .atMost }

    private func sharesDay(_ other: RivalFigure) -> Bool {
        days.isEmpty || other.days.isEmpty || days.contains { day in other.days.contains { $0.overlaps(day) } }
    }

    /// Whether no number fits both.
    private func isApart(_ other: RivalFigure) -> Bool {
        let (low, high) = (quantity.low ?? 0, quantity.high ?? .infinity)
        let (otherLow, otherHigh) = (other.quantity.low ?? 0, other.quantity.high ?? .infinity)
        return high < otherLow || otherHigh < low
    }

    /// Whether this is the other figure with fewer digits: “12,000” for “12,345”.
    private func isRounded(_ other: RivalFigure) -> Bool {
        var step = 1.0
        while step <= value, (value / (step * 10)).rounded() * step * 10 == value { step *= 10 }
        return step > 1 && abs(value - other.value) <= min(step / 2, value * Thresholds.rounding)
    }
}

extension Prose {
    /// Who gives a figure; nil is the article.
    func name(of source: Speaker?) -> String? {
        guard let source else { return nil }
        if let entity = source.entity, article.entities.indices.contains(entity) {
            return article.entities[entity].name
        }
        return text[source.range]
    }
}

/// The words that show that figures do not rival each other.
struct FigureContext: Sendable {
    let parts: Set<WordID>
    let changes: Set<WordID>
    let periods: Set<WordID>

    init(folder: String) {
        let rows = LineTable(named: "\(folder)/figure-context.tsv").records.filter { $0.count == 2 }
        func words(_ kind: StaticString) -> Set<WordID> { Set(rows.filter { $0[0] == kind }.map { WordID($0[1]) }) }
        (parts, changes, periods) = (words("part"), words("change"), words("period"))
    }
}
