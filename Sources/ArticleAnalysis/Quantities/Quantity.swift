/// What a quantity measures.
package enum QuantityKind: String, Sendable {
    case count, money, percent, measure, ordinal, fraction, multiple
}

/// What the words around a number claim about it.
package enum Bound: String, Sendable {
    case exact, about, range, order
    case atMost = "at-most"
    case atLeast = "at-least"
    case lessThan = "less-than"
    case moreThan = "more-than"
}

/// How much of what: “up to 12,000 troops” is 0…12,000 (at most), counted in `troop`.
package struct Quantity: Sendable, Hashable {
    /// The number with its currency, unit or per-cent sign; without the words of the bound and without the counted
    /// noun.
    package var range: TextRange
    /// The same with the words of the bound in front of it and behind it.
    package var phrase: TextRange
    package var kind: QuantityKind
    /// The single best value; nil for an open order of magnitude (“thousands”).
    package var value: Double?
    /// The interval that the words claim; nil where it is open.
    package var low: Double?
    package var high: Double?
    package var bound: Bound
    /// Lemma of the counted noun, ISO 4217 code, or unit name (“metre”, “percent”).
    package var unit: String?
    /// What the unit measures and how much one of it is; nil for what is counted or paid.
    package var scale: UnitScale?
    /// Whether the number itself is only about right: “a couple hundred”.
    package var isLoose = false
    /// What is counted, as written.
    package var of: TextRange?
    /// Index of the sentence that it stands in.
    package var sentence: Int

    package init(
        range: TextRange, phrase: TextRange? = nil, kind: QuantityKind, value: Double?, low: Double?, high: Double?,
        bound: Bound,
        unit: String? = nil, scale: UnitScale? = nil, of: TextRange? = nil, sentence: Int
    ) {
        (self.range, self.phrase, self.kind, self.value, self.low, self.high) = (
            range, phrase ?? range, kind, value, low, high
        )
        (self.bound, self.unit, self.scale, self.of, self.sentence) = (bound, unit, scale, of, sentence)
    }
}
