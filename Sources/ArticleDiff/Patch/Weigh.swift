/// The units that stay between two sequences, so that what they are worth, less the cost of the edits between them, is
/// greatest.
///
/// An alignment with affine gaps (O. Gotoh, 1982) in which a gap is an edit of either or both sides: a lone “the”
/// between two edits is worth less than the edit that it would save, and goes with them. `old.count` × `new.count`
/// steps.
func weighed(_ old: ArraySlice<PatchUnit>, _ new: ArraySlice<PatchUnit>) -> [(old: Int, new: Int)] {
    var table = WeighedPath(old, new)
    return table.pairs()
}

private struct WeighedPath {
    private let old: ArraySlice<PatchUnit>
    private let new: ArraySlice<PatchUnit>
    private let width: Int
    /// How each cell is best reached: a kept pair, and an edit whose last unit is the old or the new one; each begins
    /// there, or goes on from an edit.
    private var steps: [UInt8]

    init(_ old: ArraySlice<PatchUnit>, _ new: ArraySlice<PatchUnit>) {
        (self.old, self.new, width) = (old, new, new.count + 1)
        steps = Array(repeating: 0, count: (old.count + 1) * width)
    }

    private enum PathMark {
        static let keptAfterEdit: UInt8 = 1
        static let editEndsInNew: UInt8 = 2
        static let editGoesOn: UInt8 = 4
    }

    /// Fills the table row by row, then follows the best path back.
    mutating func pairs() -> [(old: Int, new: Int)] {
        var kept = Array(repeating: -Double.infinity, count: width)
        var edited = kept
        kept[0] = 0
        for x in 0...old.count {
            var corner = (kept: -Double.infinity, edited: -Double.infinity)
            var before = corner
            for y in 0..<width {
                let above = (kept: x > 0 ? kept[y] : -.infinity, edited: edited[y])
                if x > 0 || y > 0 { kept[y] = keep(x, y, after: corner) }
                edited[y] = edit(x, y, above: above, before: before)
                (corner, before) = (above, (kept[y], edited[y]))
            }
        }
        return path(endsInEdit: edited[width - 1] > kept[width - 1])
    }

    private mutating func keep(_ x: Int, _ y: Int, after corner: (kept: Double, edited: Double)) -> Double {
        guard x > 0, y > 0 else { return -.infinity }
        let (left, right) = (old[old.startIndex + x - 1], new[new.startIndex + y - 1])
        guard left.folded == right.folded else { return -.infinity }
        if corner.edited > corner.kept { steps[x * width + y] |= PathMark.keptAfterEdit }
        return max(corner.kept, corner.edited)
            + (left.exact == right.exact ? left.weight : left.weight * PatchThresholds.recased)
    }

    /// The best edit that ends here: either the old unit above goes, or the new one before comes.
    private mutating func edit(
        _ x: Int, _ y: Int, above: (kept: Double, edited: Double), before: (kept: Double, edited: Double)
    ) -> Double {
        let (old, new) = (grown(above), grown(before))
        let isNew = new > old
        let goesOn = isNew ? before.edited >= new : above.edited >= old
        steps[x * width + y] |= (isNew ? PathMark.editEndsInNew : 0) | (goesOn ? PathMark.editGoesOn : 0)
        return max(old, new)
    }

    private func grown(_ cell: (kept: Double, edited: Double)) -> Double {
        max(cell.kept - PatchThresholds.edit, cell.edited)
    }

    private func path(endsInEdit: Bool) -> [(old: Int, new: Int)] {
        var pairs: [(old: Int, new: Int)] = []
        var (x, y, isEdit) = (old.count, width - 1, endsInEdit)
        while x > 0 || y > 0 {
            let step = steps[x * width + y]
            if isEdit {
                isEdit = step & PathMark.editGoesOn != 0
                if step & PathMark.editEndsInNew != 0 { y -= 1 } else { x -= 1 }
            } else {
                pairs.append((old.startIndex + x - 1, new.startIndex + y - 1))
                isEdit = step & PathMark.keptAfterEdit != 0
                (x, y) = (x - 1, y - 1)
            }
        }
        return pairs.reversed()
    }
}
