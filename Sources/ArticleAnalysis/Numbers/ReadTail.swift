/// What may follow a whole number: decimals in words, “and a half”, a scale, “out of five hundred”.
func readTail(_ pieces: Pieces, after number: NumberReading, allowsAnd: Bool) -> NumberReading {
    if let decimal = readPointWords(pieces, after: number) { return readScaleWord(pieces, after: decimal) }
    if allowsAnd, let mixed = readAndFraction(pieces, after: number) { return mixed }
    return readRatio(pieces, after: number) ?? number
}

/// “nine point nought four”, “five point seventy-one”.
private func readPointWords(_ pieces: Pieces, after number: NumberReading) -> NumberReading? {
    guard pieces.numberWord(number.end)?.part == .point else { return nil }
    var (cursor, value, place) = (number.end + 1, 0.0, 1.0)
    while cursor - number.end <= Thresholds.longestDigits, let word = pieces.numberWord(cursor), word.form == .cardinal
    {
        if word.part == .unit {
            place *= 10
            value += word.value / place
            cursor += 1
        } else if word.part == .teen || word.part == .tens, place == 1,
            let run = readRun(pieces, at: cursor, allowsAnd: false),
            run.sum.value < 100
        {
            (value, cursor) = (run.sum.value / 100, run.end)
            break
        } else {
            break
        }
    }
    guard cursor > number.end + 1 else { return nil }
    return NumberReading(pieces: Range(number.pieces.lowerBound, upTo: cursor), value: number.value + value)
}

/// “five and a half”, “3 million and a quarter”, “one billion and a half million”.
private func readAndFraction(_ pieces: Pieces, after number: NumberReading) -> NumberReading? {
    guard pieces.numberWord(number.end)?.part == .and, let fraction = readPlainFraction(pieces, at: number.end + 1),
        fraction.value < 1
    else {
        return nil
    }
    let whole = Range(number.pieces.lowerBound, upTo: fraction.end)
    if let (scale, end) = scaleAfterFraction(pieces, at: fraction.end),
        pieces.numberWord(fraction.end)?.part != .article
    {
        guard number.scale > 1 else {
            return NumberReading(
                pieces: Range(whole.lowerBound, upTo: end), value: (number.value + fraction.value) * scale, scale: scale
            )
        }
        guard number.scale > scale else { return nil }
        return NumberReading(
            pieces: Range(whole.lowerBound, upTo: end), value: number.value + fraction.value * scale, scale: scale)
    }
    let unit = number.scale >= 1e6 ? number.scale : 1
    return NumberReading(pieces: whole, value: number.value + fraction.value * unit, scale: number.scale)
}

private func readPlainFraction(_ pieces: Pieces, at start: Int) -> NumberReading? {
    if let share = readShare(pieces, at: start, isMixed: true) { return share }
    if let article = readArticleFraction(pieces, at: start) { return article }
    guard let run = readRun(pieces, at: start, allowsAnd: false) else { return nil }
    return readFraction(pieces, from: start, over: run)
}

/// “2.5 | million”, “3 | dozen”, “one point five | billion”.
func readScaleWord(_ pieces: Pieces, after number: NumberReading) -> NumberReading {
    guard let word = pieces.numberWord(number.end), [.scale, .lot].contains(word.part),
        word.form == .cardinal || word.form == .plural
    else {
        return number
    }
    return NumberReading(
        pieces: Range(number.pieces.lowerBound, upTo: number.end + 1), value: number.value * word.value,
        scale: word.value)
}

/// “one over three”, “two out of five hundred”, “1 in twenty-one”: a share of a larger whole.
///
/// Silent where the first number is not the smaller one (“8 in 5”), and for “in” before a unit of time (“three in ten
/// days”).
private func readRatio(_ pieces: Pieces, after number: NumberReading) -> NumberReading? {
    guard number.shape == .cardinal, number.value > 0,
        let link = pieces.language.numbers.ratios.match(pieces, at: number.end),
        let whole = readWhole(pieces, at: link.end), whole.value > 1, whole.value == whole.value.rounded(.down)
    else { return nil }
    let isQuotient = link.value == .quotient && isOpenEnded(pieces, at: whole.end)
    guard
        isQuotient
            || (number.value < whole.value
                && (link.value == .share || (link.value == .chance && !isPeriod(pieces, whole.end))))
    else { return nil }
    return NumberReading(
        pieces: Range(number.pieces.lowerBound, upTo: whole.end), value: number.value / whole.value, shape: .fraction)
}

/// Whether nothing is counted after the divisor: “2000 over 3”, but not “2000 over 3 years”.
private func isOpenEnded(_ pieces: Pieces, at index: Int) -> Bool {
    pieces[index].kind != .word && !pieces[index].isHyphen
}

private func isPeriod(_ pieces: Pieces, _ index: Int) -> Bool {
    guard let unit = pieces.language.units.table.match(pieces, at: pieces.afterHyphen(index)) else { return false }
    return unit.value.isTime
}

private func readWhole(_ pieces: Pieces, at start: Int) -> NumberReading? {
    if let numeral = readNumeral(pieces, at: start) { return numeral.isYearLike(pieces) ? nil : numeral }
    guard let run = readRun(pieces, at: start, allowsAnd: true), !run.isOrdinal else { return nil }
    return run.reading(from: start, .cardinal)
}

extension NumberReading {
    /// Four bare digits from 1700 to 2099.
    func isYearLike(_ pieces: Pieces) -> Bool {
        isNumeral && !isGrouped && self.pieces.count == 1 && pieces.length(self.pieces.lowerBound) == 4
            && Thresholds.yearLikeNumbers.contains(value)
    }
}
