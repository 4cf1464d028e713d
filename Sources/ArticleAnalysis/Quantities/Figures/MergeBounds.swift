/// “more than 100 and less than 300”: a floor and a ceiling side by side are one range.
///
/// Silent where the floor is not below the ceiling.
func merged(_ first: Figure, _ second: Figure, in pieces: Pieces) -> Figure? {
    guard first.bound.isLower && second.bound.isUpper || first.bound.isUpper && second.bound.isLower,
        first.amount.kind == second.amount.kind, first.amount.unit == second.amount.unit,
        isJoint(pieces, Range(first.phrase.upperBound, upTo: second.phrase.lowerBound))
    else { return nil }
    let (floor, ceiling) =
        first.bound.isLower ? (first.amount.value, second.amount.value) : (second.amount.value, first.amount.value)
    guard floor < ceiling else { return nil }
    var amount = second.amount
    amount.pieces = Range(first.amount.pieces.lowerBound, upTo: second.amount.end)
    return Figure(
        amount: amount, bound: .range, low: floor, high: ceiling,
        phrase: Range(first.phrase.lowerBound, upTo: second.phrase.upperBound))
}

/// A comma, “and”, “but”, or a comma and one of them.
private func isJoint(_ pieces: Pieces, _ between: Range<Int>) -> Bool {
    guard (1...2).contains(between.count) else { return false }
    return between.allSatisfy { pieces[$0].isMark(",") || pieces[$0].is([.additive, .adversative]) }
}
