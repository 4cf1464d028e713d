internal import ArticleAnalysis

/// A change for every altered stretch that no other change speaks of, so that nothing is lost between the rules.
///
/// White space is no difference. The patch keeps the order of both texts, so a sentence that moved is altered there: its
/// `moved` covers it.
struct CoverageGaps {
    private let sides: BothSides
    private let altered: [PatchPiece]

    init(in patch: [PatchPiece], of sides: BothSides) { (self.sides, altered) = (sides, patch.filter { !$0.isEqual }) }

    func changes(beside changes: [Change]) -> [Change] {
        let oldGaps = uncovered(altered.map(\.old), by: changes.compactMap(\.old), in: sides.old)
        let newGaps = uncovered(altered.map(\.new), by: changes.compactMap(\.new), in: sides.new)
        return oldGaps.map { gap($0, isNew: false) } + newGaps.map { gap($0, isNew: true) }
    }

    /// One side's gap, asked as an edit of its own.
    private func gap(_ range: TextRange, isNew: Bool) -> Change {
        let side = isNew ? sides.new : sides.old
        let tokens = side.tokens(in: range)
        let row = tokens.first.flatMap(side.sentence).flatMap { sentence in
            isNew ? sides.rowOfNew[sentence] : sides.rowOfOld[sentence]
        }
        let nothing = Passage(side: isNew ? sides.old : sides.new, tokens: 0..<0)
        let passage = Passage(side: side, tokens: tokens)
        let hunk = row.map { sides.tokens(of: sides.alignment[$0]) } ?? Hunk(old: 0..<0, new: 0..<0)
        let edit = Edit(
            row: row ?? 0, old: isNew ? nothing : passage, new: isNew ? passage : nothing,
            rowWords: RowWords(hunk, sides))
        var found =
            passage.words.isEmpty
            ? edit.change(Verdict(.punctuation, .possible, "Marks differ"), rule: "coverage") : edit.change(in: sides)
        if isNew { found.new = range } else { found.old = range }
        return found
    }

    /// The parts of `ranges` beyond white space that lie in none of `covers`; one walk over both in order.
    private func uncovered(_ ranges: [TextRange], by covers: [TextRange], in side: VersionSide) -> [TextRange] {
        var gaps: [TextRange] = []
        let covers = covers.sorted()
        var next = 0
        for range in ranges {
            var start = range.start
            while start < range.end {
                while next < covers.count, covers[next].end <= start { next += 1 }
                let stop = next < covers.count ? min(range.end, max(start, covers[next].start)) : range.end
                let gap = side.article.text.trimmed(TextRange(start, stop))
                if !gap.isEmpty { gaps.append(gap) }
                start = next < covers.count ? min(range.end, max(stop, covers[next].end)) : range.end
            }
        }
        return gaps
    }
}
