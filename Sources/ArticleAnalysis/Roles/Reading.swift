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
struct Reading: Sendable {
    let page: Page
    let entries: TotalList<Vocabulary.Entry>
    let marks: TotalList<ClauseMark>
    let capitals: TotalList<Capitals>

    init(_ page: Page) {
        self.page = page
        let vocabulary = Vocabulary.english
        entries = TotalList(page.tokens.lazy.map { $0.kind == .mark ? Vocabulary.Entry() : vocabulary[$0.word] })
        marks = TotalList(page.tokens.lazy.map { Self.mark(of: $0, in: page.text.bytes) })
        capitals = TotalList(page.tokens.lazy.map { Self.capitals(of: $0, in: page.text.bytes) })
    }

    var tokens: TotalList<Token> { page.tokens }

    func classes(_ token: Int) -> WordRole { entries[token].classes }

    func verb(_ token: Int) -> CueVerb? {
        let index = Int(entries[token].verb)
        return index >= 0 ? Vocabulary.english.verbs[index] : nil
    }

    /// The noun that the token is, if it reports.
    func noun(_ token: Int) -> CueWord? {
        let index = Int(entries[token].noun)
        return index >= 0 ? Vocabulary.english.nouns[index] : nil
    }

    /// The word for an attitude that the token is.
    func attitude(_ token: Int) -> CueWord? {
        let index = Int(entries[token].attitude)
        return index >= 0 ? Vocabulary.english.attitudes[index] : nil
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
        let word = bytes[token.range.bounds]
        guard startsWithCapital(word) else { return .lower }
        let letters = word.filter { $0.isASCIILetter || $0 >= 0x80 }
        return letters.count > 1 && letters.allSatisfy(\.isASCIIUppercase) ? .all : .initial
    }

    private static func startsWithCapital(_ word: ArraySlice<UInt8>) -> Bool {
        guard let first = word.first else { return false }
        if first < 0x80 { return first.isASCIIUppercase }
        return String(decoding: word.prefix(4), as: UTF8.self).unicodeScalars.first?.properties.isUppercase ?? false
    }
}
