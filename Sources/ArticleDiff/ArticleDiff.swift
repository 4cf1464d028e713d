package import ArticleAnalysis

/// What changed between two versions of one article.
package struct ArticleDiff: Sendable {
    package let old: ArticleAnalysis
    package let new: ArticleAnalysis
    package let alignment: [AlignmentRow]
    package let patch: [PatchPiece]
    package let changes: [Change]
}

/// Compares two versions of one article.
///
/// Reads as the method: align sentences, find the words that differ, then compare what the aligned claims say.
package func compare(_ old: ArticleAnalysis, _ new: ArticleAnalysis) -> ArticleDiff {
    let alignment = align(old, new)  // Alignment/: which sentence became which
    let patch = patch(from: old, to: new, along: alignment)  // Patch/: which words differ
    let changes = classify(old, new, along: alignment, patch: patch)  // Slots/, Changes/: what an editor calls it
    return ArticleDiff(old: old, new: new, alignment: alignment, patch: patch, changes: changes)
}
