internal import ArticleAnalysis

/// What a sentence is compared by.
struct SentenceProfile {
    /// A word of the sentence: its number in the ``SentenceVocabulary``, the number of its beginning, and how often it stands
    /// there.
    struct WeighedWord {
        let id: Int
        let stem: Int
        let weight: Double
        let count: Int
    }

    /// The distinct words in rising order of their numbers.
    let words: [WeighedWord]
    /// The distinct numbers of the beginnings, in rising order.
    let stems: [Int]
    /// Hashes of every four bytes in a row, in rising order, each once.
    let grams: [UInt32]
    /// Weight of all words, and the length of their vector.
    let weight: Double
    let norm: Double
}

/// The words of two texts as small numbers, and how much each of them tells.
struct SentenceVocabulary {
    private var ids = WordNumbers()
    private var stems = WordNumbers()
    private var known: [Known] = []
    private var sentences = 0

    /// What is known of a word.
    private struct Known {
        let stem: Int
        let length: Int
        /// In how many sentences it stands, and in which last.
        var frequency: Int
        var lastSentence: Int
    }

    /// Reads in the words of a text.
    mutating func add(_ text: Page) {
        for sentence in text.sentences {
            sentences += 1
            for token in text.tokens[sentence.tokens] where token.kind != .mark { count(token, in: text.text) }
        }
    }

    private mutating func count(_ token: Token, in text: ArticleText) {
        let id = ids.numbered(token.word.rawValue)
        guard id == known.count else {
            guard known[id].lastSentence != sentences else { return }
            known[id].frequency += 1
            known[id].lastSentence = sentences
            return
        }
        known.append(
            Known(
                stem: stems.numbered(text.stem(of: token)), length: token.range.count, frequency: 1,
                lastSentence: sentences))
    }

    /// Inverse document frequency, with the sentences as the documents; short words count less, for in a short text
    /// “the” is as rare as any.
    private func weight(_ id: Int) -> Double {
        let rarity = 1 + Double(sentences) / Double(known[id].frequency)
        return logarithm(rarity) * Double(min(known[id].length, 6) + 1) / 7
    }

    var wordCount: Int { known.count }

    func isCommon(_ id: Int) -> Bool { known[id].frequency > AlignmentThresholds.commonWord }

    func profile(of sentence: Sentence, in text: Page) -> SentenceProfile {
        var found: [Int] = []
        for token in text.tokens[sentence.tokens] where token.kind != .mark {
            if let id = ids.number(of: token.word.rawValue) { found.append(id) }
        }
        let words = counted(found).map {
            SentenceProfile.WeighedWord(id: $0.id, stem: known[$0.id].stem, weight: weight($0.id), count: $0.count)
        }
        return SentenceProfile(
            words: words, stems: distinct(words.map(\.stem)), grams: distinct(text.grams(of: sentence)),
            weight: words.reduce(0) { $0 + $1.weight },
            norm: words.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot())
    }
}

/// Every number once, in rising order, and how often it stands in the list.
private func counted(_ numbers: [Int]) -> [(id: Int, count: Int)] {
    numbers.sorted().reduce(into: []) { counted, id in
        if counted.last?.id == id { counted[counted.count - 1].count += 1 } else { counted.append((id, 1)) }
    }
}

private func distinct<Value: Comparable>(_ values: [Value]) -> [Value] {
    var kept: [Value] = []
    for value in values.sorted() where kept.last != value { kept.append(value) }
    return kept
}

/// The natural logarithm, to about three digits: pure targets have no mathematics library, and weights need no more.
func logarithm(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    let fraction = (value.significand - 1) / (value.significand + 1)
    let square = fraction * fraction
    return Double(value.exponent) * 0.693_147_18 + 2 * fraction * (1 + square / 3 + square * square / 5)
}

extension Page {
    /// The hash of every four bytes in a row of the sentence's words, in lower case, with one space between words.
    fileprivate func grams(of sentence: Sentence) -> [UInt32] {
        var (window, filled) = (UInt32(0), 0)
        var grams: [UInt32] = []
        func push(_ byte: UInt8) {
            window = window << 8 | UInt32(byte.isASCIIUppercase ? byte | 0x20 : byte)
            filled += 1
            if filled >= 4 { grams.append(window) }
        }
        for token in tokens[sentence.tokens] where token.kind != .mark {
            if filled > 0 { push(0x20) }
            for offset in token.range.bounds { push(text.bytes[offset]) }
        }
        return grams
    }
}

extension SentenceProfile {
    /// Weight of this part's words that stand in the whole more often than in all of its other parts.
    func gain(in whole: SentenceProfile, beyond others: [SentenceProfile]) -> Double {
        words.reduce(0) { $0 + (whole.isLeft($1.id, by: others) ? $1.weight : 0) }
    }

    /// Weight of the words that these parts leave out, or hold less often.
    func remainder(beyond parts: [SentenceProfile]) -> Double {
        words.reduce(0) { $0 + (isLeft($1.id, by: parts) ? $1.weight : 0) }
    }

    private func isLeft(_ word: Int, by parts: [SentenceProfile]) -> Bool {
        count(of: word) > parts.reduce(0) { $0 + $1.count(of: word) }
    }

    /// How often a word stands in the sentence.
    private func count(of word: Int) -> Int {
        let low = words.firstIndex(past: { $0.id < word })
        return low < words.count && words[low].id == word ? words[low].count : 0
    }
}
