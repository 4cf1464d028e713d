internal import LanguageTables

/// The words that tell where a sentence ends, read once from the language's data.
struct SentenceBreakWords: Sendable {
    /// Words that open a sentence far more often than they go on behind an abbreviation with a capital.
    let starters: WordSet
    /// Prepositions that put a time or place before the sentence proper.
    let fronting: WordSet
    /// Verbs behind the speaker's name that follow a question or exclamation in quotation marks.
    let reporting: WordSet
    /// Abbreviations that end the sentence before any capital (“etc.”).
    let final: WordSet
    /// The pronoun that always has a capital, so that its capital says nothing.
    let first: WordID?

    init(folder: String) {
        let rows = LineTable(named: "\(folder)/sentences.tsv").records.filter { $0.count >= 2 }
        func forms(_ kind: StaticString) -> WordSet { WordSet(rows.filter { $0[0] == kind }.map { WordID($0[1]) }) }
        (starters, fronting, reporting, final) = (
            forms("starter"), forms("fronting"), forms("reporting"), forms("final")
        )
        first = rows.first { $0[0] == "capital" }.map { WordID($0[1]) }
    }
}
