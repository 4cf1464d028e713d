internal import LanguageTables

/// Singulars and plurals of nouns: the plurals that no rule undoes, and the rules for the others.
struct NounForms: Sendable {
    private struct Ending: Sendable {
        let plural: [UInt8]
        let singular: String
        /// The fewest bytes of a plural that it undoes.
        let fewestBytes: Int
    }

    private let irregular: WordMap<String>
    private let endings: [Ending]
    /// What the regular plurals have in common: their shortest ending.
    private let mark: [UInt8]

    init(folder: String) {
        irregular = WordMap(named: "\(folder)/irregular-plurals.tsv") { $0.count > 1 ? String($0[1]) : nil }
        endings = LineTable(named: "\(folder)/plural-endings.tsv").records.compactMap { row in
            guard row.count == 3, let fewest = Int(String(row[2])) else { return nil }
            return Ending(plural: Array(row[0]), singular: String(row[1]), fewestBytes: fewest)
        }
        mark = endings.map(\.plural).min { $0.count < $1.count } ?? []
    }

    /// The singular of a noun: “troops” → “troop”, “people” → “people”, “families” → “family”.
    func lemma(of noun: String) -> String {
        let word = noun.lowercased()
        if let irregular = irregular[WordID(word)] { return irregular }
        let bytes = Array(word.utf8)
        let ending = endings.first { bytes.count >= $0.fewestBytes && bytes.suffix($0.plural.count) == $0.plural[...] }
        guard let ending else { return word }
        return String(decoding: bytes.dropLast(ending.plural.count), as: UTF8.self) + ending.singular
    }

    /// Whether a noun looks like a plural.
    func isPlural(_ noun: String) -> Bool {
        let word = noun.lowercased()
        return irregular[WordID(word)] != nil || lemma(of: word) != word
    }

    /// Whether a word in small letters ends as regular plurals do.
    func hasPluralMark(_ word: ArraySlice<UInt8>) -> Bool { !mark.isEmpty && word.suffix(mark.count) == mark[...] }
}
