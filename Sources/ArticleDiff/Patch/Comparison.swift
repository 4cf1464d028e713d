internal import ArticleAnalysis

/// Two stretches of text, cut into units, and where they differ.
struct Comparison {
    let oldRange: TextRange
    let newRange: TextRange
    let old: [PatchUnit]
    let new: [PatchUnit]
    let hunks: [Hunk]
}

/// Compares two stretches unit by unit, then shapes the differences as a reader would mark them.
func comparison(from old: ArticleAnalysis, in oldRange: TextRange, to new: ArticleAnalysis, in newRange: TextRange) -> Comparison {
    let (left, right) = (old.units(in: oldRange), new.units(in: newRange))
    var search = Myers(from: left.map(\.id), to: right.map(\.id))
    let shaped = shape(search.hunks(), old: left, new: right)
    return Comparison(oldRange: oldRange, newRange: newRange, old: left, new: right, hunks: shaped)
}

extension Comparison {
    /// The pieces that cover both stretches without a gap.
    var pieces: [PatchPiece] {
        var pieces: [PatchPiece] = []
        var (x, y) = (0, 0)
        for hunk in hunks {
            append(x..<hunk.old.lowerBound, y..<hunk.new.lowerBound, isEqual: true, to: &pieces)
            append(hunk.old, hunk.new, isEqual: false, to: &pieces)
            (x, y) = (hunk.old.upperBound, hunk.new.upperBound)
        }
        append(x..<old.count, y..<new.count, isEqual: true, to: &pieces)
        return pieces
    }

    private func append(_ x: Range<Int>, _ y: Range<Int>, isEqual: Bool, to pieces: inout [PatchPiece]) {
        guard !x.isEmpty || !y.isEmpty else { return }
        pieces.append(PatchPiece(old: range(x, of: old, in: oldRange), new: range(y, of: new, in: newRange), isEqual: isEqual))
    }

    /// The hunks without the white space at their ends; none for those of white space alone.
    var edits: [WordEdit] {
        hunks.compactMap { hunk in
            let (x, y) = (words(of: hunk.old, in: old), words(of: hunk.new, in: new))
            guard !x.isEmpty || !y.isEmpty else { return nil }
            return WordEdit(old: range(x, of: old, in: oldRange), new: range(y, of: new, in: newRange))
        }
    }

    private func words(of units: Range<Int>, in side: [PatchUnit]) -> Range<Int> {
        var units = units
        while let first = units.first, side[first].kind == .space { units.removeFirst() }
        while let last = units.last, side[last].kind == .space { units.removeLast() }
        return units
    }

    private func range(_ units: Range<Int>, of side: [PatchUnit], in whole: TextRange) -> TextRange {
        let start = units.lowerBound < side.count ? side[units.lowerBound].range.start : whole.end
        return units.isEmpty ? TextRange(start, start) : TextRange(start, side[units.upperBound - 1].range.end)
    }
}
