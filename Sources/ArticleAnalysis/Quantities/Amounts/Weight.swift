/// Whether something weighs that many pounds or stones, as the words around say: “weighs 14 stone”, “12 pounds of flour”,
/// “three pounds heavier”.
///
/// `number` is the piece behind the number, `unit` the unit's first piece, `end` the piece behind it. Silent where nothing
/// speaks of weight: pounds are money then, and stones are counted.
func isWeighed(_ pieces: Pieces, number: Int, unit: Int, end: Int) -> Bool {
    let words = pieces.language.figures
    if words.afterWeight.contains(pieces[end].word) { return true }
    if pieces[end].is(.genitive), pieces[end + 1].kind == .word {
        return !words.moneyNouns.contains(pieces[end + 1].word)
            && pieces.language.currencies.match(pieces, after: number) != nil
    }
    for index in stride(from: number - 1, through: max(0, number - Thresholds.weightReach), by: -1) {
        if pieces[index].kind == .end || pieces[index].isMark(".") && !pieces[index + 1].isGlued { return false }
        if words.beforeWeight.contains(pieces[index].word) { return true }
    }
    return false
}
