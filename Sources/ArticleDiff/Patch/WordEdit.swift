package import ArticleAnalysis

/// Words that stand in place of others; an insertion or a deletion has an empty range on the other side, where the words are missing.
package struct WordEdit: Sendable, Hashable {
    package let old: TextRange
    package let new: TextRange

    package init(old: TextRange, new: TextRange) { (self.old, self.new) = (old, new) }
}

/// The words that differ between a stretch of the old text and one of the new text.
///
/// Both ranges start and end on the edges of tokens: a sentence, or neighbouring sentences. The edits come in order; a word
/// that stays in another letter case is an edit of its own, beside whatever edit touches it. They have no white space at their ends, and what
/// differs in white space alone is none. They are the same edits that the patch shows for an aligned row.
package func wordEdits(from old: ArticleAnalysis, in oldRange: TextRange, to new: ArticleAnalysis, in newRange: TextRange) -> [WordEdit] {
    Comparison(old, oldRange, new, newRange, keeping: worthyUnits).edits
}

/// The words that differ inside one row of the alignment; empty where it has no counterpart.
package func wordEdits(of row: AlignmentRow, from old: ArticleAnalysis, to new: ArticleAnalysis) -> [WordEdit] {
    guard let oldRange = old.hull(of: row.old), let newRange = new.hull(of: row.new) else { return [] }
    return wordEdits(from: old, in: oldRange, to: new, in: newRange)
}

extension ArticleAnalysis {
    /// The range from the first to the last of these sentences, which stand side by side; nil if there are none.
    func hull(of indices: [Int]) -> TextRange? {
        guard let first = indices.first, let last = indices.last else { return nil }
        return TextRange(sentences[first].range.start, sentences[last].range.end)
    }
}
