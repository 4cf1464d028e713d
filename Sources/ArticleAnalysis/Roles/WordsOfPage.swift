/// What kind of mark a token is, as far as clauses care.
enum ClauseMark: UInt8, Bounded {
    case none, comma, stop, colon, semicolon, dash, openBracket, closeBracket, quote, other

    static let boundary = ClauseMark.none
}

/// How a word is written.
enum Capitals: UInt8, Bounded {
    case lower, initial, all

    static let boundary = Capitals.lower
}

/// A page whose words have been looked up: every token with its classes, its mark and its capitals. Lists are parallel
/// to the tokens.
///
/// An object, since whatever reads a sentence holds on to it.
final class WordsOfPage: Sendable {
    let page: Page
    let marks: TotalList<ClauseMark>
    let capitals: TotalList<Capitals>
    private let entries: TotalList<SpeechVocabulary.WordEntry>
    private var vocabulary: SpeechVocabulary { page.language.speech }
    private var lexicon: Lexicon { page.language.lexicon }

    init(_ page: Page) {
        self.page = page
        let (vocabulary, bytes) = (page.language.speech, page.text.bytes)
        var entries: [SpeechVocabulary.WordEntry] = []
        var (marks, capitals): ([ClauseMark], [Capitals]) = ([], [])
        entries.reserveCapacity(page.tokens.count)
        marks.reserveCapacity(page.tokens.count)
        capitals.reserveCapacity(page.tokens.count)
        for token in page.tokens {
            entries.append(token.kind == .mark ? .boundary : vocabulary[token.word])
            marks.append(Self.mark(of: token, in: bytes))
            capitals.append(Self.capitals(of: token, in: bytes))
        }
        (self.entries, self.marks, self.capitals) = (TotalList(entries), TotalList(marks), TotalList(capitals))
    }

    /// The same words on the page that has their tags.
    init(_ words: WordsOfPage, tagged page: Page) {
        (self.page, entries, marks, capitals) = (page, words.entries, words.marks, words.capitals)
    }

    var tokens: TotalList<Token> { page.tokens }

    func classes(_ token: Int) -> WordRole { entries[token].classes }

    /// Whether a token is “he”, “she” or a form of them.
    func isGendered(_ token: Int) -> Bool { !classes(token).isDisjoint(with: [.malePronoun, .femalePronoun]) }

    /// The verb that the token may be, if it reports.
    func verb(_ token: Int) -> CueVerb? { vocabulary.verb(of: entries[token]) }

    /// The noun that the token may be, if it reports.
    func noun(_ token: Int) -> CueWord? { vocabulary.noun(of: entries[token]) }

    /// The word for an attitude that the token may be.
    func attitude(_ token: Int) -> CueWord? { vocabulary.attitude(of: entries[token]) }

    /// Whether the word is known as a first name.
    func isGivenName(_ token: Int) -> Bool { lexicon.kinds(tokens[token].word).contains(.givenName) }

    /// The first byte of a token; nil beyond the ends of the page.
    func firstByte(_ token: Int) -> UInt8? { page.text.bytes[tokens[token].range.bounds].first }

    /// A token that is this one ASCII mark and no more.
    func isMark(_ mark: Unicode.Scalar, _ token: Int) -> Bool {
        tokens[token].range.count == 1 && firstByte(token) == UInt8(ascii: mark)
    }

    /// The tokens that start inside a range.
    func tokens(in range: TextRange) -> Range<Int> {
        Range(firstToken(from: range.start), upTo: firstToken(from: range.end))
    }

    private func firstToken(from offset: Int) -> Int { tokens.firstIndex(past: { $0.range.start < offset }) }

    /// From the start of the first token to the end of the last; empty where the range is.
    func range(of tokens: Range<Int>) -> TextRange {
        TextRange(self.tokens[tokens.lowerBound].range.start, self.tokens[tokens.upperBound - 1].range.end)
    }

    private static func mark(of token: Token, in bytes: [UInt8]) -> ClauseMark {
        guard token.kind == .mark || token.kind == .symbol, !token.range.isEmpty else { return .none }
        switch bytes[token.range.start] {
        case UInt8(ascii: ","): return .comma
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return .stop
        case UInt8(ascii: ":"): return .colon
        case UInt8(ascii: ";"): return .semicolon
        case UInt8(ascii: "("), UInt8(ascii: "["): return .openBracket
        case UInt8(ascii: ")"), UInt8(ascii: "]"): return .closeBracket
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return .quote
        case UInt8(ascii: "-"): return token.range.count > 1 || token.spaceBefore ? .dash : .other
        case 0xE2: return generalPunctuation(bytes[token.range.bounds])
        default: return .other
        }
    }

    /// Dashes are U+2012…2015, quotation marks U+2018…201F, the ellipsis U+2026.
    private static func generalPunctuation(_ bytes: ArraySlice<UInt8>) -> ClauseMark {
        guard bytes.count >= 3, bytes[bytes.startIndex + 1] == 0x80 else { return .other }
        switch bytes[bytes.startIndex + 2] {
        case 0x92...0x95: return .dash
        case 0x98...0x9F: return .quote
        case 0xA6: return .other
        default: return .other
        }
    }

    private static func capitals(of token: Token, in bytes: [UInt8]) -> Capitals {
        guard token.kind == .word, !token.range.isEmpty else { return .lower }
        // Most words start with a small letter, and no slice need be made of those.
        if bytes.byte(at: token.range.start).isASCIILowercase { return .lower }
        guard startsWithCapital(bytes, token.range) else { return .lower }
        var capitals = 0
        for position in token.range.bounds {
            let byte = bytes.byte(at: position)
            if byte.isASCIILowercase || byte >= 0x80 { return .initial }
            if byte.isASCIIUppercase { capitals += 1 }
        }
        return capitals > 1 ? .all : .initial
    }

    private static func startsWithCapital(_ bytes: [UInt8], _ range: TextRange) -> Bool {
        let first = bytes.byte(at: range.start)
        if first < 0x80 { return first.isASCIIUppercase }
        let start = bytes[range].prefix(4)
        return String(decoding: start, as: UTF8.self).unicodeScalars.first?.properties.isUppercase ?? false
    }
}
