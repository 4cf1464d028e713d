/// “5 km”, “half an hour”, “a quarter of a kilo”, “6 feet 2 inches”: a number with its unit of measure.
func readMeasure(_ pieces: Pieces, after number: NumberReading) -> Amount? {
    guard number.shape != .ordinal else { return nil }
    let end = number.shape == .fraction ? endOfArticle(pieces, after: number.end) : number.end
    guard let (unit, unitEnd) = pieces.language.units.match(pieces, after: end) else { return nil }
    if unit.place == .weighed, number.shape == .cardinal, number.value == 1 { return nil }
    var amount = Amount(number, kind: .measure, unit: unit.name, end: unitEnd)
    amount.isTime = unit.isTime
    return number.shape == .cardinal ? withSmallerUnits(amount, in: pieces) : amount
}

/// “half | an”, “a quarter | of a”: what may stand between a part and the unit that it is of.
private func endOfArticle(_ pieces: Pieces, after end: Int) -> Int {
    let article = pieces[end].is(.genitive) ? end + 1 : end
    return pieces.numberWord(article)?.part == .article ? article + 1 : end
}

/// “6 feet | 2 inches”, “1hr | 20min”, “14 stone | 3 pounds”: the rest in a smaller unit of the same dimension.
///
/// Silent where a comma or “and” stands between (“5 hours and 20 minutes” may be two figures), and where the rest would
/// fill the larger unit.
private func withSmallerUnits(_ amount: Amount, in pieces: Pieces) -> Amount {
    let scales = pieces.language.units.scales
    guard amount.value == amount.value.rounded(.down), let large = amount.unit.flatMap({ scales[$0] }),
        pieces[amount.end].kind == .digits || pieces.numberWord(amount.end)?.part == .unit,
        let rest = readNumber(pieces, at: amount.end, allowsAnd: false), rest.shape == .cardinal, rest.value > 0,
        let (unit, end) = pieces.language.units.match(pieces, after: rest.end), let small = scales[unit.name],
        small.dimension == large.dimension, rest.value * small.factor < large.factor
    else { return amount }
    var whole = amount
    whole.value += rest.value * small.factor / large.factor
    whole.pieces = Range(amount.pieces.lowerBound, upTo: end)
    whole.isNumeral = false
    return whole
}

/// “an hour and a half”, “a mile and a quarter”: the unit stands between the one and the part.
func readArticleMeasure(_ pieces: Pieces, at start: Int) -> Amount? {
    guard pieces.numberWord(start)?.part == .article,
        let (unit, end) = pieces.language.units.match(pieces, after: start + 1), unit.place == .any,
        pieces.numberWord(end)?.part == .and, pieces.numberWord(end + 1)?.part == .article,
        let share = pieces.numberWord(end + 2), share.part == .share, share.form == .cardinal
    else { return nil }
    let number = NumberReading(pieces: Range(start, upTo: end + 3), value: 1 + share.value)
    var amount = Amount(number, kind: .measure, unit: unit.name)
    amount.isTime = unit.isTime
    return amount
}

/// 6'2", 5’11”: feet and inches by their marks.
func readFeetAndInches(_ pieces: Pieces, at start: Int) -> Amount? {
    guard let feet = pieces.integer(start), !pieces[start].isGlued || !pieces[start - 1].isApostrophe,
        pieces[start + 1].isApostrophe || pieces[start + 1].scalar == 0x2032, pieces[start + 1].isGlued,
        let inches = pieces.integer(start + 2), inches < 12, pieces[start + 2].isGlued,
        isInchMark(pieces[start + 3]), pieces[start + 3].isGlued
    else { return nil }
    let number = NumberReading(
        pieces: Range(start, upTo: start + 4), value: Double(feet) + Double(inches) / 12)
    return Amount(number, kind: .measure, unit: "foot")
}

private func isInchMark(_ piece: Piece) -> Bool {
    piece.isMark("\"") || piece.scalar == 0x201D || piece.scalar == 0x2033
}
