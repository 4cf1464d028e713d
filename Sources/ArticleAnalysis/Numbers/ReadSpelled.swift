/// Reads a number that words write: “a hundred and one”, “twenty-fifth”, “two-thirds”, “half a million”.
func readSpelledNumber(_ pieces: Pieces, at start: Int, allowsAnd: Bool) -> NumberReading? {
    if let share = readShare(pieces, at: start) { return readScaled(pieces, share) }
    guard let run = readRun(pieces, at: start, allowsAnd: allowsAnd) else {
        return readArticleFraction(pieces, at: start)
    }
    if let fraction = readFraction(pieces, from: start, over: run) { return readScaled(pieces, fraction) }
    if run.isOrdinal { return run.sum.lastForm == .ordinal ? run.reading(from: start, .ordinal) : nil }
    return readTail(pieces, after: run.reading(from: start, .cardinal), allowsAnd: allowsAnd)
}

/// A run of number words that adds up.
struct SpelledRun {
    var sum: SpelledSum
    var end: Int

    var isOrdinal: Bool { sum.lastForm == .ordinal || sum.lastForm == .ordinals }

    func reading(from start: Int, _ shape: NumberReading.Shape) -> NumberReading {
        NumberReading(pieces: Range(start, upTo: end), value: sum.value, shape: shape, scale: sum.lastScale)
    }
}

/// Adds words up as long as they compose. `coefficient` is a numeral or a fraction in front of them.
func readRun(_ pieces: Pieces, at start: Int, coefficient: Double? = nil, allowsAnd: Bool) -> SpelledRun? {
    var run = SpelledRun(sum: coefficient.map(SpelledSum.init(coefficient:)) ?? SpelledSum(), end: start)
    if coefficient == nil, isCountedOne(pieces, at: start) {
        _ = run.sum.add(NumberWord(part: .unit, value: 1, form: .cardinal), afterAnd: false)
        run.end = start + 1
    }
    while run.sum.words < Thresholds.mostNumberWords, let next = extended(run, pieces, allowsAnd: allowsAnd) {
        run = next
    }
    return run.end > start ? run : nil
}

/// “a hundred”, “a thousand”, “a dozen”: the article counts.
private func isCountedOne(_ pieces: Pieces, at start: Int) -> Bool {
    guard pieces.numberWord(start)?.part == .article, let next = pieces.numberWord(start + 1) else { return false }
    return [.hundred, .scale, .lot].contains(next.part) && next.form == .cardinal
}

private func extended(_ run: SpelledRun, _ pieces: Pieces, allowsAnd: Bool) -> SpelledRun? {
    var next = run
    let hasAnd = pieces.numberWord(run.end)?.part == .and && !run.sum.isEmpty
    if hasAnd {
        guard allowsAnd, [.hundred, .scale].contains(run.sum.lastPart) else { return nil }
        return extendedAfterAnd(run, pieces)
    }
    let index = run.sum.isEmpty ? run.end : pieces.afterHyphen(run.end)
    if let word = pieces.numberWord(index), word.isCounting, next.sum.add(word, afterAnd: false) {
        next.end = index + 1
        return next
    }
    return run.sum.lastPart == .scale ? extendedByGroup(run, pieces, at: run.end) : nil
}

/// “… and fifty”, “… and 21”, “… and two hundred”; not “two thousand and three thousand”, which are two numbers.
private func extendedAfterAnd(_ run: SpelledRun, _ pieces: Pieces) -> SpelledRun? {
    let index = run.end + 1
    var next = run
    if let digits = pieces.integer(index), !pieces[index + 1].isMark("."), next.sum.add(digits: Double(digits)),
        pieces.numberWord(index + 1)?.isCounting != true
    {
        next.end = index + 1
        return next
    }
    guard let word = pieces.numberWord(index), word.isCounting, word.part != .scale,
        let tail = readRun(pieces, at: index, allowsAnd: false), mayFollow(run, tail),
        readFraction(pieces, from: index, over: tail).map({ $0.value >= 1 }) ?? true, next.sum.add(word, afterAnd: true)
    else { return extendedByGroup(run, pieces, at: index) }
    if let scale = pieces.numberWord(tail.end), [.hundred, .scale].contains(scale.part) { return nil }
    next.end = index + 1
    return next
}

/// “two hundred and | two thousand” goes on, “two hundred and | three hundred” does not; behind a scale the rest is
/// smaller.
private func mayFollow(_ run: SpelledRun, _ tail: SpelledRun) -> Bool {
    guard run.sum.lastPart == .hundred else { return tail.sum.value < run.sum.lastScale }
    return tail.sum.lastPart != .hundred && tail.sum.value / tail.sum.lastScale < 100
}

/// A smaller part with digits of its own: “4 thousand | 3 hundred”.
private func extendedByGroup(_ run: SpelledRun, _ pieces: Pieces, at index: Int) -> SpelledRun? {
    guard run.sum.lastPart == .scale, pieces[index].kind == .digits, let numeral = readNumeral(pieces, at: index),
        let word = pieces.numberWord(numeral.end), word.part == .hundred || word.part == .scale,
        let group = readRun(pieces, at: numeral.end, coefficient: numeral.value, allowsAnd: true)
    else { return nil }
    var next = run
    guard next.sum.add(group: group.sum) else { return nil }
    next.end = group.end
    return next
}
