internal import ArticleAnalysis

/// Names every difference between two versions.
///
/// Reads as the method: what became of whole sentences, which words differ inside them and what that means, what
/// neither saw; then what the rest of the article says about each change, and what it costs to be wrong about it.
func classify(
    _ old: ArticleAnalysis, _ new: ArticleAnalysis, along alignment: [AlignmentRow], patch: [PatchPiece], notices: [Int]
) -> [Change] {
    guard old.text != new.text else { return [] }
    let sides = BothSides(old, new, along: alignment)
    var changes: [Change] = []
    for row in alignment.indices {
        changes += RowChanges(row: row, sides: sides).changes  // Rows/: came, went, moved, split, merged
        changes += findEdits(inRow: row, of: sides).map { $0.change(in: sides) }  // Carving/, Rules/: edits and kinds
    }
    changes = linesPaired(changes, of: sides)  // Rows/: a headline or a line of furniture in another's place
    changes = PhraseMoves(in: patch, of: sides).replacing(changes)  // Rows/: what left a place for another
    changes += CoverageGaps(in: patch, of: sides).changes(beside: changes)  // nothing stays unnamed
    let remarks = Remarks(on: sides, notices: notices)  // Remarks: what the rest of the article says about a change
    let stakes = WeighStakes(in: sides)  // Stakes/: what it costs to be wrong about it
    return remarks.added(to: changes.sorted(by: isEarlier)).map(stakes.weighed)
}

/// In order of the new text, then of the old one.
private func isEarlier(_ left: Change, _ right: Change) -> Bool {
    func key(_ change: Change) -> [Int] {
        [change.row, change.old?.start ?? change.new?.start ?? 0, change.new?.start ?? change.old?.start ?? 0]
    }
    return key(left).lexicographicallyPrecedes(key(right))
}

extension Edit {
    /// What it is, seen in its place: on furniture, in a headline, inside a quotation.
    func change(in sides: BothSides) -> Change {
        let (verdict, rule) = EditorialGuard.checked(EditRules.verdict(on: self, in: sides), on: self, in: sides)
        return inQuotation(inHeadline(onFurniture(change(verdict, rule: rule))))
    }
}
