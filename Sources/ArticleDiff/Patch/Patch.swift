internal import ArticleAnalysis

/// The pieces that turn the old text into the new one: they run through both texts without a gap.
///
/// Aligned sentences are compared with each other. A sentence that moved is removed in one place and added in the other, since the pieces keep
/// the order of both texts.
func patch(from old: ArticleAnalysis, to new: ArticleAnalysis, along alignment: [AlignmentRow]) -> [PatchPiece] {
    var patch = PatchBuilder(old, new)
    for row in alignment where !row.moved {
        if let oldRange = old.hull(of: row.old), let newRange = new.hull(of: row.new) {
            patch.add(oldRange, newRange, isUnchanged: row.relation == .unchanged)
        }
    }
    return patch.finished()
}

/// Puts a patch together from front to back.
private struct PatchBuilder {
    private let old: ArticleAnalysis
    private let new: ArticleAnalysis
    private var oldEnd = 0
    private var newEnd = 0
    private var pieces: [PatchPiece] = []

    init(_ old: ArticleAnalysis, _ new: ArticleAnalysis) { (self.old, self.new) = (old, new) }

    /// The counterparts of one row, and whatever nothing aligns in front of them; a row that runs backwards is left to its neighbours.
    mutating func add(_ oldRange: TextRange, _ newRange: TextRange, isUnchanged: Bool) {
        guard oldRange.start >= oldEnd, newRange.start >= newEnd else { return }
        addUnaligned(TextRange(oldEnd, oldRange.start), TextRange(newEnd, newRange.start))
        if isUnchanged, old.text.holds(oldRange, sameAs: new.text, newRange) {
            append(PatchPiece(old: oldRange, new: newRange, isEqual: true))
        } else {
            for piece in comparison(from: old, in: oldRange, to: new, in: newRange).pieces { append(piece) }
        }
        (oldEnd, newEnd) = (oldRange.end, newRange.end)
    }

    mutating func finished() -> [PatchPiece] {
        addUnaligned(TextRange(oldEnd, old.text.bytes.count), TextRange(newEnd, new.text.bytes.count))
        return pieces
    }

    /// Sentences without a counterpart, and the white space around them.
    private mutating func addUnaligned(_ oldRange: TextRange, _ newRange: TextRange) {
        if old.text.holds(oldRange, sameAs: new.text, newRange) { return append(PatchPiece(old: oldRange, new: newRange, isEqual: true)) }
        let (left, right) = (old.units(in: oldRange), new.units(in: newRange))
        let front = sharedFront(left, right)
        let back = sharedBack(left.dropFirst(front), right.dropFirst(front))
        let middleOld = TextRange(
            front > 0 ? left[front - 1].range.end : oldRange.start, left.dropLast(back).last?.range.end ?? oldRange.start)
        let middleNew = TextRange(
            front > 0 ? right[front - 1].range.end : newRange.start, right.dropLast(back).last?.range.end ?? newRange.start)
        append(PatchPiece(old: TextRange(oldRange.start, middleOld.start), new: TextRange(newRange.start, middleNew.start), isEqual: true))
        append(PatchPiece(old: middleOld, new: middleNew, isEqual: false))
        append(PatchPiece(old: TextRange(middleOld.end, oldRange.end), new: TextRange(middleNew.end, newRange.end), isEqual: true))
    }

    /// How many units at the start stay: the white space, or more if it is long.
    private func sharedFront(_ left: [PatchUnit], _ right: [PatchUnit]) -> Int {
        let shared = zip(left, right).prefix { $0.id == $1.id }
        let bytes = shared.reduce(0) { $0 + $1.0.range.count }
        return bytes > PatchThresholds.longSharedEnd ? shared.count : shared.prefix { $0.0.kind == .space }.count
    }

    private func sharedBack(_ left: ArraySlice<PatchUnit>, _ right: ArraySlice<PatchUnit>) -> Int {
        sharedFront(left.reversed(), right.reversed())
    }

    /// Equal neighbours become one piece; what was taken for equal by its hash is compared byte for byte.
    private mutating func append(_ piece: PatchPiece) {
        guard !piece.old.isEmpty || !piece.new.isEmpty else { return }
        let isEqual = piece.isEqual && old.text.holds(piece.old, sameAs: new.text, piece.new)
        if let last = pieces.last, last.isEqual == isEqual {
            pieces[pieces.count - 1] = PatchPiece(old: last.old.union(piece.old), new: last.new.union(piece.new), isEqual: isEqual)
        } else {
            pieces.append(PatchPiece(old: piece.old, new: piece.new, isEqual: isEqual))
        }
    }
}
