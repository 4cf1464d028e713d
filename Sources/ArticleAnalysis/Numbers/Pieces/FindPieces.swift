internal import LanguageTables

/// Cuts the asked blocks into pieces, and those that can tell how the article writes its days. Linear in the length of
/// the text.
func findPieces(in page: Page, asked: IndexSelection) -> Pieces {
    let (text, language) = (page.text, page.language)
    var items: [Piece] = []
    let bytes = page.blocks.enumerated().reduce(0) { $0 + (asked.contains($1.offset) ? $1.element.range.count : 0) }
    items.reserveCapacity(bytes / 4)
    for (index, block) in page.blocks.enumerated()
    where asked.contains(index) || holdsNumericDate(text.bytes, in: block.range) {
        PieceScanner(text.bytes, block.range, grammar: language.grammar).scan(into: &items)
        items.append(.end(at: block.range.end))
    }
    return Pieces(items, of: text, language: language)
}

/// Whether a stroke stands between digits: one such date can say that all others put the day first.
private func holdsNumericDate(_ bytes: [UInt8], in range: TextRange) -> Bool {
    bytes[range].contains(UInt8(ascii: "/"))
        && range.bounds.contains {
            bytes[$0] == UInt8(ascii: "/") && bytes.byte(at: $0 - 1).isASCIIDigit && bytes.byte(at: $0 + 1).isASCIIDigit
        }
}

/// The pieces of a phrase in a table, whose words have no roles yet.
func cutPieces(_ phrase: LineTable.Field) -> [Piece] {
    var items: [Piece] = []
    PieceScanner(Array(phrase), TextRange(0, phrase.count), grammar: .none).scan(into: &items)
    return items
}

private struct PieceScanner {
    let bytes: [UInt8]
    let grammar: GrammarWords
    var offset: Int
    let limit: Int

    init(_ bytes: [UInt8], _ range: TextRange, grammar: GrammarWords) {
        (self.bytes, self.grammar, offset, limit) = (bytes, grammar, range.start, range.end)
    }

    consuming func scan(into items: inout [Piece]) {
        while true {
            let gap = skipBlanks()
            guard offset < limit else { return }
            items.append(next(after: gap))
        }
    }

    private mutating func skipBlanks() -> Gap {
        var count = 0
        while offset < limit {
            let width = blankWidth(at: offset)
            if width == 0 { break }
            offset += width
            count += 1
        }
        return count == 0 ? .none : count == 1 ? .space : .wide
    }

    /// The bytes of the blank at an offset; 0 if there is none.
    private func blankWidth(at offset: Int) -> Int {
        let byte = bytes.byte(at: offset)
        if byte.isASCIIWhitespace { return 1 }
        guard byte >= 0x80 else { return 0 }
        let (scalar, width) = decodedScalar(in: bytes, at: offset, limit: limit)
        switch scalar {
        case 0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: return width
        default: return 0
        }
    }

    private mutating func next(after gap: Gap) -> Piece {
        let start = offset
        if let end = addressEnd(from: start, after: gap) {
            offset = end
            return piece(from: start, .opaque, gap)
        }
        let (word, end) = WordID.letters(of: bytes, from: start, limit: limit)
        if end > start, bytes.byte(at: end) < 0x80 || end == limit {
            offset = end
            return Piece(
                range: TextRange(start, end), kind: .word, gap: gap, word: word, scalar: 0, roles: grammar[word])
        }
        if bytes.byte(at: start).isASCIIDigit {
            while offset < limit, bytes.byte(at: offset).isASCIIDigit { offset += 1 }
            return piece(from: start, .digits, gap)
        }
        while offset < limit, let width = letterWidth(at: offset) { offset += width }
        if offset > start { return piece(from: start, .word, gap) }
        let (scalar, width) = decodedScalar(in: bytes, at: start, limit: limit)
        offset = start + width
        return piece(from: start, .mark, gap, scalar: scalar)
    }

    private func piece(from start: Int, _ kind: PieceKind, _ gap: Gap, scalar: UInt32 = 0) -> Piece {
        let word = kind == .word || kind == .mark ? WordID(bytes: bytes[TextRange(start, offset)]) : Piece.noWord
        let roles = kind == .word ? grammar[word] : []
        return Piece(
            range: TextRange(start, offset), kind: kind, gap: gap, word: word, scalar: scalar, roles: roles)
    }

    private func letterWidth(at offset: Int) -> Int? {
        if bytes.byte(at: offset) < 0x80 { return bytes.byte(at: offset).isASCIILetter ? 1 : nil }
        let (scalar, width) = decodedScalar(in: bytes, at: offset, limit: limit)
        return isLetter(scalar) ? width : nil
    }

    /// Where the web address (“https://…”, “www.…”) ends that begins here: at the next white space.
    private func addressEnd(from start: Int, after gap: Gap) -> Int? {
        switch bytes.byte(at: start) {
        case UInt8(ascii: "h"):
            guard starts(with: Self.plain, at: start) || starts(with: Self.secure, at: start) else { return nil }
        case UInt8(ascii: "w"): guard gap != .none, starts(with: Self.web, at: start) else { return nil }
        default: return nil
        }
        var end = start
        while end < limit, !bytes.byte(at: end).isASCIIWhitespace { end += 1 }
        return end
    }

    private static let plain = Array("http://".utf8)
    private static let secure = Array("https://".utf8)
    private static let web = Array("www.".utf8)

    private func starts(with prefix: [UInt8], at start: Int) -> Bool {
        start + prefix.count <= limit && bytes[TextRange(start, start + prefix.count)].elementsEqual(prefix)
    }
}

/// The scalar at an offset and its length in bytes; a broken sequence counts byte by byte.
func decodedScalar(in bytes: [UInt8], at offset: Int, limit: Int) -> (scalar: UInt32, width: Int) {
    let first = bytes.byte(at: offset)
    let width = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard width > 1, offset + width <= limit else { return (UInt32(first), 1) }
    let head = UInt32(first) & (0x7F >> UInt32(width))
    return (bytes[TextRange(offset + 1, offset + width)].reduce(head) { $0 << 6 | UInt32($1 & 0x3F) }, width)
}

/// Whether a scalar beyond ASCII belongs to a word: whatever is not known as a mark, a symbol or a picture.
private func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case ..<0xA0, 0xAB...0xB4, 0xB6...0xB9, 0xBB...0xBF, 0xA1...0xA9, 0xD7, 0xF7: false
    case 0x2010...0x2BFF, 0x3001...0x301F, 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0x0E3F, 0x20A0...0x20CF, 0x1F000...: false
    default: true
    }
}
