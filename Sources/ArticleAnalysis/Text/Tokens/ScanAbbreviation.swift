/// Abbreviations keep their full stop: “Mr.”, “U.S.”, “a.m.”, “No. 10”, “J. Smith”.
///
/// Silent about the end of the sentence: that is decided later, with more to see.
extension TokenScanner {
    /// Behind the stop of an abbreviation that ends at `end`; nil where the stop is none of its own.
    func endWithStop(_ start: Int, _ end: Int) -> Int? {
        guard byte(at: end) == 0x2E, byte(at: end + 1) != 0x2E, end - start <= Thresholds.longestAbbreviation else {
            return nil
        }
        return isDotted(start, end) || isInitial(start, end) || isKnown(start, end) ? end + 1 : nil
    }

    /// “U.S”, “a.m”, “Ph.D”: parts of one or two letters; “example.com” is none.
    private func isDotted(_ start: Int, _ end: Int) -> Bool {
        var part = 0
        var dots = 0
        for byte in bytes[TextRange(start, end)] where !byte.isUTF8Continuation {
            if byte == 0x2E { (part, dots) = (0, dots + 1) } else { part += 1 }
            if part > 2 { return false }
        }
        return dots > 0
    }

    /// A capital and a stop before another capital (“J. Smith”); “I.” only after a name (“Albert I. Jones”).
    private func isInitial(_ start: Int, _ end: Int) -> Bool {
        let first = scalar(at: start)
        guard first.length == end - start, first.isUppercase, let next = nextScalar(after: end + 1) else {
            return false
        }
        guard next.isUppercase || next.value == 0x2C || next.value == 0x26 else { return false }
        return first.value != 0x49 || tokens.last.map { scalar(at: $0.range.start).isUppercase } ?? false
    }

    private func isKnown(_ start: Int, _ end: Int) -> Bool {
        guard let known = words.abbreviations[WordID(bytes: bytes[TextRange(start, end)])] else { return false }
        if known.isCapitalized, !scalar(at: start).isUppercase { return false }
        return known.ending != .number || isReference(after: end + 1)
    }

    /// A number, or one in brackets, or capitals that stand for it: “Fig. 3”, “Fig. [3]”, “Eq. (12)”, “Fig. [REF]”; not
    /// “No. [Laughs]”.
    private func isReference(after offset: Int) -> Bool {
        guard let next = nextScalar(after: offset) else { return false }
        guard next.value == 0x5B || next.value == 0x28 else { return next.scalarClass == .digit }
        guard
            var inside = bytes[TextRange(offset, min(limit, offset + 5))].firstIndex(where: { $0 == 0x5B || $0 == 0x28 }
            ).map({
                $0 + 1
            }),
            inside + 1 < limit
        else { return false }
        let isRound = next.value == 0x28
        if isRound, byte(at: inside) != 0x5B { return isNumberInBrackets(inside) }
        if isRound { inside += 1 }
        guard inside + 1 < limit else { return false }
        return byte(at: inside).isASCIIDigit
            || (byte(at: inside).isASCIIUppercase && byte(at: inside + 1).isASCIIUppercase)
    }

    /// Digits and the round bracket that closes them: “12)”; not “12 people were hurt)”.
    private func isNumberInBrackets(_ start: Int) -> Bool {
        var end = start
        while end < limit, byte(at: end).isASCIIDigit { end += 1 }
        return end > start && end < limit && byte(at: end) == 0x29
    }

    /// What follows behind at most one white space.
    private func nextScalar(after offset: Int) -> Scalar? {
        guard offset < limit else { return nil }
        let first = scalar(at: offset)
        guard first.isSpace else { return first }
        return offset + first.length < limit ? scalar(at: offset + first.length) : nil
    }
}
