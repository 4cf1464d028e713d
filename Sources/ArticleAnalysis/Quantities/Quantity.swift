/// What a quantity measures.
package enum QuantityKind: String, Sendable {
    /// How many there are of something (“12,000 troops”), or a bare number.
    case count
    /// A sum in a currency (“£5 million”).
    case money
    /// A share of a hundred, or a difference of such shares (“10 per cent”, “two percentage points”).
    case percent
    /// How much by a unit (“30 miles”, “20 degrees Celsius”).
    case measure
    /// A place in an order (“third”, “19th”).
    case ordinal
    /// A part of a whole (“two thirds”, “half”).
    case fraction
    /// How many times as much (“three times”).
    case multiple
}

/// What the words around a number claim about it.
package enum Bound: String, Sendable {
    /// Just the number (“12,000”).
    case exact
    /// Near the number, on either side (“about 12,000”).
    case about
    /// From one number to another (“8 to 13”).
    case range
    /// An order of magnitude, open above (“thousands”).
    case order
    /// The number or less (“up to 12,000”).
    case atMost = "at-most"
    /// The number or more (“at least 12,000”).
    case atLeast = "at-least"
    /// Less than the number (“fewer than 12,000”).
    case lessThan = "less-than"
    /// More than the number (“over 12,000”).
    case moreThan = "more-than"
}

/// How much of what: “up to 12,000 troops” is 0…12,000 (at most), counted in `troop`.
package struct Quantity: Sendable, Hashable {
    /// The number with its currency, unit or per-cent sign; without the words of the bound and without the counted
    /// noun.
    package var range: TextRange
    /// The same with the words of the bound in front of it and behind it.
    package var phrase: TextRange
    /// What it measures, and so how ``unit`` is to be read.
    package var kind: QuantityKind
    /// The single best value; nil for an open order of magnitude (“thousands”).
    package var value: Double?
    /// The interval that the words claim; nil where it is open.
    package var low: Double?
    /// The upper end of that interval; nil where it is open.
    package var high: Double?
    /// What the words around the number claim about it.
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

    /// A quantity of these parts; without a `phrase`, no word of a bound stands around the number.
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
