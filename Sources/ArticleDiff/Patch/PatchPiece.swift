package import ArticleAnalysis

/// A stretch of both texts that is equal, or that was replaced.
///
/// The pieces of a patch run through both texts without a gap: the equal ones, and the new side of the others, make up
/// the new text.
package struct PatchPiece: Sendable, Hashable {
    package let old: TextRange
    package let new: TextRange
    package let isEqual: Bool

    package init(old: TextRange, new: TextRange, isEqual: Bool) {
        (self.old, self.new, self.isEqual) = (old, new, isEqual)
    }
}
