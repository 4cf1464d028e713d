internal import ArticleAnalysis

extension Versions {
    /// Widens every hunk until no border of it runs through a figure or a date; hunks that meet become one.
    func grow(_ hunks: [Hunk], in row: Hunk) -> [Hunk] {
        var grown: [Hunk] = []
        for (index, hunk) in hunks.enumerated() {
            var hunk = hunk
            let floor = grown.last.map { $0.old.upperBound } ?? row.old.lowerBound
            while hunk.old.lowerBound > floor, hunk.new.lowerBound > row.new.lowerBound,
                cuts(hunk.old.lowerBound, hunk.new.lowerBound)
            {
                hunk = Hunk(
                    old: hunk.old.lowerBound - 1..<hunk.old.upperBound,
                    new: hunk.new.lowerBound - 1..<hunk.new.upperBound)
            }
            let ceiling = index + 1 < hunks.count ? hunks[index + 1].old.lowerBound : row.old.upperBound
            while hunk.old.upperBound < ceiling, cuts(hunk.old.upperBound, hunk.new.upperBound) {
                hunk = Hunk(
                    old: hunk.old.lowerBound..<hunk.old.upperBound + 1,
                    new: hunk.new.lowerBound..<hunk.new.upperBound + 1)
            }
            if let last = grown.last, cuts(hunk.old.lowerBound, hunk.new.lowerBound),
                last.old.upperBound == hunk.old.lowerBound
            {
                grown[grown.count - 1] = Hunk(
                    old: last.old.lowerBound..<hunk.old.upperBound, new: last.new.lowerBound..<hunk.new.upperBound)
            } else {
                grown.append(hunk)
            }
        }
        return grown
    }

    /// Whether a border before these positions runs through a figure, a date or a reference mark of either side.
    private func cuts(_ oldPosition: Int, _ newPosition: Int) -> Bool {
        func cut(_ side: Side, _ token: Int) -> Bool {
            if side.isReferenceMark(token - 1) || side.isReferenceMark(token) { return true }
            if let quantity = side.quantity(of: token - 1), quantity == side.quantity(of: token) { return true }
            if let date = side.date(of: token - 1), date == side.date(of: token) { return true }
            return false
        }
        return cut(old, oldPosition) || cut(new, newPosition)
    }
}
