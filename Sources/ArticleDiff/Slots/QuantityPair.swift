internal import ArticleAnalysis

/// The one figure of the old side of an edit, and the one that stands in its place.
struct QuantityPair {
    let old: Quantity
    let new: Quantity
    private let edit: Edit

    /// Nil unless both sides hold exactly one figure.
    init?(_ edit: Edit) {
        let (left, right) = (edit.old.quantities, edit.new.quantities)
        guard left.count == 1, right.count == 1 else { return nil }
        old = edit.old.side.article.quantities[left[0]]
        new = edit.new.side.article.quantities[right[0]]
        self.edit = edit
    }

    /// The figure of one side, and “a”, “an” or “one” with a unit on the other: “a kilometre” → “1,000 metres”.
    ///
    /// Nil where the side without a figure holds anything else that carries a fact.
    init?(ofOne edit: Edit) {
        let (left, right) = (edit.old.quantities, edit.new.quantities)
        guard left.count + right.count == 1, edit.isReplacement else { return nil }
        let one = left.isEmpty ? edit.old.oneOfUnit : edit.new.oneOfUnit
        let figure =
            left.first.map { edit.old.side.article.quantities[$0] }
            ?? right.first.map { edit.new.side.article.quantities[$0] }
        guard let one, let figure else { return nil }
        (old, new) = left.isEmpty ? (one, figure) : (figure, one)
        self.edit = edit
    }

    var oldText: String { edit.old.side.article.text[old.range] }
    var newText: String { edit.new.side.article.text[new.range] }
    var oldPhrase: String { edit.old.side.article.text[old.phrase] }
    var newPhrase: String { edit.new.side.article.text[new.phrase] }

    /// The narrowest place on either side that holds the figure and all that differs.
    var places: (old: TextRange?, new: TextRange?) {
        guard let before = edit.old.range, let after = edit.new.range else { return (nil, nil) }
        let bare = isOnlyFigure && edit.phraseWordsStand(old, new)
        return bare ? (old.range, new.range) : (before.union(old.range), after.union(new.range))
    }

    /// Whether the edit holds nothing beside the two figures and the words of their bounds.
    var isOnlyFigure: Bool {
        (edit.old.range.map { old.phrase.union(old.range).contains($0) } ?? false)
            && (edit.new.range.map { new.phrase.union(new.range).contains($0) } ?? false)
    }

    /// Whether beside the figures and their bounds there are only small words (“of the”).
    var holdsOnlyFigure: Bool {
        edit.old.holdsOnly(old.phrase.union(old.range)) && edit.new.holdsOnly(new.phrase.union(new.range))
    }

    /// Whether units of two kinds measure them, which nothing converts for certain: months and days.
    var hasOtherDimension: Bool {
        guard let before = old.scale, let after = new.scale else { return false }
        return before.dimension != after.dimension
    }

    /// Whether both are parts of a whole: “one in four”, “a quarter of”.
    var isShare: Bool { old.kind == .fraction && new.kind == .fraction }

    /// Whether one side is read as metres and stands for millions of what follows: “1.5m” → “1.5 million”.
    var isMillions: Bool {
        func stands(_ short: Quantity, for long: Quantity) -> Bool {
            guard short.unit == "metre", long.kind == .count, long.unit != short.unit,
                let value = short.value, let millions = long.value
            else { return false }
            return value * 1e6 == millions
        }
        return stands(old, for: new) || stands(new, for: old)
    }

    /// Whether what is claimed now is a closed interval inside what was claimed before, which was no single value.
    var isRefined: Bool {
        guard new.refines(old), new.low ?? new.value != nil, new.high ?? new.value != nil else { return false }
        return (old.value == nil || old.bound == .range) && (new.bound != .range || old.bound == .order)
    }

    /// “ (+20 %)”, or nothing where a share of the old figure says nothing.
    var percentage: String {
        guard old.hasSameUnit(as: new), old.kind != .ordinal, old.kind != .percent, old.value ?? 0 > 0, !isAge,
            let share = old.relativeChange(to: new),
            abs(share) < ChangeThresholds.tellingShare
        else { return "" }
        let rounded = Int((abs(share) * 100).rounded())
        return rounded == 0 ? "" : " (\(share < 0 ? "−" : "+")\(rounded) %)"
    }

    /// Whether the figures may be ages (“aged 17”, “Vane, 17, said”): small, and nothing is counted.
    private var isAge: Bool {
        guard old.kind == .count || old.kind == .measure, let value = old.value else { return false }
        return value <= ChangeThresholds.oldestAge && (old.unit == "year" || old.unit == nil && old.of == nil)
    }

    /// “: North Korean troops, according to Volodymyr Zelensky”, as far as both are known.
    var about: String {
        let side = edit.new.side
        let counted = new.of.map { side.article.text[$0] }
        let claim = edit.new.tokens.first.flatMap(side.claim).map { side.article.claims[$0] }
        let source = claim.flatMap { claim in
            claim.source.flatMap {
                side.isBarePronoun($0, in: claim) || $0.range.overlaps(new.range) ? nil : side.name(of: $0)
            }
        }
        switch (counted, source) {
        case (let counted?, let source?): return ": \(counted), according to \(source)"
        case (let counted?, nil): return ": \(counted)"
        case (nil, let source?): return ", according to \(source)"
        case (nil, nil): return ""
        }
    }

    var detail: [String: DetailValue] {
        var detail: [String: DetailValue] = [
            "oldBound": .text(old.bound.rawValue), "newBound": .text(new.bound.rawValue),
        ]
        if let value = old.value { detail["oldValue"] = .number(value) }
        if let value = new.value { detail["newValue"] = .number(value) }
        if let unit = old.unit { detail["oldUnit"] = .text(unit) }
        if let unit = new.unit { detail["newUnit"] = .text(unit) }
        return detail
    }
}

extension Quantity {
    /// A value in the unit of this quantity: “6.214 miles”.
    func words(of value: Double) -> String {
        var other = self
        (other.value, other.low, other.high, other.bound) = (value, value, value, .exact)
        if kind == .fraction { (other.kind, other.value, other.unit) = (.percent, value * 100, nil) }
        return other.words
    }
}

extension Passage {
    /// “a kilometre”, “an hour”: one of a unit, where the passage holds nothing else that carries a fact.
    fileprivate var oneOfUnit: Quantity? {
        guard let last = tokens.last, words.count == 2,
            let unit = side.article.language.unit(named: side.article.tokens[last].word),
            side.article.language.isArticle(side.article.tokens[last - 1].word), let range
        else { return nil }
        return Quantity(
            range: range, kind: .measure, value: 1, low: 1, high: 1, bound: .exact, unit: unit.name, scale: unit.scale,
            sentence: side.sentence(of: last) ?? 0)
    }
}

extension Edit {
    /// Whether the words around the two figures (“up to”, “of”) are the same.
    fileprivate func phraseWordsStand(_ before: Quantity, _ after: Quantity) -> Bool {
        func words(_ passage: Passage, _ range: TextRange) -> [WordID] {
            passage.side.article.tokens[passage.tokens].filter { !range.contains($0.range) }.map(\.word)
        }
        return words(old, before.range) == words(new, after.range)
    }
}

extension Bound {
    /// How the bound reads in a sentence.
    var words: String {
        switch self {
        case .exact: "exact"
        case .about: "approximate"
        case .range: "a range"
        case .order: "an order of magnitude"
        case .atMost: "an upper limit"
        case .atLeast: "a lower limit"
        case .lessThan: "less than that"
        case .moreThan: "more than that"
        }
    }
}
