/// “between 8 and 13”, “from 5 to 10”, “10-15 %”, “5–7 million”, “between the tenth and the fifteenth”: two ends of one
/// quantity.
///
/// Silent where the second number is not the larger (“2-1” is a score), where the ends measure different things, and
/// after a verb of change (“rose from 5 to 10” names two figures).
///
/// `longest` is the amount that begins at the piece; behind “between” it may have run over the “and” that joins the
/// two.
func readRange(_ pieces: Pieces, at start: Int, from longest: Amount, isBetween: Bool) -> Figure? {
    guard isBetween else { return range(pieces, from: longest, isBetween: false) }
    guard let low = readAmount(pieces, at: start, allowsAnd: false) else { return nil }
    if let figure = range(pieces, from: low, isBetween: true) { return figure }
    return longest.end == low.end ? nil : range(pieces, from: longest, isBetween: true)
}

private func range(_ pieces: Pieces, from low: Amount, isBetween: Bool) -> Figure? {
    guard let next = joint(pieces, after: low, isBetween: isBetween) else { return nil }
    let second = pieces[next].is(.definiteArticle) ? next + 1 : next
    guard let high = readAmount(pieces, at: second), let ends = sharing(low, high), ends.low.value < ends.high.value
    else { return nil }
    let isFrom = isOpened(pieces, at: low.pieces.lowerBound, by: .ablative)
    if !isBetween, followsChange(pieces, before: low.pieces.lowerBound) { return nil }
    var amount = ends.high
    amount.pieces = Range(low.pieces.lowerBound, upTo: high.end)
    let opening = isBetween || isFrom ? (pieces[low.pieces.lowerBound - 1].is(.definiteArticle) ? 2 : 1) : 0
    return Figure(
        amount: amount, bound: .range, low: ends.low.value, high: ends.high.value,
        phrase: Range(low.pieces.lowerBound - opening, upTo: high.end))
}

/// The piece that the second end begins at, if a joint of a range stands behind the first.
private func joint(_ pieces: Pieces, after low: Amount, isBetween: Bool) -> Int? {
    let piece = pieces[low.end]
    if isBetween, piece.is(.additive) { return low.end + 1 }
    if piece.is(.rangeJoint) || piece.isMark("~") { return low.end + 1 }
    guard piece.isDash, piece.isGlued == pieces[low.end + 1].isGlued, pieces[low.end + 1].kind != .word || piece.isGlued
    else { return nil }
    return low.end + 1
}

/// Lets the ends share what only one of them carries: the unit (“10-15 %”), the currency (“$5 to 10”), the scale (“5–7
/// million”).
private func sharing(_ low: Amount, _ high: Amount) -> (low: Amount, high: Amount)? {
    var (low, high) = (low, high)
    if low.kind == .count, low.unit == nil, high.kind != .count { (low.kind, low.unit) = (high.kind, high.unit) }
    if high.kind == .count, high.unit == nil, low.kind == .money { (high.kind, high.unit) = (low.kind, low.unit) }
    guard low.kind == high.kind || isShare(low, high), low.unit == high.unit, low.shape != .order, high.shape != .order
    else { return nil }
    if low.isNumeral, low.scale == 1, high.scale > 1, low.value < high.value / high.scale { low.value *= high.scale }
    return (low, high)
}

/// “between a half and 1”: a part and a whole number.
private func isShare(_ low: Amount, _ high: Amount) -> Bool {
    [.count, .fraction].contains(low.kind) && [.count, .fraction].contains(high.kind)
}

private func followsChange(_ pieces: Pieces, before start: Int) -> Bool {
    for index in stride(from: start - 1, through: max(0, start - Thresholds.changeReach), by: -1) {
        if pieces[index].kind == .end || pieces[index].isMark(".") { return false }
        if pieces.language.figures.changeVerbs.contains(pieces[index].word) { return true }
    }
    return false
}

/// Two numerals with a hyphen of which the second is not the larger: a score (“2-1”), a record (“10-4-2”), a model; and
/// their like beside it: “6-4, 3-6”.
func scoreEnd(_ pieces: Pieces, at start: Int) -> Int? {
    guard let pair = hyphenPair(pieces, at: start) else { return nil }
    let isListed =
        pieces[start + 3].isMark(",") && isDescending(pieces, at: start + 4)
        || pieces[start - 1].isMark(",") && isDescending(pieces, at: start - 4)
    guard pair.first >= pair.second || isListed else { return nil }
    let next = pieces[start + 3]
    return next.isMark(",") && next.isGlued && pieces[start + 4].isGlued || next.isMark("%") ? nil : start + 3
}

private func isDescending(_ pieces: Pieces, at start: Int) -> Bool {
    hyphenPair(pieces, at: start).map { $0.first >= $0.second } ?? false
}

private func hyphenPair(_ pieces: Pieces, at start: Int) -> (first: Int, second: Int)? {
    guard let first = pieces.integer(start), pieces[start + 1].isDash, pieces[start + 1].isGlued,
        pieces[start + 2].isGlued,
        let second = pieces.integer(start + 2), pieces.length(start) <= 3,
        pieces[start + 3].kind != .word || !pieces[start + 3].isGlued
    else { return nil }
    return (first, second)
}
