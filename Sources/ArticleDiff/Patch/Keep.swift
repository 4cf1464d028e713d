internal import ArticleAnalysis

/// The units of two aligned stretches that stay: shared ends first, then the worthiest of what is left, or the most if
/// there is too much to weigh.
func worthyUnits(_ old: [PatchUnit], _ new: [PatchUnit]) -> [(old: Int, new: Int)] {
    let (front, back) = sharedEnds(old, new)
    let (x, y) = (front..<old.count - back, front..<new.count - back)
    let middle =
        x.count * y.count <= PatchThresholds.weighedCells ? weighed(old[x], new[y]) : commonUnits(old[x], new[y])
    return slid(ends(front, back, old.count, new.count, around: middle), old, new)
}

/// The units of two stretches that nothing aligns that stay all the same: ends that are alike for long.
func longEnds(_ old: [PatchUnit], _ new: [PatchUnit]) -> [(old: Int, new: Int)] {
    var (front, back) = sharedEnds(old, new)
    if front > 0, old[front - 1].range.end - old[0].range.start <= PatchThresholds.longSharedEnd { front = 0 }
    if back > 0, old[old.count - 1].range.end - old[old.count - back].range.start <= PatchThresholds.longSharedEnd {
        back = 0
    }
    return ends(front, back, old.count, new.count, around: [])
}

/// How many units two stretches share at the start, and then at the end.
private func sharedEnds(_ old: [PatchUnit], _ new: [PatchUnit]) -> (front: Int, back: Int) {
    let front = zip(old, new).prefix { $0.exact == $1.exact }.count
    let back = zip(old.dropFirst(front).reversed(), new.dropFirst(front).reversed()).prefix { $0.exact == $1.exact }
        .count
    return (front, back)
}

private func ends(_ front: Int, _ back: Int, _ old: Int, _ new: Int, around middle: [(old: Int, new: Int)]) -> [(
    old: Int, new: Int
)] {
    (0..<front).map { ($0, $0) } + middle + (0..<back).map { (old - back + $0, new - back + $0) }
}

/// A longest common subsequence.
private func commonUnits(_ old: ArraySlice<PatchUnit>, _ new: ArraySlice<PatchUnit>) -> [(old: Int, new: Int)] {
    var search = Myers(from: old.map(\.exact), to: new.map(\.exact))
    return search.kept().map { ($0.old + old.startIndex, $0.new + new.startIndex) }
}
