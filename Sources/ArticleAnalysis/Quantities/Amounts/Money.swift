/// “$ 75 million”, “£5m”, “US$150 million”, “EUR 125”, “MAUD 60”: the currency stands in front.
func readPrefixedMoney(_ pieces: Pieces, at start: Int, allowsAnd: Bool) -> Amount? {
    guard pieces[start].kind == .mark || pieces[start].kind == .word,
        let (currency, numberStart) = pieces.language.currencies.match(pieces, before: start),
        !(pieces[start].isGlued && pieces[start].kind == .word && pieces[start - 1].kind == .word),
        pieces[numberStart].kind != .word || pieces[numberStart - 1].kind == .mark,
        let number = readNumber(pieces, at: numberStart, allowsAnd: allowsAnd),
        number.shape == .cardinal || number.shape == .order
    else { return nil }
    let scaled = readSuffix(pieces, after: number, inMoney: true) ?? number
    return money(scaled, currency, Range(start, upTo: scaled.end), in: pieces)
}

/// “50 euros”, “10 $”, “75 USD million”, “12-cent”, “30 MUSD”: the currency stands behind.
func readMoney(_ pieces: Pieces, after number: NumberReading) -> Amount? {
    guard number.shape != .ordinal else { return nil }
    let scaled =
        pieces.language.currencies.match(pieces, after: number.end) == nil
        ? readSuffix(pieces, after: number, inMoney: true) ?? number : number
    guard let (currency, end) = pieces.language.currencies.match(pieces, after: scaled.end),
        !isWeight(pieces, currency, number: scaled, end)
    else {
        return nil
    }
    var whole = scaled
    if let word = pieces.numberWord(end), word.part == .scale, word.form == .cardinal {
        (whole.value, whole.scale, whole.pieces) = (
            scaled.value * word.value, word.value, Range(scaled.pieces.lowerBound, upTo: end + 1)
        )
    }
    return money(whole, currency, Range(scaled.pieces.lowerBound, upTo: max(end, whole.end)), in: pieces)
}

private func money(_ number: NumberReading, _ currency: Currency, _ range: Range<Int>, in pieces: Pieces) -> Amount {
    var amount = Amount(number, kind: .money, unit: currency.code)
    (amount.value, amount.pieces) = (number.value * currency.factor, range)
    guard !currency.isMinor, number.scale == 1, number.shape == .cardinal, number.value == number.value.rounded(.down),
        let (part, end) = minorPart(pieces, at: range.upperBound)
    else { return amount }
    (amount.value, amount.pieces, amount.isNumeral) = (amount.value + part, Range(range.lowerBound, upTo: end), false)
    return amount
}

/// “… and forty-five cents”, “… 50”: the hundredths of a sum, where no other noun is counted by them.
private func minorPart(_ pieces: Pieces, at start: Int) -> (Double, Int)? {
    let index = pieces.numberWord(start)?.part == .and ? start + 1 : start
    guard pieces[index].gap != .none, let number = minorNumber(pieces, at: index), number.value < 100, number.value > 0
    else { return nil }
    if let (currency, end) = pieces.language.currencies.match(pieces, after: number.end) {
        let part = currency.factor < 1 ? currency.factor : 0.01
        return currency.isMinor ? (number.value * part, end) : nil
    }
    let next = pieces[number.end]
    guard !next.isHyphen, !next.isMark("%"), !(next.isGlued && next.kind == .word), next.kind != .digits,
        next.kind != .word || pieces.language.figures.afterSums.contains(next.word)
    else {
        return nil
    }
    return (number.value / 100, number.end)
}

/// A whole number below a hundred: “50”, “forty-five”.
private func minorNumber(_ pieces: Pieces, at index: Int) -> NumberReading? {
    if let value = pieces.integer(index) {
        let isDecimal = pieces[index + 1].isMark(".") && pieces[index + 2].isGlued && pieces[index + 2].kind == .digits
        return pieces.length(index) > 2 || isDecimal
            ? nil : NumberReading(pieces: Range(index, upTo: index + 1), value: Double(value))
    }
    guard let run = readRun(pieces, at: index, allowsAnd: false), !run.isOrdinal else { return nil }
    return run.reading(from: index, .cardinal)
}

/// Whether “pounds” weigh: “200 pounds of cocaine”, “weighs 12 pounds”, not “£200”.
private func isWeight(_ pieces: Pieces, _ currency: Currency, number: NumberReading, _ end: Int) -> Bool {
    currency.code == "GBP" && currency.place == .word
        && isWeighed(pieces, number: number.end, unit: pieces.afterHyphen(number.end), end: end)
}
