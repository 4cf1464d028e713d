internal import ArticleAnalysis

/// The edits inside one row: what an editor did to its words, each in one go.
///
/// Reads as the method: which tokens differ, carved into edits (``EditCarver`` lists the steps), and what moved beside
/// what changed.
func findEdits(inRow index: Int, of sides: BothSides) -> [Edit] {
    let row = sides.alignment[index]
    let span = sides.tokens(of: row)
    guard !span.old.isEmpty, !span.new.isEmpty, !sides.stands(row) else { return [] }
    let differing = differingTokens(of: row, in: sides)  // Patch/: which words differ
    guard !differing.isEmpty else { return [] }
    let exchange = RoleExchange.found(among: differing, in: span, of: sides)  // Guards/: who changed places
    let others = differing.filter { hunk in exchange.map { !$0.hunk.meets(hunk) } ?? true }
    let carved = EditCarver().carve(others, in: span, of: sides)  // Carving/: where one edit ends
    let words = RowWords(span, sides)
    func edit(_ hunk: Hunk, isMove: Bool) -> Edit {
        let (old, new) = sides.passages(of: hunk)
        return Edit(row: index, old: old, new: new, rowWords: words, isMove: isMove)
    }
    let exchanged = exchange.map { exchange in
        var edit = edit(exchange.hunk, isMove: false)
        edit.exchange = exchange
        return edit
    }
    return [exchanged].compactMap(\.self) + carved.hunks.map { edit($0, isMove: false) }
        + carved.moves.map { edit(Hunk(old: $0.old, new: $0.new), isMove: true) }
}

/// The words of a row that differ, as tokens.
private func differingTokens(of row: AlignmentRow, in sides: BothSides) -> [Hunk] {
    wordEdits(of: row, from: sides.old.article.page, to: sides.new.article.page).map {
        Hunk(old: sides.old.tokens(in: $0.old), new: sides.new.tokens(in: $0.new))
    }
}

extension BothSides {
    /// Whether both sides of a row are the same, byte for byte.
    fileprivate func stands(_ row: AlignmentRow) -> Bool {
        guard row.relation == .unchanged, let before = old.article.page.hull(of: row.old),
            let after = new.article.page.hull(of: row.new)
        else { return false }
        return old.article.text.holds(before, sameAs: new.article.text, after)
    }
}
