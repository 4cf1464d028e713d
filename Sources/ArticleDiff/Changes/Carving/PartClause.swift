internal import ArticleAnalysis

/// Parts a clause that commas set off from the one or two words beside it, which took the place of as many.
///
/// “the mayor” → “the council, which met on Monday”: “council” for “mayor”, and a clause that came. Silent where both
/// sides hold commas, and where more words stand beside the clause or other ones than on the other side. Costs the
/// length of the hunk.
struct PartClause: PartingStep {
    let name = "part-clause"

    func parts(of hunk: Hunk, in row: inout CarvedRow) -> [Hunk] {
        let sides = row.sides
        let (left, right) = (sides.old.innerMarks(hunk.old), sides.new.innerMarks(hunk.new))
        guard left.isEmpty != right.isEmpty, let first = (left + right).first, let last = (left + right).last else {
            return [hunk]
        }
        let isOld = right.isEmpty
        let (long, side) = isOld ? (hunk.old, sides.old) : (hunk.new, sides.new)
        let counts = sides.wordCounts(of: hunk)
        let others = isOld ? counts.new : counts.old
        guard others > 0, others <= ChangeThresholds.wordsBesideClause else { return [hunk] }
        func words(from start: Int, upTo end: Int) -> Int { side.words(in: Range(start, upTo: end)).count }
        if words(from: long.lowerBound, upTo: first) == others, words(from: first, upTo: long.upperBound) > 1 {
            return hunk.parted(at: isOld ? (first, hunk.end.new) : (hunk.end.old, first))
        }
        if words(from: last, upTo: long.upperBound) == others, words(from: long.lowerBound, upTo: last) > 1 {
            return hunk.parted(at: isOld ? (last + 1, hunk.start.new) : (hunk.start.old, last + 1))
        }
        return [hunk]
    }
}

extension VersionSide {
    /// The commas, colons and semicolons between the words of a stretch.
    fileprivate func innerMarks(_ stretch: Range<Int>) -> [Int] {
        stretch.dropFirst().dropLast().filter { isPhraseMark($0) && article.tokens[$0 + 1].spaceBefore }
    }
}
