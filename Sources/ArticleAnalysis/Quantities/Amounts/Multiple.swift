/// “twice”, “thrice”.
func readMultipleWord(_ pieces: Pieces, at start: Int) -> Amount? {
    guard pieces[start].kind == .word, let value = pieces.language.figures.multiples[pieces[start].word] else {
        return nil
    }
    return Amount(NumberReading(pieces: Range(start, upTo: start + 1), value: value), kind: .multiple, unit: "time")
}

/// “three times as many”, “10-fold”; “three times” alone counts occasions.
func readMultiple(_ pieces: Pieces, after number: NumberReading) -> Amount? {
    guard number.shape != .ordinal else { return nil }
    if pieces[pieces.afterHyphen(number.end)].is(.fold) {
        return Amount(number, kind: .multiple, unit: "time", end: pieces.afterHyphen(number.end) + 1)
    }
    guard pieces[number.end].is(.times), pieces.language.figures.comparisons.contains(pieces[number.end + 1].word)
    else { return nil }
    return Amount(number, kind: .multiple, unit: "time")
}
