/// What a piece is made of.
enum PieceKind: UInt8 {
    /// A run of letters, of ASCII digits, or one scalar that is neither.
    case word, digits, mark
    /// A web address: nothing in it counts.
    case opaque
    /// The end of a block; nothing is read across it.
    case end
}

/// The white space in front of a piece.
enum Gap: UInt8 {
    case none
    /// One blank: a space, a no-break space, a thin space.
    case space
    case wide
}

/// The smallest thing that numbers and dates are read from: finer than a token, since “22april”, “10k” and “£5m” are
/// several.
struct Piece {
    let range: TextRange
    let kind: PieceKind
    let gap: Gap
    /// The folded form; for a mark, of the mark.
    let word: WordID
    /// A mark's code point, else 0.
    let scalar: UInt32
    /// What a word does.
    let roles: GrammarRole

    static let noWord = WordID("")

    /// The end of a block at an offset.
    static func end(at offset: Int) -> Piece {
        Piece(range: TextRange(offset, offset), kind: .end, gap: .wide, word: noWord, scalar: 0, roles: [])
    }

    /// Whether the word has that role, or one of those.
    func `is`(_ role: GrammarRole) -> Bool { !roles.isDisjoint(with: role) }

    var isGlued: Bool { gap == .none }
    var isHyphen: Bool { scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011 }
    /// A hyphen or a dash: what may stand between the ends of a range.
    var isDash: Bool { isHyphen || scalar == 0x2013 || scalar == 0x2014 || scalar == 0x2212 }
    var isApostrophe: Bool { scalar == 0x27 || scalar == 0x2019 || scalar == 0x2018 || scalar == 0x2BC }
    func isMark(_ character: Unicode.Scalar) -> Bool { kind == .mark && scalar == character.value }
}

extension Piece: Bounded {
    /// The end of a block: nothing is read across it.
    static let boundary = Piece.end(at: 0)
}

/// The pieces of a text, block after block, and the language that they are read in; reading outside of them gives an
/// end.
struct Pieces {
    let text: ArticleText
    let language: Language
    private let items: TotalList<Piece>

    init(_ items: [Piece], of text: ArticleText, language: Language) {
        (self.items, self.text, self.language) = (TotalList(items), text, language)
    }

    var count: Int { items.count }
    var indices: Range<Int> { items.indices }

    subscript(index: Int) -> Piece { items[index] }

    /// The bytes from the first to the last of these pieces.
    func range(_ pieces: Range<Int>) -> TextRange {
        TextRange(self[pieces.lowerBound].range.start, self[pieces.upperBound - 1].range.end)
    }

    func length(_ index: Int) -> Int { self[index].range.count }

    /// Whether a word is written in capitals throughout.
    func isUppercase(_ index: Int) -> Bool {
        text.bytes[self[index].range].allSatisfy(\.isASCIIUppercase) && length(index) > 0
    }

    func isCapitalized(_ index: Int) -> Bool {
        let piece = self[index]
        return piece.kind == .word && text.bytes.byte(at: piece.range.start).isASCIIUppercase
    }

    /// The value of a run of at most ``Thresholds/longestDigits`` digits.
    func integer(_ index: Int) -> Int? {
        let piece = self[index]
        guard piece.kind == .digits, piece.range.count <= Thresholds.longestDigits else { return nil }
        return text.bytes[piece.range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// The piece whose bytes begin at or after an offset.
    func firstIndex(from offset: Int) -> Int {
        items.firstIndex(past: { $0.range.start < offset })
    }
}
