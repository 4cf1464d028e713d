internal import LanguageTables

/// Whether a word that no list has is built of known parts: “cyberbullying”, “anticorruption”, “crowdworker”,
/// “kubectls”.
///
/// Newspapers coin such words daily; a checker that does not see through them cries wolf.
struct WordBuilding: Sendable {
    /// Which bases a regular ending fits: those that end with one of the letters, or with none of them.
    private struct Fit: Sendable {
        let letters: [UInt8]
        let isBehind: Bool

        func allows(_ last: UInt8) -> Bool { letters.contains(last) == isBehind }
    }

    private let prefixes: Set<WordID>
    private let suffixes: Set<WordID>
    private let inflections: [WordID: Fit]
    private let plurals: Set<WordID>
    /// Endings that change the base, with the letters that it ends with by itself (“ies”, “y”).
    private let changes: [WordID: [UInt8]]
    private let longestAffix: Int

    init(folder: String) {
        let rows = LineTable(named: "\(folder)/affixes.tsv").records.filter { $0.count >= 2 }
        func forms(_ place: StaticString) -> Set<WordID> { Set(rows.filter { $0[0] == place }.map { WordID($0[1]) }) }
        (prefixes, suffixes, plurals) = (forms("prefix"), forms("suffix"), forms("plural"))
        inflections = rows.reduce(into: [:]) { fits, row in
            guard row[0] == "inflection", row.count == 4 else { return }
            fits[WordID(row[1])] = Fit(letters: Array(row[3]), isBehind: row[2] == "behind")
        }
        changes = rows.reduce(into: [:]) { changes, row in
            if row[0] == "change", row.count == 3 { changes[WordID(row[1])] = Array(row[2]) }
        }
        longestAffix = rows.reduce(0) { max($0, $1[1].count) }
    }

    /// `word` is ASCII letters; it takes a look-up or three a letter.
    func explains(_ word: ArraySlice<UInt8>, in lexicon: Lexicon) -> Bool {
        guard word.count >= Thresholds.shortestBuilt, word.count <= SpellingTable.longest else { return false }
        return (2...word.count - 2).contains { cut in
            let (start, end) = (word.prefix(cut), word.dropFirst(cut))
            return isAffixed(start, end, lexicon) || isCompound(start, end, lexicon)
        } || isInflected(word, lexicon)
    }

    /// Whether it is a regular ending: “s”, “ing”.
    func isEnding(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.count <= longestAffix && inflections[WordID(bytes: bytes)] != nil
    }

    private func isAffixed(_ start: ArraySlice<UInt8>, _ end: ArraySlice<UInt8>, _ lexicon: Lexicon) -> Bool {
        if start.count <= longestAffix, end.count >= Thresholds.shortestBehindPrefix,
            prefixes.contains(WordID(bytes: start))
        {
            return isPart(end, lexicon)
        }
        return end.count <= longestAffix && start.count >= Thresholds.shortestBeforeSuffix
            && suffixes.contains(WordID(bytes: end))
            && isPart(start, lexicon)
    }

    private func isCompound(_ start: ArraySlice<UInt8>, _ end: ArraySlice<UInt8>, _ lexicon: Lexicon) -> Bool {
        min(start.count, end.count) >= Thresholds.shortestPart
            && max(start.count, end.count) >= Thresholds.shortestLongerPart && lexicon.isWord(WordID(bytes: start))
            && lexicon.isWord(WordID(bytes: end)) && isPart(start, lexicon) && isPart(end, lexicon)
    }

    private func isPart(_ bytes: ArraySlice<UInt8>, _ lexicon: Lexicon) -> Bool {
        let word = WordID(bytes: bytes)
        return !lexicon.kinds(word).isDisjoint(with: [.known, .name])
            && lexicon.tenths(word) >= Thresholds.partFrequency
    }

    /// A regular inflection, rightly spelt, of a base form or of a word that only running text knows: “learnings”,
    /// “onboards”, “diffing”.
    private func isInflected(_ word: ArraySlice<UInt8>, _ lexicon: Lexicon) -> Bool {
        (1...3).contains { length in
            let (base, ending) = (word.dropLast(length), WordID(bytes: word.suffix(length)))
            if let own = changes[ending] { return lexicon.isWord(WordID(bytes: base + own)) }
            guard let fit = inflections[ending], let last = base.last, fit.allows(last) else { return false }
            return isBase(base, isPlural: plurals.contains(ending), lexicon)
        }
    }

    private func isBase(_ bytes: ArraySlice<UInt8>, isPlural: Bool, _ lexicon: Lexicon) -> Bool {
        let word = WordID(bytes: bytes)
        let kinds = lexicon.kinds(word)
        guard lexicon.tenths(word) >= Thresholds.baseFrequency else { return false }
        if kinds.contains(.seen) { return true }
        return kinds.contains(.known)
            && (!kinds.contains(.inflected) || (isPlural && lexicon.lemma(of: word, as: .noun) == word))
    }
}
