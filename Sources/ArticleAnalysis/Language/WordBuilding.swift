internal import LanguageTables

/// Whether a word that no list has is built of known parts: “cyberbullying”, “anticorruption”, “crowdworker”,
/// “kubectls”.
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

    /// Whether it is a regular ending: “s”, “ing”.
    func isEnding(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.count <= longestAffix && inflections.contains(WordID(bytes: bytes))
    }

    private func isAffixed(_ start: ArraySlice<UInt8>, _ end: ArraySlice<UInt8>, _ lexicon: Lexicon) -> Bool {
        if start.count <= longestAffix, end.count >= 4, prefixes.contains(WordID(bytes: start)) {
            return isPart(end, lexicon)
        }
        return end.count <= longestAffix && start.count >= 5 && suffixes.contains(WordID(bytes: end))
            && isPart(start, lexicon)
    }

    private func isCompound(_ start: ArraySlice<UInt8>, _ end: ArraySlice<UInt8>, _ lexicon: Lexicon) -> Bool {
        min(start.count, end.count) >= 3 && max(start.count, end.count) >= 4 && lexicon.isWord(WordID(bytes: start))
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
            let (base, ending) = (word.dropLast(length), word.suffix(length))
            if length == 3, ending.elementsEqual("ies".utf8) {
                return lexicon.isWord(WordID(bytes: base + [UInt8(ascii: "y")]))
            }
            guard inflections.contains(WordID(bytes: ending)), let last = base.last, let first = ending.first else {
                return false
            }
            return Self.fits(first, behind: last, length) && isBase(base, isPlural: first == UInt8(ascii: "s"), lexicon)
        }
    }

    /// Whether the ending keeps the base as it is: “s” needs no vowel behind a sibilant, “ed” and “ing” swallow a
    /// silent e.
    private static func fits(_ ending: UInt8, behind last: UInt8, _ length: Int) -> Bool {
        switch (ending, length) {
        case (UInt8(ascii: "s"), _): !"sxzy".utf8.contains(last)
        case (UInt8(ascii: "d"), 1), (UInt8(ascii: "r"), _): last == UInt8(ascii: "e")
        case (_, 1): false
        default: last != UInt8(ascii: "e")
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
