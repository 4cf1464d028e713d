internal import LanguageTables

/// Whether a word that no list has is built of known parts: “cyberbullying”, “anticorruption”, “crowdworker”, “kubectls”.
///
/// Newspapers coin such words daily; a checker that does not see through them cries wolf.
struct WordBuilding: Sendable {
    static let english = WordBuilding(language: "en")

    private let prefixes: Set<WordID>
    private let suffixes: Set<WordID>
    private let inflections: Set<WordID>
    private let longestAffix: Int

    private init(language: String) {
        let rows = LineTable(named: "\(language)/affixes.tsv").rows.filter { $0.count == 2 }
        func forms(_ place: String) -> Set<WordID> { Set(rows.filter { $0[0] == place }.map { WordID($0[1]) }) }
        (prefixes, suffixes, inflections) = (forms("prefix"), forms("suffix"), forms("inflection"))
        longestAffix = rows.reduce(0) { max($0, $1[1].utf8.count) }
    }

    /// `word` is ASCII letters; it takes a look-up or three a letter.
    func explains(_ word: ArraySlice<UInt8>, in lexicon: Lexicon) -> Bool {
        guard word.count >= 6, word.count <= SpellingTable.longest else { return false }
        return (2...word.count - 2).contains { cut in
            let start = word[..<(word.startIndex + cut)]
            let end = word[(word.startIndex + cut)...]
            return isAffixed(start, end, lexicon) || isCompound(start, end, lexicon)
        } || isInflected(word, lexicon)
    }

    private func isAffixed(_ start: ArraySlice<UInt8>, _ end: ArraySlice<UInt8>, _ lexicon: Lexicon) -> Bool {
        if start.count <= longestAffix, end.count >= 4, prefixes.contains(WordID(bytes: start)) { return isPart(end, lexicon) }
        return end.count <= longestAffix && start.count >= 4 && suffixes.contains(WordID(bytes: end)) && isPart(start, lexicon)
    }

    private func isCompound(_ start: ArraySlice<UInt8>, _ end: ArraySlice<UInt8>, _ lexicon: Lexicon) -> Bool {
        min(start.count, end.count) >= 3 && max(start.count, end.count) >= 4 && isPart(start, lexicon) && isPart(end, lexicon)
    }

    private func isPart(_ bytes: ArraySlice<UInt8>, _ lexicon: Lexicon) -> Bool {
        let word = WordID(bytes: bytes)
        return lexicon.contains(word) && lexicon.tenths(word) >= Thresholds.partFrequency
    }

    /// A regular inflection of a word that only running text knows.
    private func isInflected(_ word: ArraySlice<UInt8>, _ lexicon: Lexicon) -> Bool {
        (1...3).contains { length in
            let kinds = lexicon.kinds(WordID(bytes: word.dropLast(length)))
            return inflections.contains(WordID(bytes: word.suffix(length))) && kinds.contains(.seen)
                && lexicon.tenths(WordID(bytes: word.dropLast(length))) >= Thresholds.partFrequency - 10
        }
    }
}
