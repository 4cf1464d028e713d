internal import ArticleAnalysis

/// Names every difference.
func classify(_ old: ArticleAnalysis, _ new: ArticleAnalysis, along alignment: [AlignmentRow], patch: [PatchPiece]) -> [Change] {
    []
}
