/// What became of a sentence.
package enum RowRelation: String, Sendable {
    case unchanged, edited, split, merged, added, removed
}

/// Which sentences of the old text became which of the new one; every sentence stands in exactly one row.
package struct AlignmentRow: Sendable, Hashable {
    /// Indices into ``ArticleAnalysis/sentences`` of each side.
    package let old: [Int]
    package let new: [Int]
    package let relation: RowRelation
    /// Whether it left its place in the order of the sentences.
    package let moved: Bool
    /// Likeness from 0 to 1.
    package let score: Double

    package init(old: [Int], new: [Int], relation: RowRelation, moved: Bool, score: Double) {
        (self.old, self.new, self.relation, self.moved, self.score) = (old, new, relation, moved, score)
    }
}
