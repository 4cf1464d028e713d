internal import ArticleAnalysis

/// Moves insertions and deletions that could stand in several places to where a reader would mark them.
///
/// “the red bus and the red tram” → “the red tram” leaves out “the red bus and” as well as “red bus and the”: an edit
/// rather starts and ends at a mark of punctuation or at an end of the stretch, and else stands as far back as it can.
func slid(_ kept: [(old: Int, new: Int)], _ old: [PatchUnit], _ new: [PatchUnit]) -> [(old: Int, new: Int)] {
    var kept = kept
    for index in stride(from: kept.count, through: 0, by: -1) {
        let before = index > 0 ? kept[index - 1] : (-1, -1)
        let after = index < kept.count ? kept[index] : (old.count, new.count)
        if after.1 == before.1 + 1, after.0 > before.0 + 1 {
            slide(&kept, gap: index, unit: { old[$0] }, at: before.0 + 1..<after.0, count: old.count, isOld: true)
        } else if after.0 == before.0 + 1, after.1 > before.1 + 1 {
            slide(&kept, gap: index, unit: { new[$0] }, at: before.1 + 1..<after.1, count: new.count, isOld: false)
        }
    }
    return kept
}

/// Slides the units at `hunk`, which one side alone has, to the best place; `gap` is the index of the pair behind them.
private func slide(
    _ kept: inout [(old: Int, new: Int)], gap: Int, unit: (Int) -> PatchUnit, at hunk: Range<Int>, count: Int,
    isOld: Bool
) {
    func position(_ pair: Int) -> Int { isOld ? kept[pair].old : kept[pair].new }
    func edge(_ index: Int) -> Int {
        index == 0 || index == count ? 2 : unit(index - 1).isMark || unit(index).isMark ? 1 : 0
    }
    var forward = 0
    while forward < PatchThresholds.furthestSlide, gap + forward < kept.count,
        position(gap + forward) == hunk.upperBound + forward,
        unit(hunk.lowerBound + forward).exact == unit(hunk.upperBound + forward).exact
    {
        forward += 1
    }
    var back = 0
    while back < PatchThresholds.furthestSlide, gap - back > 0, position(gap - back - 1) == hunk.lowerBound - back - 1,
        unit(hunk.lowerBound - back - 1).exact == unit(hunk.upperBound - back - 1).exact
    {
        back += 1
    }
    func worth(_ shift: Int) -> Int { edge(hunk.lowerBound + shift) + edge(hunk.upperBound + shift) }
    let best = (-back...forward).max { (worth($0), $0) < (worth($1), $1) } ?? 0
    for step in 0..<max(best, 0) { move(&kept[gap + step], to: hunk.lowerBound + step, isOld) }
    for step in 0..<max(-best, 0) { move(&kept[gap - 1 - step], to: hunk.upperBound - 1 - step, isOld) }
}

private func move(_ pair: inout (old: Int, new: Int), to position: Int, _ isOld: Bool) {
    if isOld { pair.old = position } else { pair.new = position }
}
