/// What became of a sentence.
package enum RowRelation: String, Sendable {
    /// The same words stand on both sides.
    case unchanged
    /// One sentence became another one.
    case edited
    /// Its words stand in several sentences now.
    case split
    /// Several sentences became one.
    case merged
    /// The old text has no counterpart.
    case added
    /// The new text has no counterpart.
    case removed
}

/// Which sentences of the old text became which of the new one; every sentence stands in exactly one row.
package struct AlignmentRow: Sendable, Hashable {
    /// Indices into `Page.sentences` of each side.
    package let old: [Int]
    /// The same for the new side; empty for a sentence that was removed.
    package let new: [Int]
    /// What became of the sentences, told by how many stand on either side and whether they differ.
    package let relation: RowRelation
    /// Whether it left its place in the order of the sentences.
    package let moved: Bool
    /// Likeness from 0 to 1.
    package let score: Double

    /// A row of these sentences; one side may be empty, not both.
    package init(old: [Int], new: [Int], relation: RowRelation, moved: Bool, score: Double) {
        (self.old, self.new, self.relation, self.moved, self.score) = (old, new, relation, moved, score)
    }
}
