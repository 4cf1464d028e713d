internal import LanguageTables

/// The auxiliaries and the words that negate a verb.
struct VerbWords: Sendable {
    static let english = VerbWords(table: "en/verb-words.tsv")

    let be: WordSet
    let have: WordSet
    let `do`: WordSet
    let negations: WordSet

    private init(table: String) {
        let rows = LineTable(named: table).rows.filter { $0.count == 2 }
        func forms(_ kind: String) -> WordSet { WordSet(rows.filter { $0[0] == kind }.map { WordID($0[1]) }) }
        (be, have, self.do, negations) = (forms("be"), forms("have"), forms("do"), forms("not"))
    }
}
