/// A number as the text writes it.
struct NumberReading {
    enum Shape {
        /// “12,000”, “a dozen”, “twenty-fifth”, “two-thirds”; “thousands”, which names no number but an order of
        /// magnitude.
        case cardinal, ordinal, fraction, order
    }

    /// The pieces that it is written with.
    var pieces: Range<Int>
    var value: Double
    var shape: Shape = .cardinal
    /// Whether it is written with digits and nothing else: “12,000”, “3.5”, not “3 million”.
    var isNumeral = false
    /// Whether digits are grouped: a year never is.
    var isGrouped = false
    /// Whether the words mean about as many: “a couple hundred”.
    var isLoose = false
    /// The factor of the last scale word or suffix, 1 without: two ends of a range share it (“5–7 million”).
    var scale = 1.0

    var end: Int { pieces.upperBound }

    func negated(from start: Int) -> NumberReading {
        var copy = self
        (copy.pieces, copy.value) = (Range(start, upTo: pieces.upperBound), -value)
        return copy
    }
}

/// Reads the number that begins at a piece, in digits, words or both; nil if none does.
///
/// The composition of parts follows Duckling (https://github.com/facebook/duckling) and Microsoft Recognizers-Text.
/// `allowsAnd` is off between “between” and its “and”.
func readNumber(_ pieces: Pieces, at start: Int, allowsAnd: Bool = true) -> NumberReading? {
    let piece = pieces[start]
    switch piece.kind {
    case .digits:
        return readDigitNumber(pieces, at: start, allowsAnd: allowsAnd)
    case .mark:
        if let fraction = vulgarFraction(pieces, at: start) { return fraction }
        return readSignedNumber(pieces, at: start, allowsAnd: allowsAnd)
    case .word:
        guard let word = pieces.language.numbers.words[piece.word] else { return nil }
        return readWordNumber(pieces, at: start, word, allowsAnd: allowsAnd)
    case .opaque, .end:
        return nil
    }
}

private func readWordNumber(_ pieces: Pieces, at start: Int, _ word: NumberWord, allowsAnd: Bool) -> NumberReading? {
    if isGame(pieces, at: word.part == .article ? start + 1 : start) { return nil }
    switch word.part {
    case .minus:
        guard pieces.numberWord(start + 1)?.part != .minus,
            let number = readNumber(pieces, at: start + 1, allowsAnd: allowsAnd),
            number.value >= 0
        else { return nil }
        return number.negated(from: start)
    case .and, .point: return nil
    case .couple: return readCouple(pieces, at: start)
    case .vague: return readVagueOrder(pieces, at: start)
    case .share, .article, .unit, .teen, .tens, .hundred, .scale, .lot:
        return readCouple(pieces, at: start) ?? readOrder(pieces, at: start)
            ?? readSpelledNumber(pieces, at: start, allowsAnd: allowsAnd)
    }
}

/// “the scores”, “a score”: a score is twenty only of something, or behind a number.
private func isGame(_ pieces: Pieces, at index: Int) -> Bool {
    guard let word = pieces.numberWord(index), word.part == .lot, word.value == 20 else { return false }
    return !pieces[index + 1].is(.genitive)
}

/// “-4/5”, “−3”, “.5”; a spaced dash is a sign only where a block begins with it.
private func readSignedNumber(_ pieces: Pieces, at start: Int, allowsAnd: Bool) -> NumberReading? {
    let (sign, next) = (pieces[start], pieces[start + 1])
    if sign.isMark(".") { return readNumeral(pieces, at: start) }
    guard sign.isHyphen || sign.scalar == 0x2212 || sign.isMark("+"),
        pieces[start - 1].kind == .end || !sign.isGlued || isOpening(pieces[start - 1]),
        next.isGlued || pieces[start - 1].kind == .end, next.kind == .digits || next.isMark("."),
        let number = readDigitNumber(pieces, at: start + 1, allowsAnd: allowsAnd)
    else { return nil }
    guard sign.isMark("+") else { return number.negated(from: start) }
    return NumberReading(
        pieces: Range(start, upTo: number.end), value: number.value, shape: number.shape, isNumeral: true,
        scale: number.scale)
}

private func isOpening(_ piece: Piece) -> Bool {
    piece.isMark("(") || piece.isMark("<") || piece.isMark(">") || piece.isMark("=")
}
