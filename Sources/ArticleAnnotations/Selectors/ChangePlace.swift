internal import ArticleAnalysis
internal import ArticleDiff

/// Where a change stands in both texts; an empty range is a position.
struct ChangePlace: Hashable {
    let old: TextRange
    let new: TextRange
}

/// Where a change stands; the side without words is where the patch would put them.
func place(of change: Change, in patch: [PatchPiece]) -> ChangePlace {
    if let old = change.old, let new = change.new { return ChangePlace(old: old, new: new) }
    if let old = change.old {
        let at = counterpart(of: old.start, in: patch, from: \.old, to: \.new)
        return ChangePlace(old: old, new: TextRange(at, at))
    }
    let new = change.new ?? TextRange(0, 0)
    let at = counterpart(of: new.start, in: patch, from: \.new, to: \.old)
    return ChangePlace(old: TextRange(at, at), new: new)
}

/// The offset on the other side: the same word where it is kept, else the start of what replaced it.
private func counterpart(
    of offset: Int, in patch: [PatchPiece], from side: KeyPath<PatchPiece, TextRange>,
    to other: KeyPath<PatchPiece, TextRange>
) -> Int {
    let low = patch.firstIndex(past: { $0[keyPath: side].end <= offset })
    guard low < patch.count else { return patch.last?[keyPath: other].end ?? 0 }
    let piece = patch[low]
    return piece.isEqual
        ? piece[keyPath: other].start + (offset - piece[keyPath: side].start) : piece[keyPath: other].start
}
