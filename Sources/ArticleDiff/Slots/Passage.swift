internal import ArticleAnalysis

/// One side of an edit: a run of tokens of one version, possibly empty, and the facts that stand in it.
struct Passage {
    let side: VersionSide
    let tokens: Range<Int>

    var isEmpty: Bool { tokens.isEmpty }
    var range: TextRange? { side.range(of: tokens) }
    var text: String { range.map { side.article.text[$0] } ?? "" }

    /// Words and numbers, without marks.
    var words: [Token] { read { $0.kind == .word || $0.kind == .number } }
    var marks: [Token] { read { $0.kind == .mark || $0.kind == .symbol } }
    /// All but markup and what it strikes out.
    var read: [Token] { read { _ in true } }

    private func read(where isWanted: (Token) -> Bool) -> [Token] {
        var found: [Token] = []
        for index in tokens where side.isRead(index) {
            let token = side.article.tokens[index]
            if isWanted(token) { found.append(token) }
        }
        return found
    }

    /// Signs that carry a value: currencies, per cent.
    var symbols: [WordID] { read.filter { $0.kind == .symbol }.map(\.word) }
    /// The words that carry facts; a reference mark (“[3]”, “[REF]”) carries none.
    var content: [Token] {
        var found: [Token] = []
        for index in tokens where side.isContent(index) && !side.isReferenceMark(index) {
            found.append(side.article.tokens[index])
        }
        return found
    }

    var quantities: [Int] { distinct(side.quantity) }
    var dates: [Int] { distinct(side.date) }
    var clockTimes: [Int] { distinct(side.clockTime) }
    var entities: [Int] { distinct(side.entity) }

    /// Whether every word of it stands between quotation marks; an empty passage asks its neighbours on both sides.
    var isQuoted: Bool {
        let around = self.tokens.lowerBound - 1..<self.tokens.upperBound + 1
        let tokens = self.tokens.isEmpty ? around.clamped(to: 0..<side.article.tokens.count) : self.tokens
        return !tokens.isEmpty && tokens.allSatisfy { side.isQuoted($0) || side.quote(of: $0) != nil }
    }

    /// Whether a capital or a digit stands behind the first letter of a word: “mRNA”, “H5N1”.
    func isCode(_ token: Token) -> Bool {
        token.kind == .word && bytes(token).dropFirst().contains { $0.isASCIIUppercase || $0.isASCIIDigit }
    }

    /// Its tokens in folded spelling, joined by blanks.
    var folded: String {
        side.article.tokens[tokens].map { WordID.folded(side.article.text[$0.range]) }.joined(separator: " ")
    }

    func string(_ token: Token) -> String { side.article.text[token.range] }
    func bytes(_ token: Token) -> ArraySlice<UInt8> { side.article.text.bytes[token.range.bounds] }
    /// What remains of a word without its inflection.
    func stem(_ token: Token) -> WordID { side.words.stem(of: bytes(token)) }

    private func distinct(_ owner: (Int) -> Int?) -> [Int] {
        tokens.reduce(into: []) { found, token in
            if let index = owner(token), found.last != index { found.append(index) }
        }
    }
}
