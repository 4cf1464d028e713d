/// “Ms Rahman, 44, said …”: a bare number between commas behind a name is an age in years.
func readAge(_ pieces: Pieces, _ number: NumberReading) -> Amount? {
    let start = number.pieces.lowerBound
    let next = pieces[number.end]
    guard number.isNumeral, number.pieces.count == 1, Thresholds.ages.contains(number.value),
        pieces[start - 1].isMark(","),
        !pieces[start].isGlued,
        pieces.isCapitalized(start - 2), next.isMark(","), next.isGlued, !pieces[number.end + 1].isGlued,
        pieces[number.end + 1].kind == .word, !pieces.isCapitalized(number.end + 1)
    else { return nil }
    return Amount(number, kind: .measure, unit: "year")
}
