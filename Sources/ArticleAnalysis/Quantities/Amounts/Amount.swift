/// A number with its unit, before the words around it are read.
struct Amount {
    var pieces: Range<Int>
    var value: Double
    var shape: NumberReading.Shape
    var kind: QuantityKind
    var unit: String?
    /// The scale word that the number ends with, and whether it is a bare numeral: what the two ends of a range share.
    var scale: Double
    var isNumeral: Bool
    var isTime = false
    /// Whether the number itself is only about right: “a couple hundred”.
    var isLoose: Bool

    var end: Int { pieces.upperBound }

    init(_ number: NumberReading, kind: QuantityKind, unit: String? = nil, end: Int? = nil) {
        pieces = Range(number.pieces.lowerBound, upTo: end ?? number.end)
        (value, shape, scale, isNumeral) = (number.value, number.shape, number.scale, number.isNumeral)
        isLoose = number.isLoose
        (self.kind, self.unit) = (kind, unit)
    }
}

/// Whether a figure can begin at a piece: a look at each table that it can begin with rules nearly all words out.
func mayBeginFigure(_ pieces: Pieces, at start: Int) -> Bool {
    let piece = pieces[start]
    let language = pieces.language
    switch piece.kind {
    case .end, .opaque: return false
    case .digits: return true
    case .mark:
        // A stop that is glued to what stands before it is no decimal point in front of one.
        if piece.isMark(".") { return !piece.isGlued || pieces[start - 1].kind == .end }
        return piece.scalar >= 0x80 || piece.isHyphen || piece.isMark("+") || language.currencies.mayBegin(with: piece)
    case .word:
        return language.numbers.words.contains(piece.word) || language.currencies.mayBegin(with: piece)
            || language.figures.multiples.contains(piece.word)
            || language.figures.percents.mayBegin(with: piece.word)
    }
}

/// Reads the number that begins at a piece together with its currency, per-cent sign or unit; nil if nothing is counted
/// there.
func readAmount(_ pieces: Pieces, at start: Int, allowsAnd: Bool = true) -> Amount? {
    if let money = readPrefixedMoney(pieces, at: start, allowsAnd: allowsAnd) { return money }
    if let percent = readInvertedPercent(pieces, at: start) { return percent }
    if let multiple = readMultipleWord(pieces, at: start) { return multiple }
    if let measure = readArticleMeasure(pieces, at: start) ?? readFeetAndInches(pieces, at: start) { return measure }
    guard let number = readNumber(pieces, at: start, allowsAnd: allowsAnd), !isNoCount(number, in: pieces) else {
        return nil
    }
    return readOrdinalSuffix(pieces, after: number) ?? readPercent(pieces, after: number) ?? readMoney(
        pieces, after: number)
        ?? readMultiple(pieces, after: number) ?? readMeasure(pieces, after: number) ?? readAge(pieces, number)
        ?? readCount(pieces, number)
}

/// What carries no unit: a count, an ordinal, a fraction; nil if letters are glued to it (“2AA”, “3D”).
private func readCount(_ pieces: Pieces, _ number: NumberReading) -> Amount? {
    if number.isNumeral, pieces[number.end].isGlued, pieces[number.end].kind == .word { return nil }
    switch number.shape {
    case .ordinal: return Amount(number, kind: .ordinal)
    case .fraction: return Amount(number, kind: .fraction)
    case .cardinal, .order: return Amount(number, kind: .count)
    }
}

/// “21st”, “3rd”: digits with their ordinal ending.
private func readOrdinalSuffix(_ pieces: Pieces, after number: NumberReading) -> Amount? {
    guard number.isNumeral, isOrdinalEnding(pieces, at: number.end) else { return nil }
    return Amount(number, kind: .ordinal, end: number.end + 1)
}

/// Whether a piece is the “th” of “4th”.
func isOrdinalEnding(_ pieces: Pieces, at index: Int) -> Bool {
    let piece = pieces[index]
    guard piece.kind == .word, piece.isGlued, pieces[index - 1].kind == .digits else { return false }
    return piece.is(.ordinalSuffix)
}
