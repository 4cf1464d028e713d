/// An order of magnitude: “thousands”, “tens of thousands”, “dozens”; its value is the least that the words allow.
func readOrder(_ pieces: Pieces, at start: Int) -> NumberReading? {
    if pieces.numberWord(start)?.part == .article {
        return readVagueOrder(pieces, at: start + 1).map { widened($0, from: start) }
    }
    guard let first = pieces.numberWord(start), first.form == .plural, first.isCounting,
        first.part != .lot || first.value == 12 || pieces[start + 1].is(.genitive)
    else { return nil }
    var reading = NumberReading(pieces: Range(start, upTo: start + 1), value: first.value, shape: .order)
    while reading.pieces.count < Thresholds.longestPhrase, pieces[reading.end].is(.genitive),
        let next = pieces.numberWord(reading.end + 1),
        next.form == .plural, next.part == .scale
    {
        reading = NumberReading(
            pieces: Range(start, upTo: reading.end + 2), value: reading.value * next.value, shape: .order)
    }
    return reading
}

private func widened(_ reading: NumberReading, from start: Int) -> NumberReading {
    NumberReading(pieces: Range(start, upTo: reading.end), value: reading.value, shape: .order)
}

/// “a couple hundred”, “a couple of dozen”: two of them, about.
func readCouple(_ pieces: Pieces, at start: Int) -> NumberReading? {
    let couple = pieces.numberWord(start)?.part == .article ? start + 1 : start
    guard let two = pieces.numberWord(couple), two.part == .couple else { return nil }
    let index = pieces[couple + 1].is(.genitive) ? couple + 2 : couple + 1
    guard let word = pieces.numberWord(index), [.hundred, .scale, .lot].contains(word.part), word.form == .cardinal
    else { return nil }
    return NumberReading(
        pieces: Range(start, upTo: index + 1), value: two.value * word.value, isLoose: true, scale: word.value)
}

/// “several hundred”, “a few dozen”, “many thousands”: at least two of them.
func readVagueOrder(_ pieces: Pieces, at start: Int) -> NumberReading? {
    guard let vague = pieces.numberWord(start), vague.part == .vague, let word = pieces.numberWord(start + 1),
        [.hundred, .scale, .lot].contains(word.part), word.form == .cardinal || word.form == .plural
    else { return nil }
    var reading = NumberReading(pieces: Range(start, upTo: start + 2), value: vague.value * word.value, shape: .order)
    if word.part == .hundred, let scale = pieces.numberWord(reading.end), scale.part == .scale {
        reading = NumberReading(
            pieces: Range(start, upTo: reading.end + 1), value: reading.value * scale.value, shape: .order)
    }
    return reading
}
