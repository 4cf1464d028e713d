/// Cuts every block into words, numbers and marks; every byte that is not white space lies in exactly one token.
///
/// The cut is that of Universal Dependencies' English treebanks, from which the tagger learnt. It takes linear time:
/// every look ahead is bounded by a cut-off of ``Thresholds`` or consumed by the token that it decides.
func findTokens(
    in text: ArticleText, blocks: TotalList<Block>, language: Language, shared: SharedBlocks
) -> TotalList<Token> {
    var scanner = TokenScanner(bytes: text.bytes, words: language.tokens)
    scanner.tokens.reserveCapacity(text.bytes.count / 5)
    for (index, block) in blocks.enumerated() {
        if let known = shared.tokens(of: index) {
            scanner.tokens += known
        } else {
            scanner.scan(block.range)
        }
    }
    return TotalList(scanner.tokens)
}

/// Reads one token after the other; the kinds of token stand in files of their own.
struct TokenScanner {
    let bytes: [UInt8]
    let words: TokenWords
    var tokens: [Token] = []
    /// Whether white space stands before the next token.
    var space = true
    /// Where the block ends that is being read.
    var limit = 0

    init(bytes: [UInt8], words: TokenWords) { (self.bytes, self.words) = (bytes, words) }

    mutating func scan(_ block: TextRange) {
        (space, limit) = (true, block.end)
        var offset = block.start
        while offset < limit {
            if byte(at: offset) == 0x20 {
                (space, offset) = (true, offset + 1)
                continue
            }
            if let end = scanPlainWord(at: offset) ?? scanPlainMark(at: offset) {
                offset = end
                continue
            }
            let scalar = self.scalar(at: offset)
            if scalar.isSpace {
                (space, offset) = (true, offset + scalar.length)
            } else {
                offset = scanToken(at: offset, scalar)
            }
        }
    }

    /// Emits what starts at `offset`; answers where it ends.
    private mutating func scanToken(at offset: Int, _ scalar: Scalar) -> Int {
        if let end = linkEnd(from: offset) { return emit(offset, end, .word) }
        switch scalar.scalarClass {
        case .letter: return scanWord(at: offset)
        case .digit: return scanNumber(at: offset)
        default: return scanMark(at: offset, scalar)
        }
    }

    @discardableResult
    mutating func emit(_ start: Int, _ end: Int, _ kind: TokenKind) -> Int {
        emit(start, end, kind, WordID(bytes: bytes[TextRange(start, end)]))
    }

    @inline(__always)
    mutating func emit(_ start: Int, _ end: Int, _ kind: TokenKind, _ word: WordID) -> Int {
        tokens.append(Token(range: TextRange(start, end), kind: kind, spaceBefore: space, word: word))
        space = false
        return end
    }

    func scalar(at offset: Int) -> Scalar { Scalar(bytes, at: offset, limit: limit) }

    func byte(at offset: Int) -> UInt8 { offset >= 0 && offset < limit ? bytes[offset] : 0 }

    func scalarClass(at offset: Int) -> ScalarClass { offset < limit ? scalar(at: offset).scalarClass : .space }

    func isWord(at offset: Int) -> Bool { scalarClass(at: offset).isWord }

    /// Behind the run of letters (and their combining marks) that starts at `offset`.
    func endOfLetters(from offset: Int) -> Int {
        end(from: offset) { $0 == .letter || $0 == .extender }
    }

    /// Behind the combining marks and format characters at `offset`.
    func endOfExtenders(from offset: Int) -> Int { end(from: offset) { $0 == .extender } }

    func end(from offset: Int, while holds: (ScalarClass) -> Bool) -> Int {
        var end = offset
        while end < limit {
            let scalar = self.scalar(at: end)
            guard holds(scalar.scalarClass) else { break }
            end += scalar.length
        }
        return end
    }
}
