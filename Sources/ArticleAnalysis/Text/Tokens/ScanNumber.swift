/// Numbers: digits with what groups and divides them, and a suffix that belongs to them.
extension TokenScanner {
    mutating func scanNumber(at start: Int) -> Int {
        let digits = endOfNumber(from: start)
        let letters = endOfLetters(from: digits)
        guard letters > digits, digits < limit, scalarClass(at: digits) == .letter else {
            return emit(start, endOfExtenders(from: digits), .number)
        }
        let tail = end(from: letters) { $0.isWord }
        let suffix = WordID(bytes: bytes[TextRange(digits, letters)])
        if tail == letters, words.numberSuffixes.contains(suffix) { return emit(start, letters, .number) }
        if tail == letters, isGluedUnit(suffix, start, digits, letters) { return emit(start, digits, .number) }
        return emit(start, tail, .word)
    }

    /// “5km”, “$75m”, “7pm”; a single capital is a unit only behind money or a longer number (“$3M”, “10K”), elsewhere
    /// a name (“3M”, “4K”).
    private func isGluedUnit(_ suffix: WordID, _ start: Int, _ digits: Int, _ end: Int) -> Bool {
        guard words.gluedUnits.contains(suffix) else { return false }
        if end - digits > 1 || byte(at: digits).isASCIILowercase { return true }
        return digits - start > 1 || (!space && tokens.last?.kind == .symbol)
    }

    /// Behind “12,000”, “3.5”, “12 000” (with an NBSP or a thin space), “7:30”, “5/22/2024”, “2½”.
    private func endOfNumber(from start: Int) -> Int {
        var end = endOfDigits(from: byte(at: start) == 0x2E ? start + 1 : start)
        if end - start <= 3 {
            while let next = endOfSpacedGroup(at: end) { end = next }
        }
        while end + 1 < limit, joinsDigits(byte(at: end)), scalarClass(at: end + 1) == .digit {
            end = endOfDigits(from: end + 1)
        }
        return end
    }

    private func endOfDigits(from start: Int) -> Int { end(from: start) { $0 == .digit } }

    /// A comma, stop, colon or slash.
    private func joinsDigits(_ byte: UInt8) -> Bool { byte == 0x2C || byte == 0x2E || byte == 0x3A || byte == 0x2F }

    /// Behind a grouping space and exactly three digits.
    private func endOfSpacedGroup(at offset: Int) -> Int? {
        guard offset < limit else { return nil }
        let space = scalar(at: offset)
        let group = offset + space.length
        guard space.isGroupingSpace, group + 3 <= limit, bytes[TextRange(group, group + 3)].allSatisfy(\.isASCIIDigit)
        else {
            return nil
        }
        return isWord(at: group + 3) ? nil : group + 3
    }
}
