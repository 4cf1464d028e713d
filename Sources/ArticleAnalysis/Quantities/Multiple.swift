/// “twice”, “thrice”.
func readMultipleWord(_ pieces: Pieces, at start: Int) -> Amount? {
    guard pieces[start].kind == .word, let value = multipleWords[pieces[start].word] else { return nil }
    return Amount(NumberReading(pieces: start..<start + 1, value: value), kind: .multiple, unit: "time")
}

/// “three times as many”, “10-fold”; “three times” alone counts occasions.
func readMultiple(_ pieces: Pieces, after number: NumberReading) -> Amount? {
    guard number.shape != .ordinal else { return nil }
    if pieces[pieces.afterHyphen(number.end)].word == "fold" {
        return Amount(number, kind: .multiple, unit: "time", end: pieces.afterHyphen(number.end) + 1)
    }
    guard pieces[number.end].word == "times", comparisons.contains(pieces[number.end + 1].word) else { return nil }
    return Amount(number, kind: .multiple, unit: "time")
}

private let multipleWords = WordMap<Double>(named: "en/multiples.tsv") { row in row.count > 1 ? Double(row[1]) : nil }

private let comparisons = WordSet(named: "en/comparisons.tsv")
