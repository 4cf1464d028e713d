/// An article of made-up sentences that can be edited as newsrooms do, the same for the same seed.
package struct RandomArticle {
    /// Sentences by paragraph, without their full stops.
    package var paragraphs: [[[String]]]

    package init(paragraphs count: Int, using random: inout SeededRandom) {
        paragraphs = (0..<count).map { _ in (0..<random.number(below: 3) + 1).map { _ in Self.sentence(using: &random) }
        }
    }

    package var text: String {
        paragraphs.map { $0.map { $0.joined(separator: " ") + "." }.joined(separator: " ") }.joined(separator: "\n\n")
    }

    /// A sentence of six to eighteen words.
    package static func sentence(using random: inout SeededRandom) -> [String] {
        let words = (0..<random.number(below: 13) + 6).map { _ in word(using: &random) }
        return [words[0].prefix(1).uppercased() + words[0].dropFirst()] + words.dropFirst()
    }

    /// A small word, a figure, or one of some thousands of made-up ones.
    private static func word(using random: inout SeededRandom) -> String {
        switch random.number(below: 10) {
        case 0...2: ["the", "a", "of", "in", "and", "was", "to"][random.number(below: 7)]
        case 3: "\(random.number(below: 9000) + 10)"
        default:
            (0..<random.number(below: 3) + 1).map { _ in syllables[random.number(below: syllables.count)] }.joined()
        }
    }

    private static let syllables = [
        "ba", "kor", "tel", "min", "dra", "su", "vo", "lin", "ger", "pa", "ton", "wes", "hul", "qui", "mar", "né",
    ]

    /// One to five edits of all kinds.
    package func edited(using random: inout SeededRandom) -> RandomArticle {
        var copy = self
        for _ in 0...random.number(below: 5) { copy.edit(using: &random) }
        return copy
    }

    private mutating func edit(using random: inout SeededRandom) {
        guard !paragraphs.isEmpty else { return }
        let paragraph = random.number(below: paragraphs.count)
        guard !paragraphs[paragraph].isEmpty else { return }
        let sentence = random.number(below: paragraphs[paragraph].count)
        switch random.number(below: 6) {
        case 0: paragraphs.insert(paragraphs.remove(at: paragraph), at: random.number(below: paragraphs.count + 1))
        case 1: paragraphs[paragraph].insert(Self.sentence(using: &random), at: sentence)
        case 2: paragraphs[paragraph].remove(at: sentence)
        case 3: split(paragraph, sentence)
        case 4: merge(paragraph, sentence)
        default: replaceWord(paragraph, sentence, using: &random)
        }
    }

    private mutating func split(_ paragraph: Int, _ sentence: Int) {
        let words = paragraphs[paragraph][sentence]
        paragraphs[paragraph].replaceSubrange(
            sentence...sentence,
            with: [Array(words.prefix(words.count / 2)), ["It"] + words.suffix(words.count - words.count / 2)])
    }

    private mutating func merge(_ paragraph: Int, _ sentence: Int) {
        guard sentence + 1 < paragraphs[paragraph].count else { return }
        paragraphs[paragraph][sentence] += ["and"] + paragraphs[paragraph].remove(at: sentence + 1)
    }

    private mutating func replaceWord(_ paragraph: Int, _ sentence: Int, using random: inout SeededRandom) {
        guard !paragraphs[paragraph][sentence].isEmpty else { return }
        let place = random.number(below: paragraphs[paragraph][sentence].count)
        paragraphs[paragraph][sentence][place] = Self.word(using: &random)
    }
}
