/// Words: letters with what joins them, cut where two syntactic words are written as one.
extension TokenScanner {
    /// Emits ASCII letters behind which white space or a plain mark stands: most words of a text.
    ///
    /// No address, abbreviation, currency sign or apostrophe can be there, so that nothing else need be asked than
    /// whether the word is two (“cannot”).
    mutating func scanPlainWord(at start: Int) -> Int? {
        let (word, end) = WordID.letters(of: bytes, from: start, limit: limit)
        guard end > start, end < limit, Self.endsPlainWord(bytes[end]), words.cuts[word] == nil else { return nil }
        return emit(start, end, .word, word)
    }

    /// White space, `!`, `"`, `(`, `)`, `,`, `;`, `?` or `]`.
    private static func endsPlainWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x09...0x0D, 0x20...0x22, 0x28, 0x29, 0x2C, 0x3B, 0x3F, 0x5D: true
        default: false
        }
    }

    mutating func scanWord(at start: Int) -> Int {
        let end = endOfWord(from: start)
        if let sign = endOfCurrencyCode(start, end) { return emit(start, sign, .symbol) }
        if let stop = endWithStop(start, end) { return emit(start, stop, .word) }
        let cut = contractionCut(start, end)
        if cut > start, cut < end { emit(start, cut, .word) }
        return emit(cut, end, .word)
    }

    private func endOfWord(from start: Int) -> Int {
        var end = start
        var part = start
        while end < limit {
            let scalar = self.scalar(at: end)
            if scalar.scalarClass.isWord {
                end += scalar.length
            } else if end > start, joins(scalar, at: end, partStart: part) {
                end += scalar.length
                part = end
            } else {
                break
            }
        }
        return end
    }

    /// Whether a mark between two word characters is part of the word: “O’Brien”, “example.com”, “U.S”, “AT&T”,
    /// “snake_case”.
    private func joins(_ scalar: Scalar, at offset: Int, partStart: Int) -> Bool {
        let next = offset + scalar.length
        guard next < limit, isWord(at: next) else { return false }
        switch scalar.value {
        case 0x5F: return true
        case 0x26: return self.scalar(at: next).isUppercase && byte(at: offset - 1).isASCIIUppercase
        case 0x2E: return dotJoins(partStart, offset)
        default: return scalar.isApostrophe && scalarClass(at: next) == .letter
        }
    }

    /// A stop without white space behind it joins initials (“U.S”, “Ph.D”) and names of hosts and files (“example.com”,
    /// “ASP.NET”); elsewhere (“the end.Then”) the space was forgotten.
    private func dotJoins(_ partStart: Int, _ dot: Int) -> Bool {
        let next = scalar(at: dot + 1)
        if next.scalarClass == .digit { return byte(at: dot - 1).isASCIIDigit }
        guard next.scalarClass == .letter else { return false }
        if !next.isUppercase { return true }
        if dot - partStart <= scalar(at: partStart).length || byte(at: dot - 1).isASCIIUppercase { return true }
        let behind = dot + 1 + next.length
        return byte(at: behind) == 0x2E || !isWord(at: behind)
    }

    /// Behind the sign of “US$”, “HK$”, “C$”.
    private func endOfCurrencyCode(_ start: Int, _ end: Int) -> Int? {
        guard end < limit, end - start <= 3, bytes[TextRange(start, end)].allSatisfy(\.isASCIIUppercase) else {
            return nil
        }
        let sign = scalar(at: end)
        return sign.scalarClass == .currency ? end + sign.length : nil
    }

    /// Where the second syntactic word starts (“do|n’t”, “Korea|’s”, “can|not”); `start` if there is none.
    private func contractionCut(_ start: Int, _ end: Int) -> Int {
        if let cut = words.cuts[WordID(bytes: bytes[TextRange(start, end)])],
            bytes[TextRange(start, end)].allSatisfy(\.isASCIILetter),
            start + cut < end
        {
            return start + cut
        }
        guard let apostrophe = lastApostrophe(start, end) else { return start }
        if words.negations.contains(WordID(bytes: bytes[TextRange(max(start, apostrophe - 1), end)])),
            apostrophe - 1 > start
        {
            return apostrophe - 1
        }
        return words.clitics.contains(WordID(bytes: bytes[TextRange(apostrophe, end)])) ? apostrophe : start
    }

    /// The last apostrophe that at most ``Thresholds/longestClitic`` bytes follow.
    private func lastApostrophe(_ start: Int, _ end: Int) -> Int? {
        var offset = end - 1
        while offset > start, end - offset <= Thresholds.longestClitic + 3 {
            if !byte(at: offset).isUTF8Continuation, scalar(at: offset).isApostrophe { return offset }
            offset -= 1
        }
        return nil
    }

    /// “90”, “90s”.
    private func isDecade(_ start: Int, _ end: Int) -> Bool {
        guard byte(at: start).isASCIIDigit, byte(at: start + 1).isASCIIDigit else { return false }
        return end == start + 2
            || (end == start + 3 && words.decadeSuffixes.contains(WordID(bytes: bytes[TextRange(start + 2, end)])))
    }

    /// “’s” and its kin behind what is no letter (“Jr.’s”, “(RUSI)’s”), words that lost their beginning (“’em”,
    /// “’90s”).
    func apostropheEnd(at start: Int, _ scalar: Scalar) -> Int? {
        let first = start + scalar.length
        let end = self.end(from: first) { $0.isWord }
        guard end > first, end - start <= Thresholds.longestElision else { return nil }
        let word = WordID(bytes: bytes[TextRange(start, end)])
        if !space { return words.clitics.contains(word) ? end : nil }
        if words.elisions.contains(word) { return end }
        return isDecade(first, end) ? end : nil
    }
}
