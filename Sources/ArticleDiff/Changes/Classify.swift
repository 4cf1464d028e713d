internal import ArticleAnalysis

/// Names every difference between two versions.
///
/// Reads as the method: what became of whole sentences, which words differ inside them and what that means, what
/// neither saw; then what the rest of the article says about each change.
func classify(_ old: ArticleAnalysis, _ new: ArticleAnalysis, along alignment: [AlignmentRow], patch: [PatchPiece])
    -> [Change]
{
    guard old.text != new.text else { return [] }
    let versions = Versions(old, new, along: alignment)
    var changes: [Change] = []
    for row in alignment.indices {
        changes += versions.rowChanges(row)  // Rows/: came, went, moved, split, merged
        changes += versions.edits(inRow: row).map(versions.change)  // Rules/: what an edit inside a sentence is
    }
    changes = versions.linesPaired(changes)  // Rows/: a headline or a line of furniture in another's place
    changes = versions.withPhraseMoves(in: patch, beside: changes)  // Rows/: what left a place for another
    changes += versions.gaps(in: patch, beside: changes)  // Coverage: nothing stays unnamed
    return versions.annotated(changes.sorted(by: isEarlier))  // Notices and repetitions
}

/// In order of the new text, then of the old one.
private func isEarlier(_ left: Change, _ right: Change) -> Bool {
    func key(_ change: Change) -> [Int] {
        [change.row, change.old?.start ?? change.new?.start ?? 0, change.new?.start ?? change.old?.start ?? 0]
    }
    return key(left).lexicographicallyPrecedes(key(right))
}

extension Versions {
    /// What an edit is, seen in its place: on furniture, in a headline, inside a quotation.
    func change(for edit: Edit) -> Change {
        let (verdict, rule) = EditRules.verdict(on: edit, in: self)
        let change = edit.change(verdict, rule: rule)
        return inQuotation(inHeadline(onFurniture(change, edit), edit), edit)
    }
}
