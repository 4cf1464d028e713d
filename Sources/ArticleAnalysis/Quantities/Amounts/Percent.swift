/// “10 per cent”, “5%”, “two percentage points”.
func readPercent(_ pieces: Pieces, after number: NumberReading) -> Amount? {
    guard number.shape != .ordinal,
        let (unit, end) = pieces.language.figures.percents.match(pieces, at: pieces.afterHyphen(number.end))
    else {
        return nil
    }
    return Amount(number, kind: .percent, unit: unit, end: end)
}

/// “a percentage of 10”: the number stands behind the word, and nothing else behind the number.
func readInvertedPercent(_ pieces: Pieces, at start: Int) -> Amount? {
    guard pieces[start].kind == .word, let (unit, end) = pieces.language.figures.percents.match(pieces, at: start),
        pieces[end].is(.genitive),
        let number = readNumber(pieces, at: end + 1), pieces[number.end].kind != .word, !number.isYearLike(pieces)
    else { return nil }
    var amount = Amount(number, kind: .percent, unit: unit)
    amount.pieces = Range(start, upTo: number.end)
    return amount
}
