/// The words of an article that a reader reads as text: no furniture, addresses, code, capitals or foreign sentences.
struct Prose: Sendable {
    let article: ArticleAnalysis
    var language: Language { article.language }
    var lexicon: Lexicon { article.language.lexicon }
    /// Sentences of the article proper, as indices.
    let sentences: [Int]
    /// How often a word stands in the article, in whatever case.
    let counts: [WordID: Int]
    let code: CodeWords

    var text: ArticleText { article.text }
    var tokens: TotalList<Token> { article.tokens }

    init(_ article: ArticleAnalysis) {
        self.article = article
        sentences = article.sentences.indices.filter { Self.isRead(article.blocks[article.sentences[$0].block].role) }
        var counts: [WordID: Int] = [:]
        counts.reserveCapacity(article.tokens.count)
        for token in article.tokens where token.kind == .word { counts[token.word, default: 0] += 1 }
        self.counts = counts
        code = CodeWords(article.text)
    }

    private static func isRead(_ role: BlockRole) -> Bool {
        switch role {
        case .headline, .standfirst, .body, .caption, .list: true
        case .byline, .dateline, .furniture: false
        }
    }

    func bytes(_ token: Token) -> ArraySlice<UInt8> { text.bytes[token.range] }

    /// How a word is written.
    enum WordShape { case small, capitalized, other }

    /// ``WordShape/other`` covers capitals, mixed case, digits, and letters beyond ASCII.
    func shape(_ token: Token) -> WordShape {
        let bytes = bytes(token)
        guard token.kind == .word, bytes.dropFirst().allSatisfy(\.isASCIILowercase), let first = bytes.first else {
            return .other
        }
        return first.isASCIILowercase ? .small : first.isASCIIUppercase && bytes.count > 1 ? .capitalized : .other
    }

    /// Whether the token stands as a word of its own, and not in an address, a file's name, a `#tag`, or glued to
    /// digits.
    ///
    /// Quotation marks, brackets, stops and dashes may touch it; so may a clitic (“’s”) behind it.
    func isFree(_ index: Int) -> Bool {
        let token = tokens[index]
        if !token.spaceBefore, index > 0, !isHarmless(tokens[index - 1]) || isInside(index - 1) || isFlag(index) {
            return false
        }
        let next = tokens[index + 1]
        return next.spaceBefore || isHarmless(next) && !isOpening(next) || isClitic(next)
    }

    /// Whether two hyphens with a blank before them lead to the word, as in “--verbose”.
    private func isFlag(_ index: Int) -> Bool {
        var start = tokens[index].range.start
        while text.bytes.byte(at: start - 1) == UInt8(ascii: "-") { start -= 1 }
        return tokens[index].range.start - start > 1 && (start == 0 || text.bytes.byte(at: start - 1).isASCIIWhitespace)
    }

    /// Whether a bracket cuts a word: “[p]rint”, “record(s)”.
    private func isInside(_ index: Int) -> Bool {
        guard let first = bytes(tokens[index]).first else { return false }
        let isClosing = first == UInt8(ascii: ")") || first == UInt8(ascii: "]")
        return isClosing || (isOpening(tokens[index]) && !tokens[index].spaceBefore)
    }

    private func isOpening(_ token: Token) -> Bool {
        let first = bytes(token).first
        return first == UInt8(ascii: "(") || first == UInt8(ascii: "[")
    }

    private func isClitic(_ token: Token) -> Bool {
        guard token.kind == .word, let first = bytes(token).first else { return false }
        return !first.isASCIILetter || bytes(token).contains { !$0.isASCIILetter }
    }

    private func isHarmless(_ token: Token) -> Bool {
        guard token.kind == .mark, let first = bytes(token).first else { return false }
        switch first {
        case UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "`"),
            UInt8(ascii: "\\"),
            UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "="),
            UInt8(ascii: "&"),
            UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "|"), UInt8(ascii: "+"):
            return false
        default: return true
        }
    }

    /// The base form of a word, as the part of speech that it stands in.
    func lemma(_ index: Int) -> WordID {
        let token = tokens[index]
        switch token.tag {
        case .nn, .nns: return lexicon.lemma(of: token.word, as: .noun)
        case .vb, .vbd, .vbg, .vbn, .vbp, .vbz: return lexicon.lemma(of: token.word, as: .verb)
        default: return token.word
        }
    }

    /// Curly or straight, single or double, or a guillemet.
    func isQuotationMark(_ index: Int) -> Bool {
        guard tokens[index].kind == .mark else { return false }
        let bytes = Array(bytes(tokens[index]))
        switch bytes.count {
        case 1: return bytes[0] == UInt8(ascii: "\"") || bytes[0] == UInt8(ascii: "'")
        case 2: return bytes == [0xC2, 0xAB] || bytes == [0xC2, 0xBB]
        case 3: return bytes[0] == 0xE2 && bytes[1] == 0x80 && (0x98...0x9F).contains(bytes[2])
        default: return false
        }
    }

    func isHyphen(_ index: Int) -> Bool {
        tokens.indices.contains(index) && tokens[index].range.count == 1
            && text.bytes.byte(at: tokens[index].range.start) == UInt8(ascii: "-")
    }

    /// Whether the word is a part of a hyphenated compound.
    func isInCompound(_ index: Int) -> Bool {
        (isHyphen(index - 1) && !tokens[index].spaceBefore) || (isHyphen(index + 1) && !tokens[index + 1].spaceBefore)
    }

    /// Whether a token, or the end of the text, is the first on its line.
    func isLineStart(_ index: Int) -> Bool {
        guard tokens.indices.contains(index), index > 0 else { return true }
        return text.bytes[TextRange(tokens[index - 1].range.end, tokens[index].range.start)].contains(0x0A)
    }

    func has(_ word: WordID) -> Bool { counts[word] != nil }
}
