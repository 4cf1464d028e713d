package import ArticleAnalysis

/// Words that stand in place of others; an insertion or a deletion has an empty range on the other side, where the
/// words are missing.
package struct WordEdit: Sendable, Hashable {
    package let old: TextRange
    package let new: TextRange

    package init(old: TextRange, new: TextRange) { (self.old, self.new) = (old, new) }
}

/// The words that differ between a stretch of the old text and one of the new text.
///
/// Both ranges start and end on the edges of tokens: a sentence, or neighbouring sentences. The edits come in order; a
/// word that stays in another letter case is an edit of its own, beside whatever edit touches it. They have no white
/// space at their ends, and what differs in white space alone is none. They are the edits that the patch shows for an
/// aligned row, but that an edit inside an overlong token, which a patch may cut, is given as the whole token.
package func wordEdits(
    from old: ArticleAnalysis, in oldRange: TextRange, to new: ArticleAnalysis, in newRange: TextRange
) -> [WordEdit] {
    Comparison(old, oldRange, new, newRange, keeping: worthyUnits).edits.reduce(into: []) { edits, edit in
        let grown = grown(edit, old, oldRange, new, newRange)
        if let last = edits.last, grown.old.start < last.old.end || grown.new.start < last.new.end {
            edits[edits.count - 1] = WordEdit(old: last.old.union(grown.old), new: last.new.union(grown.new))
        } else {
            edits.append(grown)
        }
    }
}

/// The words that differ inside one row of the alignment; empty where it has no counterpart.
package func wordEdits(of row: AlignmentRow, from old: ArticleAnalysis, to new: ArticleAnalysis) -> [WordEdit] {
    guard let oldRange = old.hull(of: row.old), let newRange = new.hull(of: row.new) else { return [] }
    return wordEdits(from: old, in: oldRange, to: new, in: newRange)
}

/// An edit that cuts a token on either side, widened to whole tokens on both.
private func grown(
    _ edit: WordEdit, _ old: ArticleAnalysis, _ oldRange: TextRange, _ new: ArticleAnalysis, _ newRange: TextRange
) -> WordEdit {
    let (left, right) = (old.wholeTokens(edit.old), new.wholeTokens(edit.new))
    let front = max(edit.old.start - left.start, edit.new.start - right.start)
    let back = max(left.end - edit.old.end, right.end - edit.new.end)
    guard front > 0 || back > 0 else { return edit }
    func widened(_ range: TextRange, within limit: TextRange) -> TextRange {
        TextRange(max(limit.start, range.start - front), min(limit.end, range.end + back))
    }
    return WordEdit(
        old: old.wholeTokens(widened(edit.old, within: oldRange)),
        new: new.wholeTokens(widened(edit.new, within: newRange)))
}

extension ArticleAnalysis {
    /// The range from the first to the last of these sentences, which stand side by side; nil if there are none.
    package func hull(of indices: [Int]) -> TextRange? {
        guard let first = indices.first, let last = indices.last else { return nil }
        return TextRange(sentences[first].range.start, sentences[last].range.end)
    }

    /// The range with the rest of the tokens, or at least of the scalars, that its ends cut.
    fileprivate func wholeTokens(_ range: TextRange) -> TextRange {
        var (start, end) = (range.start, range.end)
        while start > 0, start < text.bytes.count, text.bytes[start].isUTF8Continuation { start -= 1 }
        while end < text.bytes.count, text.bytes[end].isUTF8Continuation { end += 1 }
        let (first, last) = (firstToken(from: start), firstToken(from: end))
        if first > 0, tokens[first - 1].range.end > start { start = tokens[first - 1].range.start }
        if last > 0, tokens[last - 1].range.end > end { end = tokens[last - 1].range.end }
        return TextRange(start, end)
    }
}
