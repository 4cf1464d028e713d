internal import LanguageTables

/// The words that the tokenizer and the sentence finder must know, read once from the language's data.
struct TokenWords: Sendable {
    /// Whether a sentence may end with an abbreviation's stop.
    enum Ending: String, Sendable {
        /// Something always follows (“Mr.”).
        case never
        /// It may end the sentence (“U.S.”, “Inc.”).
        case sometimes
        /// An abbreviation only where a number follows (“No. 10”), and then the sentence goes on.
        case number
    }

    struct Abbreviation: Sendable {
        let ending: Ending
        /// Whether it is one only with a capital (“Sun.” is, “sun.” is not).
        let isCapitalized: Bool
    }

    /// Keyed by the word without its last stop.
    let abbreviations: WordMap<Abbreviation>
    /// Two words written as one (“cannot”), and the byte at which the second starts.
    let cuts: WordMap<Int>
    /// “n’t”.
    let negations: WordSet
    /// “’s”, “’re”: words that lean on the one before.
    let clitics: WordSet
    /// “’em”: words that lost their beginning.
    let elisions: WordSet
    /// “th”, “s”: what a number keeps (“19th”, “1970s”).
    let numberSuffixes: WordSet
    /// “s”: what the short figures of a decade keep (“’90s”).
    let decadeSuffixes: WordSet
    /// “km”, “m”, “pm”: what is cut from a number.
    let gluedUnits: WordSet

    init(folder: String) {
        let rows = LineTable(named: "\(folder)/tokens.tsv").records.filter { $0.count >= 2 }
        func forms(_ kind: StaticString) -> WordSet { WordSet(rows.filter { $0[0] == kind }.map { WordID($0[1]) }) }
        negations = forms("negation")
        clitics = forms("clitic")
        elisions = forms("elision")
        numberSuffixes = forms("suffix")
        decadeSuffixes = forms("decade")
        gluedUnits = forms("unit")
        var cuts = WordMap<Int>()
        for row in rows where row[0] == "cut" {
            let parts = row[1].parts(by: "|")
            if parts.count == 2 { cuts[WordID(bytes: Array(parts.joined())[...]), default: 0] = parts[0].count }
        }
        self.cuts = cuts
        abbreviations = Self.abbreviations(in: LineTable(named: "\(folder)/abbreviations.tsv").records)
    }

    /// What is known of an abbreviation, given its bytes with the stop.
    func abbreviation(_ bytes: ArraySlice<UInt8>) -> Abbreviation? { abbreviations[WordID(bytes: bytes.dropLast())] }

    private static func abbreviations(in rows: [LineTable.Row]) -> WordMap<Abbreviation> {
        var found = WordMap<Abbreviation>(capacity: rows.count)
        for row in rows {
            guard row.count >= 2, let ending = Ending(rawValue: String(row[1])) else { continue }
            let isCapitalized = String(row[0]).unicodeScalars.first?.properties.isUppercase ?? false
            let abbreviation = Abbreviation(ending: ending, isCapitalized: isCapitalized)
            found[WordID(row[0]), default: abbreviation] = abbreviation
        }
        return found
    }
}
