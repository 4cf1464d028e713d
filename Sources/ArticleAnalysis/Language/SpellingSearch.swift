internal import LanguageTables

/// All words of the lexicon's list of suggestions that are near a typed word.
///
/// Walks the sorted list as a trie: a stretch of words with a common start is one node, found by bisection. A branch
/// ends where no word in it can be near enough (Oflazer 1996, “Error-tolerant finite-state recognition”); some 0.1 ms a
/// word.
struct SpellingSearch {
    struct NearWord: Sendable {
        /// Folded.
        let bytes: [UInt8]
        let cost: Int
        /// Frequency, Zipf × 10.
        let tenths: Int
        let isCapitalized: Bool
    }

    private let lexicon: Lexicon
    private let limit: Int
    private var table: SpellingTable
    private(set) var candidates: [NearWord] = []

    /// Finds words up to the cost `limit`; `typed` is folded and not longer than ``SpellingTable/longest``.
    init(_ typed: [UInt8], in lexicon: Lexicon, limit: Int) {
        self.lexicon = lexicon
        self.limit = limit
        table = SpellingTable(typed: typed, costs: lexicon.costs)
        if !typed.isEmpty { walk(0..<lexicon.suggestions.count, depth: 0, limit: limit) }
    }

    private mutating func walk(_ words: Range<Int>, depth: Int, limit: Int) {
        var next = words.lowerBound
        if depth > 0, lexicon.suggestionLength(next) == depth {
            if table.distance(at: depth) <= limit { keep(next, depth) }
            next += 1
        }
        guard depth < min(SpellingTable.longest, table.typed.count + limit / SpellingCosts.doubled) else { return }
        while next < words.upperBound {
            let letter = lexicon.suggestionByte(next, at: depth)
            let end = endOfBranch(Range(next, upTo: words.upperBound), letter, depth)
            let reach = depth == 0 ? self.reach(of: letter) : limit
            if table.set(letter, at: depth + 1) <= reach {
                walk(Range(next, upTo: end), depth: depth + 1, limit: reach)
            }
            next = end
        }
    }

    /// Words that start with another letter must be near otherwise: most of the list is passed over at once.
    private func reach(of first: UInt8) -> Int {
        table.typed.prefix(2).contains(first) ? limit : min(limit, SpellingCosts.letter + SpellingCosts.firstLetter)
    }

    private func endOfBranch(_ words: Range<Int>, _ letter: UInt8, _ depth: Int) -> Int {
        let high = words.upperBound
        var (low, step) = (words.lowerBound, 1)
        while low + step < high, lexicon.suggestionByte(low + step, at: depth) == letter {
            low += step
            step *= 2
        }
        return Range(low + 1, upTo: min(high, low + step)).firstIndex(past: {
            lexicon.suggestionByte($0, at: depth) == letter
        })
    }

    private mutating func keep(_ word: Int, _ depth: Int) {
        candidates.append(
            NearWord(
                bytes: lexicon.suggestionBytes(word), cost: table.distance(at: depth),
                tenths: lexicon.suggestionTenths(word),
                isCapitalized: lexicon.isSuggestedWithCapital(word)))
    }
}

extension Lexicon {
    private var suggestionFrequencies: Int { suggestions.offset + (suggestions.count + 1) * 3 }
    private var suggestionTexts: Int { suggestionFrequencies + suggestions.count * 2 }

    private func suggestionStart(_ word: Int) -> Int {
        table.threeBytes(at: suggestions.offset + word * 3)
    }
    func suggestionLength(_ word: Int) -> Int { suggestionStart(word + 1) - suggestionStart(word) }
    func suggestionByte(_ word: Int, at depth: Int) -> UInt8 { table[suggestionTexts + suggestionStart(word) + depth] }
    func suggestionTenths(_ word: Int) -> Int { Int(table[suggestionFrequencies + word]) }
    func isSuggestedWithCapital(_ word: Int) -> Bool {
        table[suggestionFrequencies + suggestions.count + word] & 1 != 0
    }

    func suggestionBytes(_ word: Int) -> [UInt8] {
        let start = suggestionTexts + suggestionStart(word)
        return Range(start, upTo: start + suggestionLength(word)).map { table[$0] }
    }
}
