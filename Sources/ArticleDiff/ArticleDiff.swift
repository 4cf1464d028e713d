package import ArticleAnalysis

/// What changed between two versions of one article.
package struct ArticleDiff: Sendable {
    /// What the earlier version says, where changes ask for it (``ArticleAnalysis/asked``); ranges of the old side point
    /// into its text.
    package let old: ArticleAnalysis
    /// What the later version says, likewise; ranges of the new side point into its text.
    package let new: ArticleAnalysis
    /// Which sentence became which, every sentence of both sides in exactly one row.
    package let alignment: [AlignmentRow]
    /// The pieces that turn the old text into the new one, without a gap.
    package let patch: [PatchPiece]
    /// What an editor would call the differences; every range in them lies in one of both texts.
    package let changes: [Change]
}

/// Compares two versions of one article.
///
/// Reads as the method: align sentences, find the words that differ, read what stands around those, then compare what
/// the aligned claims say. It answers as if both versions were read as a whole, at the cost of what changed: of each
/// side, the facts of unchanged paragraphs may be left out.
package func compare(_ old: Page, _ new: Page) -> ArticleDiff {
    let alignment = align(old, new)  // Alignment/: which sentence became which
    let patch = patch(from: old, to: new, along: alignment)  // Patch/: which words differ
    let notices = new.notices
    // which blocks the changes ask about
    let asked = BlocksOfChanges(of: old, new, along: alignment, patch: patch, notices: notices)
    let before = read(old, asked: asked.old)
    let after = read(new, asked: asked.new, after: before)
    // Slots/, Changes/: what an editor calls it
    let changes = classify(before, after, along: alignment, patch: patch, notices: notices)
    return ArticleDiff(old: before, new: after, alignment: alignment, patch: patch, changes: changes)
}

/// Compares two versions that were read before.
package func compare(_ old: ArticleAnalysis, _ new: ArticleAnalysis) -> ArticleDiff {
    let alignment = align(old.page, new.page)
    let patch = patch(from: old.page, to: new.page, along: alignment)
    let changes = classify(old, new, along: alignment, patch: patch, notices: new.page.notices)
    return ArticleDiff(old: old, new: new, alignment: alignment, patch: patch, changes: changes)
}

/// Inside ``AlignedPages`` the function's own name is the property's.
private func wordPatch(_ old: Page, _ new: Page, _ rows: [AlignmentRow]) -> [PatchPiece] {
    patch(from: old, to: new, along: rows)
}

/// Which words of two versions are the same, and nothing about what that means.
package struct AlignedPages: Sendable {
    /// The earlier version.
    package let old: Page
    /// The later version.
    package let new: Page
    /// Which sentence became which, every sentence of both sides in exactly one row.
    package let alignment: [AlignmentRow]
    /// The pieces that turn the old text into the new one, without a gap.
    package let patch: [PatchPiece]

    /// What a comparison found of it.
    package init(_ diff: ArticleDiff) {
        (old, new, alignment, patch) = (diff.old.page, diff.new.page, diff.alignment, diff.patch)
    }

    /// Aligns two versions: the first half of a comparison, at a tenth of its cost.
    package init(_ old: Page, _ new: Page) {
        (self.old, self.new) = (old, new)
        let rows = align(old, new)
        (alignment, patch) = (rows, wordPatch(old, new, rows))
    }
}
