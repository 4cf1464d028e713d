/// A quotation mark as it stands in the text, before it is paired.
struct QuoteMark {
    enum Facing { case open, close, either }

    let range: TextRange
    let isSingle: Bool
    let facing: Facing
    /// A closing single mark that may as well be an apostrophe (“the workers’ rights”).
    var isDoubtful = false
}

/// Finds the quotation marks of one block: which glyph, and which way it looks.
struct QuoteMarkScanner {
    let bytes: [UInt8]
    let block: TextRange

    /// The mark at `offset`, or nil if there is none; apostrophes and inch signs are none.
    func mark(at offset: Int) -> QuoteMark? {
        guard offset < block.end else { return nil }
        return switch bytes[offset] {
        case UInt8(ascii: "\""): straight(TextRange(offset, offset + 1))
        case UInt8(ascii: "'"):
            next(offset) == UInt8(ascii: "'")
                ? straight(TextRange(offset, offset + 2)) : single(TextRange(offset, offset + 1), glyph: .either)
        case UInt8(ascii: "`"):
            next(offset) == UInt8(ascii: "`")
                ? QuoteMark(range: TextRange(offset, offset + 2), isSingle: false, facing: .open) : nil
        case 0xC2: guillemet(at: offset)
        case 0xE2: curly(at: offset)
        default: nil
        }
    }

    private func next(_ offset: Int) -> UInt8? { offset + 1 < block.end ? bytes[offset + 1] : nil }

    private func guillemet(at offset: Int) -> QuoteMark? {
        switch next(offset) {
        case 0xAB: QuoteMark(range: TextRange(offset, offset + 2), isSingle: false, facing: .open)
        case 0xBB: QuoteMark(range: TextRange(offset, offset + 2), isSingle: false, facing: .close)
        default: nil
        }
    }

    private func curly(at offset: Int) -> QuoteMark? {
        guard offset + 2 < block.end, bytes[offset + 1] == 0x80 else { return nil }
        let range = TextRange(offset, offset + 3)
        switch bytes[offset + 2] {
        case 0x98: return single(range, glyph: .open)
        case 0x99: return single(range, glyph: .close)
        case 0x9C, 0x9E, 0x9F: return double(range, glyph: .open)
        case 0x9D: return double(range, glyph: .close)
        default: return nil
        }
    }

    /// Curly marks are sometimes turned the wrong way: white space on one side alone decides against the glyph.
    private func double(_ range: TextRange, glyph: QuoteMark.Facing) -> QuoteMark {
        let (before, after) = (isOpenBefore(range.start), isOpenAfter(range.end))
        let facing: QuoteMark.Facing =
            before && !after ? .open : after && !before && isText(before: range.start) ? .close : glyph
        return QuoteMark(range: range, isSingle: false, facing: facing)
    }

    private func straight(_ range: TextRange) -> QuoteMark {
        let (before, after) = (isOpenBefore(range.start), isOpenAfter(range.end))
        return QuoteMark(range: range, isSingle: false, facing: before == after ? .either : before ? .open : .close)
    }

    private func single(_ range: TextRange, glyph: QuoteMark.Facing) -> QuoteMark? {
        let (before, after) = (isOpenBefore(range.start), isOpenAfter(range.end))
        if before, !after, glyph != .close || !isElision(after: range.end) {
            guard range.end < block.end, !bytes[range.end].isASCIIDigit else { return nil }
            return QuoteMark(range: range, isSingle: true, facing: .open)
        }
        guard after, !before else { return nil }
        let isPlural = range.start > block.start && bytes[range.start - 1] | 0x20 == UInt8(ascii: "s")
        return QuoteMark(range: range, isSingle: true, facing: .close, isDoubtful: isPlural && goesOn(after: range.end))
    }

    /// White space, a bracket, a dash or another opening mark: what stands in front of an opening mark.
    private func isOpenBefore(_ offset: Int) -> Bool {
        guard offset > block.start else { return true }
        let byte = bytes[offset - 1]
        if byte.isASCIIWhitespace || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "-")
        {
            return true
        }
        if offset - block.start >= 2, bytes[offset - 2] == 0xC2, byte == 0xA0 { return true }
        return offset - block.start >= 3 && bytes[offset - 3] == 0xE2 && isSpaceDashOrOpening(bytes[offset - 2], byte)
            || byte == UInt8(ascii: "\"") && (offset - 1 == block.start || bytes[offset - 2].isASCIIWhitespace)
    }

    /// The end of the block, white space or punctuation: what stands behind a closing mark.
    private func isOpenAfter(_ offset: Int) -> Bool {
        guard offset < block.end else { return true }
        let byte = bytes[offset]
        if byte.isASCIIWhitespace { return true }
        if byte < 0x80 {
            return
                !(byte.isASCIILetter || byte.isASCIIDigit || byte == 0x24 || byte == 0x28 || byte == 0x5B
                || byte == 0x22 || byte == 0x27)
                || isClosing(byte, at: offset)
        }
        if byte == 0xC2, next(offset) == 0xA0 { return true }
        return byte == 0xE2 && offset + 2 < block.end && bytes[offset + 1] == 0x80 && isDashOrClosing(bytes[offset + 2])
    }

    private func isClosing(_ byte: UInt8, at offset: Int) -> Bool {
        (byte == 0x22 || byte == 0x27)
            && (offset + 1 >= block.end || !(bytes[offset + 1].isASCIILetter || bytes[offset + 1].isASCIIDigit))
    }

    /// U+2000…200A are spaces, U+2012…2015 dashes, U+2018, U+201C opening marks, U+202F a narrow space.
    private func isSpaceDashOrOpening(_ second: UInt8, _ third: UInt8) -> Bool {
        second == 0x80
            && (third <= 0x8A || (0x92...0x95).contains(third) || third == 0x98 || third == 0x9C || third == 0xAF)
    }

    private func isDashOrClosing(_ third: UInt8) -> Bool {
        third <= 0x8A || (0x92...0x95).contains(third) || third == 0x99 || third == 0x9D || third == 0xA6
            || third == 0xAF
    }

    private func isText(before offset: Int) -> Bool { offset > block.start && !bytes[offset - 1].isASCIIWhitespace }

    /// A curly apostrophe in front of a word drops letters (’em, ’90s, ’tis): the glyph looks the closing way.
    private func isElision(after offset: Int) -> Bool {
        offset < block.end && (bytes[offset].isASCIILetter || bytes[offset].isASCIIDigit)
    }

    /// Whether a lower-case word follows after one space.
    private func goesOn(after offset: Int) -> Bool {
        offset + 1 < block.end && bytes[offset] == 0x20 && bytes[offset + 1].isASCIILowercase
    }
}
