package import ArticleAnalysis

/// A stretch of both texts that is equal, or that was replaced.
///
/// The pieces of a patch run through both texts without a gap: the equal ones, and the new side of the others, make up
/// the new text.
package struct PatchPiece: Sendable, Hashable {
    /// What it covers of the old text; empty where words were put in.
    package let old: TextRange
    /// What it covers of the new text; empty where words were taken out.
    package let new: TextRange
    /// Whether both sides hold the same bytes.
    package let isEqual: Bool

    /// A piece of these ranges, which follow those of the piece before it.
    package init(old: TextRange, new: TextRange, isEqual: Bool) {
        (self.old, self.new, self.isEqual) = (old, new, isEqual)
    }
}

/// The pieces that turn the old text into the new one: they run through both texts without a gap.
///
/// Aligned sentences are compared with each other. A sentence that moved is removed in one place and added in the
/// other, since the pieces keep the order of both texts.
func patch(from old: Page, to new: Page, along alignment: [AlignmentRow]) -> [PatchPiece] {
    var patch = PatchBuilder(old, new)
    for row in alignment where !row.moved {
        if let oldRange = old.hull(of: row.old), let newRange = new.hull(of: row.new) {
            patch.add(oldRange, newRange, isUnchanged: row.relation == .unchanged)
        }
    }
    return patch.finished()
}

/// The pieces of one row by itself: what became of a sentence that moved, of which the patch shows only that it went
/// and came.
///
/// Empty where the row has no counterpart.
package func pieces(of row: AlignmentRow, from old: Page, to new: Page) -> [PatchPiece] {
    guard let oldRange = old.hull(of: row.old), let newRange = new.hull(of: row.new) else { return [] }
    return Comparison(old, oldRange, new, newRange, keeping: worthyUnits).pieces.map { piece in
        let isEqual = piece.isEqual && old.text.holds(piece.old, sameAs: new.text, piece.new)
        return PatchPiece(old: piece.old, new: piece.new, isEqual: isEqual)
    }
}

/// Puts a patch together from front to back.
private struct PatchBuilder {
    private let old: Page
    private let new: Page
    private var oldEnd = 0
    private var newEnd = 0
    private var pieces: [PatchPiece] = []

    init(_ old: Page, _ new: Page) { (self.old, self.new) = (old, new) }

    /// The counterparts of one row, and whatever nothing aligns in front of them; a row that runs backwards is left to
    /// its neighbours.
    mutating func add(_ oldRange: TextRange, _ newRange: TextRange, isUnchanged: Bool) {
        guard oldRange.start >= oldEnd, newRange.start >= newEnd else { return }
        addUnaligned(TextRange(oldEnd, oldRange.start), TextRange(newEnd, newRange.start))
        if isUnchanged, old.text.holds(oldRange, sameAs: new.text, newRange) {
            append(PatchPiece(old: oldRange, new: newRange, isEqual: true), isChecked: true)
        } else {
            for piece in Comparison(old, oldRange, new, newRange, keeping: worthyUnits).pieces { append(piece) }
        }
        (oldEnd, newEnd) = (oldRange.end, newRange.end)
    }

    mutating func finished() -> [PatchPiece] {
        addUnaligned(TextRange(oldEnd, old.text.bytes.count), TextRange(newEnd, new.text.bytes.count))
        return pieces
    }

    /// Sentences without a counterpart, and the white space around them.
    private mutating func addUnaligned(_ oldRange: TextRange, _ newRange: TextRange) {
        if old.text.holds(oldRange, sameAs: new.text, newRange) {
            append(PatchPiece(old: oldRange, new: newRange, isEqual: true), isChecked: true)
        } else {
            for piece in Comparison(old, oldRange, new, newRange, keeping: longEnds).pieces { append(piece) }
        }
    }

    /// Equal neighbours become one piece; what was taken for equal by its hash is compared byte for byte.
    private mutating func append(_ piece: PatchPiece, isChecked: Bool = false) {
        guard !piece.old.isEmpty || !piece.new.isEmpty else { return }
        let isEqual = piece.isEqual && (isChecked || old.text.holds(piece.old, sameAs: new.text, piece.new))
        if let last = pieces.last, last.isEqual, isEqual {
            pieces[pieces.count - 1] = PatchPiece(
                old: last.old.union(piece.old), new: last.new.union(piece.new), isEqual: true)
        } else {
            pieces.append(PatchPiece(old: piece.old, new: piece.new, isEqual: isEqual))
        }
    }
}
