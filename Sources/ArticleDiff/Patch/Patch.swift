internal import ArticleAnalysis

/// The pieces that turn the old text into the new one.
func patch(from old: ArticleAnalysis, to new: ArticleAnalysis, along alignment: [AlignmentRow]) -> [PatchPiece] {
    guard old.text != new.text else {
        return old.text.range.isEmpty ? [] : [PatchPiece(old: old.text.range, new: new.text.range, isEqual: true)]
    }
    return [PatchPiece(old: old.text.range, new: new.text.range, isEqual: false)]
}
