/// What a misspelt word was most likely meant to be.
package struct Suggestion: Sendable, Hashable {
    /// Small letters, but for a name's first.
    package let word: String
    /// How much would have to have gone wrong, in tenths of an ordinary wrong letter.
    package let cost: Int
    /// How common the suggested word is, Zipf × 10.
    package let tenths: Int
    /// Whether the suggested word is a name, and so written with a capital.
    package let isName: Bool
    /// Whether the document uses the word elsewhere.
    package let isInDocument: Bool
}

extension Lexicon {
    /// The likeliest word that was meant by `typed` (UTF-8, any case); nil if none is near.
    ///
    /// The noisy channel: a word's frequency against the likelihood of the error (Kernighan, Church and Gale 1990;
    /// Norvig 2007, “How to write a spelling corrector”). A word that the document uses elsewhere counts as a common
    /// one. Some 0.1 ms.
    package func suggestion(for typed: ArraySlice<UInt8>, documentHas: (WordID) -> Bool = { _ in false }) -> Suggestion?
    {
        guard typed.count <= SpellingTable.longest else { return nil }
        let folded = Array(WordID.folded(String(decoding: typed, as: UTF8.self)).utf8)
        guard folded.count >= Thresholds.shortestSuggestedFor, folded.count <= SpellingTable.longest else { return nil }
        let own = WordID(bytes: folded[...])
        var best: (suggestion: Suggestion, score: Int)?
        for candidate in SpellingSearch(folded, in: self, limit: Self.costLimit(length: folded.count)).candidates {
            let word = WordID(bytes: candidate.bytes[...])
            guard word != own else { continue }
            let suggestion = Suggestion(candidate, isInDocument: documentHas(word))
            let score = suggestion.score - (candidate.bytes.last == folded.last ? 0 : Thresholds.lastLetter)
            if score > best?.score ?? .min { best = (suggestion, score) }
        }
        return best?.suggestion
    }

    /// Short words have too many neighbours for two errors.
    static func costLimit(length: Int) -> Int {
        switch length {
        case ...3: SpellingCosts.swapped
        case 4: SpellingCosts.letter + SpellingCosts.firstLetter
        case 5: SpellingCosts.letter + SpellingCosts.swapped
        case 6...9: 2 * SpellingCosts.letter
        default: 2 * SpellingCosts.letter + SpellingCosts.swapped
        }
    }
}

extension Suggestion {
    init(_ candidate: SpellingSearch.NearWord, isInDocument: Bool) {
        word = Self.written(candidate)
        (cost, tenths, isName) = (candidate.cost, candidate.tenths, candidate.isCapitalized)
        self.isInDocument = isInDocument
    }

    private static func written(_ candidate: SpellingSearch.NearWord) -> String {
        var bytes = candidate.bytes
        if candidate.isCapitalized, let first = bytes.first, first.isASCIILowercase { bytes[0] = first & 0xDF }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Tenths of a power of ten: two ordinary errors are a hundred times less likely than one.
    var score: Int {
        frequency + (isInDocument ? Thresholds.documentBonus : 0) - Thresholds.costWeight * cost
    }

    /// Zipf × 10, in this document.
    var frequency: Int { isInDocument ? max(tenths, Thresholds.documentFrequency) : tenths }
}
