/// “two-thirds”, “three quarters”, “three twenty-firsts”.
///
/// An ordinal in the plural is always a denominator; one in the singular only after “one” (“one fifth of voters”), and
/// not before a noun (“one third party”).
func readFraction(_ pieces: Pieces, from start: Int, over run: SpelledRun) -> NumberReading? {
    if run.sum.lastForm == .ordinals { return fraction(endingIn: run, from: start, pieces) }
    guard !run.isOrdinal, let bottom = readDenominator(pieces, at: pieces.afterHyphen(run.end)) else { return nil }
    guard bottom.isPlural || (run.sum.value == 1 && endsFraction(pieces, at: bottom.end)) else { return nil }
    return NumberReading(pieces: Range(start, upTo: bottom.end), value: run.sum.value / bottom.value, shape: .fraction)
}

/// The denominator has already been added to the words in front of it, and is split off again: “thirty-two fifths” is
/// 32/5, “one hundred thirty fifths” 100/35.
private func fraction(endingIn run: SpelledRun, from start: Int, _ pieces: Pieces) -> NumberReading? {
    guard let top = run.sum.beforeLast, top > 0, let last = pieces.numberWord(run.end - 1) else { return nil }
    let value =
        if let numerator = run.sum.beforeTens, numerator > 0 {
            numerator / (top - numerator + last.value)
        } else {
            top / last.value
        }
    return NumberReading(pieces: Range(start, upTo: run.end), value: value, shape: .fraction)
}

private func readDenominator(_ pieces: Pieces, at start: Int) -> (value: Double, end: Int, isPlural: Bool)? {
    if let share = pieces.numberWord(start), share.part == .share {
        return (1 / share.value, start + 1, share.form == .plural)
    }
    guard let run = readRun(pieces, at: start, allowsAnd: true), run.isOrdinal, run.sum.value > 2 else { return nil }
    return (run.sum.value, run.end, run.sum.lastForm == .ordinals)
}

/// “a fifth”, “an eighth”, “a hundredth”, where no noun follows (“a third man”).
func readArticleFraction(_ pieces: Pieces, at start: Int) -> NumberReading? {
    guard pieces.numberWord(start)?.part == .article, let run = readRun(pieces, at: start + 1, allowsAnd: false),
        run.sum.lastForm == .ordinal, run.sum.value > 2, endsFraction(pieces, at: run.end)
    else { return nil }
    return NumberReading(pieces: Range(start, upTo: run.end), value: 1 / run.sum.value, shape: .fraction)
}

/// “half”, “a quarter”; a bare “quarter” only in front of a scale, since it is mostly three months.
///
/// `isMixed` where “one and” stands in front, so that a noun may follow.
func readShare(_ pieces: Pieces, at start: Int, isMixed: Bool = false) -> NumberReading? {
    let index = pieces.numberWord(start)?.part == .article ? start + 1 : start
    guard let share = pieces.numberWord(index), share.part == .share, share.form == .cardinal else { return nil }
    let reading = NumberReading(pieces: Range(start, upTo: index + 1), value: share.value, shape: .fraction)
    if isMixed || scaleAfterFraction(pieces, at: index + 1) != nil { return reading }
    if let before = pieces.numberWord(start - 1), before.form == .ordinal { return nil }
    guard index > start || share.value == 0.5 else { return nil }
    return endsFraction(pieces, at: index + 1) || (index == start && !isCompound(pieces, index)) ? reading : nil
}

/// “half-time”, “half-hour”, “half past”: no share of anything.
private func isCompound(_ pieces: Pieces, _ index: Int) -> Bool {
    pieces[index + 1].isHyphen || (pieces[index - 1].isHyphen && pieces[index].isGlued)
        || pieces[index + 1].is(.past)
}

/// Whether no noun follows, so that “a third” is a part and not the one after the second.
private func endsFraction(_ pieces: Pieces, at index: Int) -> Bool {
    let piece = pieces[index]
    return (piece.kind != .word && !piece.isHyphen) || pieces.language.numbers.afterFractions.contains(piece.word)
}

/// “half | a million”, “two thirds | of a million”, “three quarters | billion”.
func readScaled(_ pieces: Pieces, _ fraction: NumberReading) -> NumberReading {
    guard let (scale, end) = scaleAfterFraction(pieces, at: fraction.end) else { return fraction }
    return NumberReading(
        pieces: Range(fraction.pieces.lowerBound, upTo: end), value: fraction.value * scale, scale: scale)
}

func scaleAfterFraction(_ pieces: Pieces, at start: Int) -> (scale: Double, end: Int)? {
    var index = start
    if pieces[index].is(.genitive), pieces.numberWord(index + 1)?.part == .article { index += 1 }
    if pieces.numberWord(index)?.part == .article { index += 1 }
    guard let word = pieces.numberWord(index), [.scale, .lot].contains(word.part), word.form == .cardinal else {
        return nil
    }
    return (word.value, index + 1)
}
