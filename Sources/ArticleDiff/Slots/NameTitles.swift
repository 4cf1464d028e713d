internal import ArticleAnalysis
internal import LanguageTables

/// The words that stand before names: “Mrs”, “Captain”, “President”.
struct NameTitles: Sendable {
    private let titles: Set<WordID>
    /// Titles that say nothing but how somebody is addressed: “Mr”, “Ms”.
    private let courtesies: Set<WordID>

    /// Reads `word-roles.tsv` and `comparison.tsv`.
    init(roles rows: [LineTable.Row], comparison: [LineTable.Row]) {
        func words(_ role: StaticString) -> Set<WordID> {
            Set(rows.filter { $0[0] == role }.flatMap { $0.dropFirst() }.map { WordID($0) })
        }
        titles = words("title.honorific").union(words("title.office"))
        courtesies = Set(comparison.filter { $0.count > 1 && $0[0] == "courtesy" }.map { WordID($0[1]) })
    }

    func holds(_ word: WordID) -> Bool { titles.contains(word) || courtesies.contains(word) }
    func isCourtesy(_ word: WordID) -> Bool { courtesies.contains(word) }
}
