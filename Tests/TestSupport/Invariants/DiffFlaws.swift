package import ArticleAnalysis
package import ArticleDiff

/// What a comparison breaks of its promises, by itself: its patch, its rows, its changes and what they cover.
package func flaws(of diff: ArticleDiff) -> [Flaw] {
    var flaws = rowFlaws(of: diff) + changeFlaws(of: diff) + uncovered(in: diff)
    if let flaw = patchFlaw(of: diff) { flaws.append(Flaw("a broken patch", flaw)) }
    return flaws
}

/// Whether a comparison that reads both versions at the cost of what changed tells anything else than this one, for which
/// they were read as a whole.
package func flaws(ofReadingInPart whole: ArticleDiff) -> [Flaw] {
    let old = cut(whole.old.text, published: whole.old.published)
    let part = compare(old, cut(whole.new.text, published: whole.new.published, after: old))
    if part.alignment != whole.alignment || part.patch != whole.patch { return [Flaw("other rows or another patch")] }
    return zip(part.changes, whole.changes).filter { $0 != $1 }.map {
        Flaw("another change when read in part", "\($0)")
    }
        + (part.changes.count == whole.changes.count ? [] : [Flaw("more or fewer changes when read in part")])
}

/// What is wrong with the pieces of a patch, if anything.
package func patchFlaw(of diff: ArticleDiff) -> String? {
    let (old, new) = (diff.old.text.bytes, diff.new.text.bytes)
    var (oldEnd, newEnd) = (0, 0)
    var rebuilt: [UInt8] = []
    for piece in diff.patch {
        guard piece.old.start == oldEnd, piece.new.start == newEnd else { return "a gap at \(oldEnd), \(newEnd)" }
        guard !piece.old.isEmpty || !piece.new.isEmpty else { return "an empty piece at \(oldEnd)" }
        rebuilt += piece.isEqual ? old[piece.old] : new[piece.new]
        (oldEnd, newEnd) = (piece.old.end, piece.new.end)
        for (end, bytes) in [(oldEnd, old), (newEnd, new)] where bytes.byte(at: end).isUTF8Continuation {
            return "a cut scalar at \(end)"
        }
    }
    guard oldEnd == old.count, newEnd == new.count else { return "it ends early" }
    return rebuilt == new ? nil : "it makes another text"
}

/// Every sentence stands in exactly one row, and a row's relation is one that it can have.
package func rowFlaws(of diff: ArticleDiff) -> [Flaw] {
    var flaws: [Flaw] = []
    for (name, held, sentences) in [
        ("old", diff.alignment.flatMap(\.old), diff.old.sentences),
        ("new", diff.alignment.flatMap(\.new), diff.new.sentences),
    ] where held.sorted() != Array(sentences.indices) {
        flaws.append(Flaw("sentences that stand in no row, or in two", name))
    }
    return flaws + diff.alignment.filter { !fits($0) }.map { Flaw("a row that cannot be", "\($0)") }
}

private func fits(_ row: AlignmentRow) -> Bool {
    switch row.relation {
    case .unchanged, .edited: row.old.count == 1 && row.new.count == 1
    case .split: row.old.count == 1 && row.new.count > 1
    case .merged: row.old.count > 1 && row.new.count == 1
    case .added: row.old.isEmpty && row.new.count == 1 && !row.moved
    case .removed: row.old.count == 1 && row.new.isEmpty && !row.moved
    }
}

private func changeFlaws(of diff: ArticleDiff) -> [Flaw] {
    var (old, new) = (RangeCheck(diff.old.text), RangeCheck(diff.new.text))
    old.expect(diff.changes.compactMap(\.old), "old side of change")
    new.expect(diff.changes.compactMap(\.new), "new side of change")
    new.expect(diff.changes.map(\.row), below: diff.alignment.count, "row of change")
    let isBare = diff.changes.contains { $0.old == nil && $0.new == nil }
    return old.flaws + new.flaws + (isBare ? [Flaw("a change without a place")] : [])
}

/// Every difference lies inside a change's span, or is white space.
private func uncovered(in diff: ArticleDiff) -> [Flaw] {
    let pieces = diff.patch.filter { !$0.isEqual }
    return uncovered(pieces.map(\.old), by: diff.changes.compactMap(\.old), in: diff.old.text, "old")
        + uncovered(pieces.map(\.new), by: diff.changes.compactMap(\.new), in: diff.new.text, "new")
}

private func uncovered(
    _ pieces: [TextRange], by spans: [TextRange], in text: ArticleText, _ side: String
) -> [Flaw] {
    var isCovered = Array(repeating: false, count: text.bytes.count)
    for span in spans {
        for offset in max(0, span.start)..<max(0, min(span.end, isCovered.count)) { isCovered[offset] = true }
    }
    return pieces.filter { piece in
        var offset = piece.start
        for scalar in text[piece].unicodeScalars {
            if !isCovered[offset], !scalar.properties.isWhitespace { return true }
            offset += UTF8.width(scalar)
        }
        return false
    }.map { Flaw("a difference in no change", "\(side) \($0.start) to \($0.end), “\(text[$0])”") }
}

/// What a text's comparison with itself says that it should not.
package func flaws(ofComparisonWithItself analysis: ArticleAnalysis) -> [Flaw] {
    let diff = compare(analysis, analysis)
    let isPlain = diff.alignment.allSatisfy { $0.relation == .unchanged && !$0.moved }
    return (diff.changes.isEmpty ? [] : [Flaw("a text that differs from itself", diff.changes[0].rule)])
        + (isPlain && diff.patch.allSatisfy(\.isEqual) ? [] : [Flaw("a text aligned otherwise than with itself")])
}

/// Where the way back is not the way there: rows have to be the same with both sides exchanged.
package func flaws(of there: ArticleDiff, mirroredBy back: ArticleDiff) -> [Flaw] {
    let (forth, mirror) = (census(there.alignment), census(back.alignment, mirrored: true))
    return forth == mirror
        ? [] : [Flaw("rows that differ on the way back", "\(forth.sorted(by: <)), \(mirror.sorted(by: <))")]
}

/// How many rows of each relation there are, and how many moved.
private func census(_ rows: [AlignmentRow], mirrored: Bool = false) -> [String: Int] {
    let mirror = ["split": "merged", "merged": "split", "added": "removed", "removed": "added"]
    return rows.reduce(into: [:]) { counts, row in
        let name = row.relation.rawValue
        counts[mirrored ? mirror[name] ?? name : name, default: 0] += 1
        if row.moved { counts["moved", default: 0] += 1 }
    }
}
