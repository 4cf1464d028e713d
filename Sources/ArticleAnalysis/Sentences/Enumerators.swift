/// The number, letter or bullet that opens an item of a list: “1.”, “2)”, “3.)”, “b.”, “•”.
struct Enumerator {
    /// 1 for “1.” and “a.”; 0 for a bullet alone.
    let ordinal: Int
    let isLetter: Bool
    /// The token behind the marker and its stop.
    let end: Int
}

/// Lists that run on in one paragraph: “1) Fetch the keys 2) Lock the door”.
///
/// Silent on a number that does not follow the one before it, and where no stop or bracket stands behind it.
extension SentenceCutter {
    /// The marker with which a sentence starts.
    func enumerator(at index: Int) -> Enumerator? {
        guard index < range.upperBound else { return nil }
        let bullet = isBullet(index)
        let number = bullet ? index + 1 : index
        if number < range.upperBound, let (ordinal, isLetter) = ordinal(number), let end = endOfMarker(number) {
            return Enumerator(ordinal: ordinal, isLetter: isLetter, end: end)
        }
        return bullet ? Enumerator(ordinal: 0, isLetter: false, end: index + 1) : nil
    }

    /// Whether the next item of the list that `marker` belongs to starts there.
    func startsNextItem(at index: Int, after marker: Enumerator?) -> Bool {
        guard index < range.upperBound, tokens[index].spaceBefore, marker != nil || firstByte(index) == 0xE2 else {
            return false
        }
        if isBullet(index) { return true }
        guard let marker, let next = enumerator(at: index), next.end < range.upperBound else { return false }
        return next.ordinal == marker.ordinal + 1 && next.isLetter == marker.isLetter
            && firstScalar(next.end).isUppercase
    }

    private func ordinal(_ index: Int) -> (Int, Bool)? {
        let token = tokens[index]
        if token.kind == .number, token.range.count <= 3 {
            return Int(text[token.range]).map { ($0, false) }
        }
        guard token.kind == .word, firstByte(index).isASCIILetter else { return nil }
        let isBare = token.range.count == 1 || (token.range.count == 2 && lastByte(index) == 0x2E)
        return isBare ? (Int(firstByte(index) | 0x20) - 0x60, true) : nil
    }

    /// Behind “.”, “)” or “.)”; the stop of a letter may already be part of its token.
    private func endOfMarker(_ index: Int) -> Int? {
        var end = index + 1
        if lastByte(index) == 0x2E { return isLowercaseLetter(index) ? end : nil }
        if isMark(end, 0x2E), !tokens[end].spaceBefore { end += 1 }
        if isMark(end, 0x29), !tokens[end].spaceBefore { end += 1 }
        return end > index + 1 && end < range.upperBound && tokens[end].spaceBefore ? end : nil
    }

    private func isLowercaseLetter(_ index: Int) -> Bool { firstByte(index).isASCIILowercase }

    private func isBullet(_ index: Int) -> Bool {
        switch firstScalar(index).value {
        case 0x2022, 0x2023, 0x2043, 0x25AA, 0x25CF, 0x25E6: true
        default: false
        }
    }
}
