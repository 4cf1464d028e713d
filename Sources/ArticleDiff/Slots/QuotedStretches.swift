internal import ArticleAnalysis

/// Which tokens stand between double quotation marks, by the marks alone.
///
/// A straight mark opens where white space or a bracket stands before it and a word behind it. A quotation ends with
/// its block: an opening mark without a partner (a quotation that runs on over paragraphs) holds to the end of its
/// block. Single marks are left to the quotes of the analysis: they are too often apostrophes.
struct QuotedStretches {
    private let tokens: [Bool]

    /// Whether a token stands between marks; false beyond the ends of the text.
    func hold(_ token: Int) -> Bool { tokens.indices.contains(token) && tokens[token] }

    /// Reads no marks of tokens that are signs of markup: those set off what an image is called.
    init(in article: ArticleAnalysis, isSign: (Int) -> Bool) {
        var quoted = [Bool](repeating: false, count: article.tokens.count)
        for stretch in article.askedStretches {
            var isOpen = false
            for index in stretch where !isSign(index) {
                let token = article.tokens[index]
                switch QuotationMark.mayBegin(with: article.text.bytes[token.range.start])
                    ? QuotationMark(article.text.bytes[token.range.bounds]) : nil
                {
                case .open: isOpen = true
                case .close: isOpen = false
                case .straight: isOpen = !isOpen
                case nil: quoted[index] = isOpen
                }
            }
        }
        tokens = quoted
    }
}

/// A double quotation mark, told by its bytes.
enum QuotationMark {
    case open, close, straight

    init?(_ bytes: ArraySlice<UInt8>) {
        let first = bytes.startIndex
        switch bytes.count {
        case 1 where bytes[first] == 0x22: self = .straight
        case 2: self.init(bytes[first], bytes[first + 1])
        case 3 where bytes[first] == 0xE2 && bytes[first + 1] == 0x80: self.init(general: bytes[first + 2])
        default: return nil
        }
    }

    /// “''”, “``”, “«”, “»”.
    private init?(_ first: UInt8, _ second: UInt8) {
        switch (first, second) {
        case (0x27, 0x27): self = .straight
        case (0x60, 0x60), (0xC2, 0xAB): self = .open
        case (0xC2, 0xBB): self = .close
        default: return nil
        }
    }

    /// “, ” and „ are U+201C, U+201D and U+201E; `general` is the last of their bytes.
    private init?(general: UInt8) {
        switch general {
        case 0x9C, 0x9E: self = .open
        case 0x9D: self = .close
        default: return nil
        }
    }

    /// A look at the first byte, since nearly all tokens are words.
    static func mayBegin(with byte: UInt8) -> Bool {
        byte == 0x22 || byte == 0x27 || byte == 0x60 || byte == 0xC2 || byte == 0xE2
    }

    /// Whether a single quotation mark stands among these tokens.
    static func areSingle(_ tokens: Range<Int>, of side: VersionSide) -> Bool {
        tokens.contains { token in
            side.article.tokens[token].kind == .mark && single.contains(Array(side.slice(token)))
        }
    }

    private static let single = ["'", "`", "‘", "’", "‹", "›", "‚"].map { Array($0.utf8) }
}
