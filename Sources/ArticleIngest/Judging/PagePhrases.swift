internal import LanguageTables

/// What pages say that are no article, in the languages of pages (`web/page-phrases.tsv`).
struct PagePhrases {
    /// Each phrase as its folded bytes.
    private let phrases: [[UInt8]]

    static let (error, bot, consent, paywall, shell) = (
        PagePhrases("error"), PagePhrases("bot"), PagePhrases("consent"), PagePhrases("paywall"), PagePhrases("shell")
    )

    private init(_ kind: String) {
        phrases = table.filter { $0.first == kind }.flatMap { $0.dropFirst(2).map { Array($0.utf8) } }
    }

    /// The first phrase that stands in a folded text, as words of their own.
    func first(in text: FoldedText) -> String? {
        phrases.first { text.holds($0) }.map { String(decoding: $0, as: UTF8.self) }
    }

    /// How many different phrases stand in it.
    func count(in text: FoldedText) -> Int { phrases.count { text.holds($0) } }

    /// The phrase that a heading consists of, but for so many words; one of a single word has to stand alone.
    func heading(_ text: FoldedText, besides others: Int) -> String? {
        let words = text.wordCount
        return phrases.first { phrase in
            guard text.holds(phrase) else { return false }
            let own = countWords(String(decoding: phrase, as: UTF8.self))
            return words - own <= (own == 1 ? 0 : others)
        }.map { String(decoding: $0, as: UTF8.self) }
    }
}

private let table = LineTable(named: "web/page-phrases.tsv").rows

/// A text in lower case, with straight apostrophes and single spaces, to look for phrases in.
struct FoldedText {
    private let bytes: [UInt8]
    let wordCount: Int

    init(_ text: String) {
        let folded = collapsed(text).lowercased()
        wordCount = countWords(folded)
        bytes = Array(String(String.UnicodeScalarView(folded.unicodeScalars.map { $0 == "’" ? "'" : $0 })).utf8)
    }

    /// Whether the phrase stands there, and not inside a longer word.
    func holds(_ phrase: [UInt8]) -> Bool {
        guard let first = phrase.first, bytes.count >= phrase.count else { return false }
        for start in 0...bytes.count - phrase.count
        where bytes[start] == first && bytes[start..<start + phrase.count].elementsEqual(phrase) {
            let before = start > 0 && bytes[start - 1].isWordByte && first.isWordByte
            let end = start + phrase.count
            let behind = end < bytes.count && bytes[end].isWordByte && bytes[end - 1].isWordByte
            if !before, !behind { return true }
        }
        return false
    }
}

extension UInt8 {
    /// Of ASCII alone: scripts without spaces have no ends of words.
    fileprivate var isWordByte: Bool { (0x61...0x7A).contains(self) || (0x30...0x39).contains(self) }
}

/// Words between spaces and marks; of the scripts that write none between words, two characters are one.
func countWords(_ text: String) -> Int {
    var (words, dense, isInside) = (0, 0, false)
    for scalar in text.unicodeScalars {
        let isDense = (0x0E00...0x0EFF).contains(scalar.value) || (0x3040...0x9FFF).contains(scalar.value)
        let isPart = !isDense && (scalar.value < 0x80 ? scalar.isASCIIWord : scalar.properties.isAlphabetic)
        if isDense { dense += 1 }
        if isPart, !isInside { words += 1 }
        isInside = isPart || (isInside && (scalar == "'" || scalar == "’"))
    }
    return words + dense / 2
}

extension Unicode.Scalar {
    fileprivate var isASCIIWord: Bool {
        (0x61...0x7A).contains(value | 0x20) || (0x30...0x39).contains(value)
    }
}
