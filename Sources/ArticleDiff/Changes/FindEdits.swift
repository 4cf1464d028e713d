internal import ArticleAnalysis

extension Versions {
    /// The edits inside one row, in order of the text.
    ///
    /// The words that differ are grown until they cut no figure and no date in two, and then taken apart again where both sides hold the
    /// same sequence of figures and dates, so that “10,000 on Monday → 12,000 on Tuesday” is two edits.
    func edits(inRow index: Int) -> [Edit] {
        let row = tokens(of: alignment[index])
        guard !row.old.isEmpty, !row.new.isEmpty else { return [] }
        let hunks = joinTranspositions(joinQuotationMarks(grow(hunks(inRow: index), in: row)))
        return hunks.flatMap(carve).flatMap(splitCase).map { edit($0, row: index) }
    }

    /// The words that differ, as tokens.
    private func hunks(inRow index: Int) -> [Hunk] {
        wordEdits(of: alignment[index], from: old.article, to: new.article).map {
            Hunk(old: old.tokens(in: $0.old), new: new.tokens(in: $0.new))
        }
    }

    func edit(_ hunk: Hunk, row: Int) -> Edit {
        Edit(row: row, old: Passage(side: old, tokens: hunk.old), new: Passage(side: new, tokens: hunk.new))
    }
}
