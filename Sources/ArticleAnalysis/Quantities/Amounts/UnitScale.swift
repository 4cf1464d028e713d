internal import LanguageTables

/// What a unit measures, and how much one of it is.
///
/// Units of one dimension can be compared: 3 metres and 300 centimetres are the same length.
package struct UnitScale: Sendable, Hashable {
    /// What is measured, by the name in the table of scales: “length”, “temperature”.
    package let dimension: String
    /// How many of the dimension's base unit one of it is.
    package let factor: Double
    /// What the unit calls the zero of the base unit: 32 for Fahrenheit.
    package let zero: Double

    /// A part of a whole, of which per cent are hundredths.
    static let share = UnitScale(dimension: "share", factor: 1, zero: 0)

    /// A value in the base unit.
    package func base(_ value: Double) -> Double { (value - zero) * factor }
    /// The value in this unit of one in the base unit.
    package func value(ofBase base: Double) -> Double { base / factor + zero }

    /// Whether the dimension has units that begin at different zeros.
    var hasZero: Bool { dimension == "temperature" }

    /// For a difference of two values: 2 °C more are 3.6 °F more.
    var ofDifference: UnitScale { UnitScale(dimension: "\(dimension) difference", factor: factor, zero: 0) }
}

/// The scales of a language's units, by the units' names.
struct UnitScales: Sendable {
    private let scales: [String: UnitScale]

    init(folder: String) {
        scales = LineTable(named: "\(folder)/unit-scales.tsv").records.reduce(into: [:]) { scales, row in
            guard row.count >= 4, let factor = Double(String(row[2])) else { return }
            scales[String(row[0])] = UnitScale(
                dimension: String(row[1]), factor: factor, zero: Double(String(row[3])) ?? 0)
        }
    }

    subscript(name: String) -> UnitScale? { scales[name] }

    /// The scale of what an amount measures; nil for what is counted or paid.
    func scale(of amount: Amount) -> UnitScale? {
        switch amount.kind {
        case .fraction: .share
        case .measure, .percent: amount.unit.flatMap { scales[$0] }
        case .count, .money, .ordinal, .multiple: nil
        }
    }
}

extension Language {
    /// The unit that a single word names, with its scale: what “a” in front of it makes one of.
    package func unit(named word: WordID) -> (name: String, scale: UnitScale)? {
        guard let name = units.words[word], let scale = units.scales[name] else { return nil }
        return (name, scale)
    }

    /// Whether a word is one in front of a unit: “a”, “an”.
    package func isArticle(_ word: WordID) -> Bool { numbers.words[word]?.part == .article }
    /// Whether a word stands between a figure and the unit that it is one for: “a”, “per”, “each”.
    package func isRateWord(_ word: WordID) -> Bool { isArticle(word) || figures.rates.contains(word) }
}
