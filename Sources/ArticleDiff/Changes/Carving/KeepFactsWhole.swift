internal import ArticleAnalysis

/// Widens every hunk until no border of it runs through a figure, a date, an address, a reference mark, a tag or words that
/// are struck out; hunks that meet become one.
///
/// “4 May → 5 May” differs in “4”, and is widened to the whole date. Silent where the border stands between two facts,
/// and at the ends of the row. Costs the length of the row.
struct KeepFactsWhole: CarvingStep {
    let name = "keep-facts-whole"

    func apply(to row: inout CarvedRow) {
        var grown: [Hunk] = []
        for (index, hunk) in row.hunks.enumerated() {
            let next = index + 1 < row.hunks.count ? row.hunks[index + 1].start : row.span.end
            let hunk = widened(hunk, from: grown.last?.end ?? row.span.start, upTo: next, in: row.sides)
            if let last = grown.last, cuts(hunk.start, in: row.sides), last.old.upperBound == hunk.old.lowerBound {
                grown[grown.count - 1] = last.hull(hunk)
            } else {
                grown.append(hunk)
            }
        }
        row.hunks = grown
    }

    private func widened(
        _ hunk: Hunk, from floor: (old: Int, new: Int), upTo ceiling: (old: Int, new: Int), in sides: BothSides
    ) -> Hunk {
        var hunk = hunk
        while hunk.start.old > floor.old, hunk.start.new > floor.new, cuts(hunk.start, in: sides) {
            hunk = hunk.widened(front: 1)
        }
        while hunk.end.old < ceiling.old, hunk.end.new < ceiling.new, cuts(hunk.end, in: sides) {
            hunk = hunk.widened(back: 1)
        }
        return hunk
    }

    /// Whether a border before these places runs through a fact of either side.
    private func cuts(_ place: (old: Int, new: Int), in sides: BothSides) -> Bool {
        sides.old.isInsideFact(place.old) || sides.new.isInsideFact(place.new)
    }
}

extension VersionSide {
    /// Whether a token and the one before it belong to one figure, date, time of day or reference mark.
    fileprivate func isInsideFact(_ token: Int) -> Bool {
        if let address = address(of: token - 1), address == self.address(of: token) { return true }
        if let sign = sign(of: token - 1), sign == self.sign(of: token) { return true }
        if let struck = struck(of: token - 1), struck == self.struck(of: token) { return true }
        if isReferenceMark(token - 1) || isReferenceMark(token) { return true }
        if let quantity = quantity(of: token - 1), quantity == self.quantity(of: token) { return true }
        if let date = date(of: token - 1), date == self.date(of: token) { return true }
        if let time = clockTime(of: token - 1), time == clockTime(of: token) { return true }
        return false
    }
}
