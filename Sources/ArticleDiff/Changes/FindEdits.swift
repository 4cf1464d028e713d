internal import ArticleAnalysis

extension Versions {
    /// The edits inside one row, in order of the text.
    ///
    /// The words that differ are grown until they cut no figure and no date in two, and then taken apart again where both sides hold the
    /// same sequence of figures and dates, so that “10,000 on Monday → 12,000 on Tuesday” is two edits.
    func edits(inRow index: Int) -> [Edit] {
        let row = tokens(of: alignment[index])
        guard !row.old.isEmpty, !row.new.isEmpty, !stands(alignment[index]) else { return [] }
        let found = hunks(inRow: index)
        guard !found.isEmpty else { return [] }
        let words = SentenceWords(row, old, new)
        let hunks = joinTranspositions(joinQuotationMarks(grow(found, in: row)))
        return hunks.flatMap(carve).flatMap(splitCase).map { hunk in
            Edit(row: index, old: Passage(side: old, tokens: hunk.old), new: Passage(side: new, tokens: hunk.new), sentence: words)
        }
    }

    /// Whether both sides of a row are the same, byte for byte.
    private func stands(_ row: AlignmentRow) -> Bool {
        guard row.relation == .unchanged else { return false }
        return old.article.text.holds(
            old.article.sentences[row.old[0]].range, sameAs: new.article.text, new.article.sentences[row.new[0]].range)
    }

    /// The words that differ, as tokens.
    private func hunks(inRow index: Int) -> [Hunk] {
        wordEdits(of: alignment[index], from: old.article, to: new.article).map {
            Hunk(old: old.tokens(in: $0.old), new: new.tokens(in: $0.new))
        }
    }
}
