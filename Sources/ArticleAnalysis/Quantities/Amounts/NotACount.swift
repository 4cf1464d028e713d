/// Numbers that count nothing: names, labels, list numbers, identifiers, ratios, years, telephone numbers.
///
/// Times of day are known before figures are read.
func isNoCount(_ number: NumberReading, in pieces: Pieces) -> Bool {
    let start = number.pieces.lowerBound
    guard pieces[start].kind == .digits else { return isPronoun(number, in: pieces) || isSplitName(pieces, at: start) }
    return isGluedName(pieces, at: start) || isLabelled(pieces, at: start) || isListNumber(number, in: pieces)
        || isRatio(number, in: pieces) || isYear(number, in: pieces)
}

/// “Covid-19”, “MiG-29”, “A4”, “#5”, “1.2.3”: letters or marks are glued in front.
private func isGluedName(_ pieces: Pieces, at start: Int) -> Bool {
    let before = pieces[start - 1]
    guard pieces[start].isGlued, before.kind != .end else { return false }
    if before.kind == .word || before.isMark("#") || before.isMark("_") || before.isMark("@") { return true }
    if before.isMark("."), pieces[start - 2].kind == .digits, before.isGlued { return true }
    if before.isMark("/"), pieces[start - 2].kind == .word { return true }
    let isSuffix = pieces[start - 2].isGlued && pieces[start - 3].kind == .digits
    return before.isHyphen && before.isGlued && pieces[start - 2].kind == .word && pieces.numberWord(start - 2) == nil
        && !isSuffix
}

/// The same for words: “Apollo-Eleven”, “mid-forties”.
private func isSplitName(_ pieces: Pieces, at start: Int) -> Bool {
    let before = pieces[start - 1]
    return before.isHyphen && before.isGlued && pieces[start].isGlued && pieces[start - 2].kind == .word
        && pieces.numberWord(start - 2) == nil
}

/// “section 12”, “flight 370”, “No. 10”.
func isLabelled(_ pieces: Pieces, at start: Int) -> Bool {
    let before = pieces[start - 1]
    let label = before.isMark(".") && before.isGlued ? start - 2 : start - 1
    guard pieces[label].kind == .word, pieces.language.figures.labels.contains(pieces[label].word) else { return false }
    return pieces[start].gap == .space || label == start - 2
}

/// “1. ” at the start of a block that goes on.
private func isListNumber(_ number: NumberReading, in pieces: Pieces) -> Bool {
    let next = pieces[number.end]
    return pieces[number.pieces.lowerBound - 1].kind == .end && number.pieces.count == 1
        && (next.isMark(".") || next.isMark(")"))
        && next.isGlued && pieces[number.end + 1].kind == .word
}

/// “2:1”, “Psalm 23:4”, “45:30”: two numbers with a colon that are no time of day.
private func isRatio(_ number: NumberReading, in pieces: Pieces) -> Bool {
    let (start, end) = (number.pieces.lowerBound, number.end)
    if pieces[end].isMark(":"), pieces[end].isGlued, pieces[end + 1].kind == .digits, pieces[end + 1].isGlued {
        return true
    }
    return pieces[start - 1].isMark(":") && pieces[start].isGlued && pieces[start - 1].isGlued
        && pieces[start - 2].kind == .digits
}

/// A year that no date rule took: four bare digits, not counting a plural and without words of a bound.
private func isYear(_ number: NumberReading, in pieces: Pieces) -> Bool {
    guard number.isYearLike(pieces), Thresholds.yearsBeforeNouns.contains(number.value),
        pieces[number.end].kind == .word
    else {
        return false
    }
    guard !pieces[number.end].isGlued, number.value.truncatingRemainder(dividingBy: 100) != 0 else { return false }
    return pieces.language.bounds.match(pieces, before: number.pieces.lowerBound) == nil
        && pieces.language.units.match(pieces, after: number.end) == nil
        && pieces.language.currencies.match(pieces, after: number.end) == nil
}

/// “this one”, “no one”, “one another”, “one’s”: the word stands for somebody.
private func isPronoun(_ number: NumberReading, in pieces: Pieces) -> Bool {
    guard number.pieces.count == 1, pieces[number.pieces.lowerBound].is(.indefinitePronoun) else { return false }
    return pieces.language.figures.beforePronoun.contains(pieces[number.pieces.lowerBound - 1].word)
        || pieces[number.end].isApostrophe
        || pieces.language.figures.afterPronoun.contains(pieces[number.end].word)
}

/// Where a run of digit groups ends that is a telephone number or an identifier: three or more groups, seven or more
/// digits, joined by hyphens, dots, brackets or single blanks (“020 7946 0958”, “+1-222-2222-2222”, “123-12-1234”).
func identifierEnd(_ pieces: Pieces, at start: Int) -> Int? {
    guard pieces[start].kind == .digits else { return nil }
    var (cursor, groups, digits) = (start, 0, 0)
    while groups < Thresholds.mostDigitGroups, pieces[cursor].kind == .digits {
        (groups, digits) = (groups + 1, digits + pieces.length(cursor))
        guard let next = nextGroup(pieces, after: cursor) else { break }
        cursor = next
    }
    guard groups >= Thresholds.fewestIdentifierGroups, digits >= Thresholds.fewestIdentifierDigits,
        readNumeral(pieces, at: start).map({ $0.end <= cursor }) ?? true
    else { return nil }
    return cursor + 1
}

private func nextGroup(_ pieces: Pieces, after index: Int) -> Int? {
    let next = pieces[index + 1]
    if next.kind == .digits, next.gap == .space { return index + 1 }
    let joins = next.isHyphen || next.isMark(")") || next.isMark("/") || next.isMark(".")
    guard joins, next.isGlued, pieces[index + 2].kind == .digits, pieces[index + 2].isGlued || next.isMark(")") else {
        return nil
    }
    return index + 2
}
