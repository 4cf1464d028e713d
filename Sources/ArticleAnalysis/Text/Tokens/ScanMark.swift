/// Marks and symbols: alike ones in a row are one token (“...”, “--”, “?!”), and so is an emoji with its modifiers.
extension TokenScanner {
    /// Emits a mark that makes no run with others, in front of other ASCII than it: `"`, `(`, `)`, `,`, `:`, `;`.
    mutating func scanPlainMark(at start: Int) -> Int? {
        let byte = byte(at: start)
        switch byte {
        case 0x22, 0x28, 0x29, 0x2C, 0x3A, 0x3B:
            // What is beyond ASCII may hang on it.
            guard self.byte(at: start + 1) < 0x80 else { return nil }
            return emit(start, start + 1, .mark, WordID(mark: byte))
        default: return nil
        }
    }

    mutating func scanMark(at start: Int, _ scalar: Scalar) -> Int {
        let kind: TokenKind = isSymbol(scalar) ? .symbol : .mark
        if scalar.isApostrophe, let end = apostropheEnd(at: start, scalar) { return emit(start, end, .word) }
        if scalar.value == 0x2E, startsDecimal(at: start) { return scanNumber(at: start) }
        if scalar.value == 0x23 || scalar.value == 0x40, let end = endOfHandle(at: start) {
            return emit(start, end, .word)
        }
        let end = start + scalar.length
        return emit(start, kind == .symbol ? endOfEmoji(from: end, scalar) : endOfRun(from: end, scalar), kind)
    }

    private func isSymbol(_ scalar: Scalar) -> Bool {
        if scalar.value == 0x25 || scalar.value == 0x2030 { return true }
        let kind = scalar.scalarClass
        return kind == .symbol || kind == .currency
    }

    /// “.5” at the start of a word.
    private func startsDecimal(at offset: Int) -> Bool {
        byte(at: offset + 1).isASCIIDigit && (space || tokens.last?.kind == .symbol)
    }

    /// “#budget”, “@mayor”.
    private func endOfHandle(at start: Int) -> Int? {
        guard space, start + 1 < limit, byte(at: start + 1) == 0x5F || scalarClass(at: start + 1) == .letter else {
            return nil
        }
        var end = start + 1
        while end < limit, byte(at: end) == 0x5F || isWord(at: end) { end += scalar(at: end).length }
        return end
    }

    /// Behind the marks that run together with the one before `offset`.
    private func endOfRun(from offset: Int, _ first: Scalar) -> Int {
        var end = endOfExtenders(from: offset)
        guard let kin = runKin(of: first.value) else { return end }
        while end < limit {
            let next = scalar(at: end)
            guard runKin(of: next.value) == kin else { break }
            end = endOfExtenders(from: end + next.length)
        }
        return end
    }

    /// Which marks make one token in a row; nil for those that stand alone.
    private func runKin(of value: UInt32) -> UInt32? {
        switch value {
        case 0x2E, 0x2026: 0x2E
        case 0x21, 0x3F: 0x21
        case 0x27, 0x2A, 0x2D, 0x5F, 0x23, 0x5C: value
        default: nil
        }
    }

    /// Behind the rest of an emoji: selectors, skin tones, the second half of a flag, whatever a joiner ties on; a row
    /// of `=`, `~` or `|`.
    private func endOfEmoji(from offset: Int, _ first: Scalar) -> Int {
        var end = offset
        var previous = first
        while end < limit {
            let next = scalar(at: end)
            let joined = previous.value == 0x200D && next.scalarClass == .symbol
            let isRow = next.value < 0x80 && next.value == first.value && first.scalarClass == .symbol
            let isFlag = end == offset && isRegional(first) && isRegional(next)
            guard next.scalarClass == .extender || isSkinTone(next) || joined || isRow || isFlag else { break }
            end += next.length
            previous = next
        }
        return end
    }

    private func isSkinTone(_ scalar: Scalar) -> Bool { (0x1F3FB...0x1F3FF).contains(scalar.value) }
    private func isRegional(_ scalar: Scalar) -> Bool { (0x1F1E6...0x1F1FF).contains(scalar.value) }
}
