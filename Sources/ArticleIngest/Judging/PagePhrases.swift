internal import LanguageTables

/// What pages say that are no article, in the languages of pages (`web/page-phrases.tsv`).
struct PagePhrases {
    let phrases: PhraseSet

    /// What may stand beside an error in its heading: its number, a word of regret.
    static let sigh = PagePhrases("sigh").phrases
    static let (error, bot, consent, paywall, shell) = (
        PagePhrases("error"), PagePhrases("bot"), PagePhrases("consent"), PagePhrases("paywall"), PagePhrases("shell")
    )

    private init(_ kind: String) {
        phrases = PhraseSet(table.filter { $0.first == kind }.flatMap { $0.dropFirst(2) })
    }

    /// The first phrase that stands in a folded text, as words of their own.
    func first(in text: FoldedText) -> String? { phrases.found(in: text).first }

    /// How many different phrases stand in it.
    func count(in text: FoldedText) -> Int { Set(phrases.found(in: text)).count }

    /// The phrase that a heading consists of, but for so many words; one of a single word has to stand alone.
    func heading(_ text: FoldedText, besides others: Int) -> String? {
        phrases.found(in: text).first { phrase in
            let own = countWords(phrase)
            return text.wordCount - own <= (own == 1 ? 0 : others)
        }
    }
}

private let table = LineTable(named: "web/page-phrases.tsv").rows

/// A text in lower case, with straight apostrophes and single spaces, to look for phrases in.
struct FoldedText {
    fileprivate let bytes: [UInt8]
    let wordCount: Int

    init(_ text: String) {
        let folded = collapsed(text).lowercased()
        wordCount = countWords(folded)
        bytes = Array(String(String.UnicodeScalarView(folded.unicodeScalars.map { $0 == "’" ? "'" : $0 })).utf8)
    }
}

/// Phrases that are all looked for in one pass over a text.
struct PhraseSet {
    /// By their first three bytes.
    private let phrases: [UInt32: [[UInt8]]]

    init(_ phrases: [String]) {
        self.phrases = Dictionary(grouping: phrases.map { Array($0.utf8) }) { Self.key($0, at: 0) ?? 0 }
    }

    /// The phrases that stand there, and not inside a longer word, in the order of the text.
    func found(in text: FoldedText) -> [String] {
        let bytes = text.bytes
        var found: [String] = []
        for start in bytes.indices where start == 0 || !bytes[start - 1].isWordByte || !bytes[start].isWordByte {
            guard let key = Self.key(bytes, at: start), let candidates = phrases[key] else { continue }
            for phrase in candidates where isPhrase(phrase, bytes, at: start) {
                found.append(String(decoding: phrase, as: UTF8.self))
            }
        }
        return found
    }

    private func isPhrase(_ phrase: [UInt8], _ bytes: [UInt8], at start: Int) -> Bool {
        let end = start + phrase.count
        guard end <= bytes.count, bytes[start..<end].elementsEqual(phrase) else { return false }
        return end == bytes.count || !bytes[end].isWordByte || !bytes[end - 1].isWordByte
    }

    /// Every phrase has three bytes.
    private static func key(_ bytes: [UInt8], at start: Int) -> UInt32? {
        guard start + 2 < bytes.count else { return nil }
        return UInt32(bytes[start]) << 16 | UInt32(bytes[start + 1]) << 8 | UInt32(bytes[start + 2])
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
