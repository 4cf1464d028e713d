internal import ArticleAnalysis

extension Versions {
    /// The edits inside one row.
    ///
    /// Reads as the method: the words that differ are grown until they cut no figure and no date in two, and joined
    /// where what stands between them stands by chance; what moved is taken out; what is left is taken apart into what
    /// an editor did, so that “10,000 on Monday → 12,000 on Tuesday” is two edits; and a phrase that went is held
    /// against what came elsewhere.
    func edits(inRow index: Int) -> [Edit] {
        let row = tokens(of: alignment[index])
        guard !row.old.isEmpty, !row.new.isEmpty, !stands(alignment[index]) else { return [] }
        let found = hunks(inRow: index)
        guard !found.isEmpty else { return [] }
        let words = SentenceWords(row, old, new)
        let (hunks, moves) = cutMoves(joinQuotationMarks(joinRewrites(grow(found, in: row))))
        let edits = pairForms(joinTranspositions(hunks).flatMap(carve).flatMap(takeApart).flatMap(splitCase)).map {
            hunk in
            Edit(
                row: index, old: Passage(side: old, tokens: hunk.old), new: Passage(side: new, tokens: hunk.new),
                sentence: words)
        }
        return edits
            + moves.map { move in
                Edit(
                    row: index, old: Passage(side: old, tokens: move.old), new: Passage(side: new, tokens: move.new),
                    sentence: words,
                    isMove: true)
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
