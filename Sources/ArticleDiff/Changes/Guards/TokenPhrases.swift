internal import ArticleAnalysis
internal import LanguageTables

/// What is known of words and phrases; at a token the longest phrase that starts there is meant.
struct TokenPhrases<Value: Sendable>: Sendable {
    private let values: [WordID: Value]
    private let firstWords: Set<WordID>
    /// Tokens of the longest phrase.
    private let longest: Int

    init(_ rows: [(phrase: LineTable.Field, value: Value)]) {
        values = rows.reduce(into: [:]) { $0[WordID($1.phrase)] = $1.value }
        let phrases = rows.map { $0.phrase.parts(by: " ") }
        firstWords = Set(phrases.compactMap { $0.first.map { WordID($0) } })
        longest = phrases.map(\.count).max() ?? 0
    }

    /// The phrase that starts at a token and the token behind it, of the phrases that end before `end`.
    func match(at token: Int, upTo end: Int, of side: VersionSide) -> (value: Value, tokens: Range<Int>)? {
        guard token < end, firstWords.contains(side.article.tokens[token].word) else { return nil }
        for count in stride(from: min(longest, end - token), through: 1, by: -1) {
            let tokens = token..<token + count
            let key =
                count == 1
                ? side.article.tokens[token].word
                : WordID(tokens.map { WordID.folded(side.string($0)) }.joined(separator: " "))
            if let value = values[key] { return (value, tokens) }
        }
        return nil
    }

    /// All phrases in a stretch, none inside another one.
    func matches(in stretch: Range<Int>, of side: VersionSide) -> [(value: Value, tokens: Range<Int>)] {
        var (found, next): ([(value: Value, tokens: Range<Int>)], Int) = ([], stretch.lowerBound)
        while next < stretch.upperBound {
            let match = match(at: next, upTo: stretch.upperBound, of: side)
            if let match { found.append(match) }
            next = match?.tokens.upperBound ?? next + 1
        }
        return found
    }

    /// Whether a word is the first one of a phrase.
    func opens(_ word: WordID) -> Bool { firstWords.contains(word) }
}
