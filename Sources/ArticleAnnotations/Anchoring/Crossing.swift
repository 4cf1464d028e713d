package import ArticleAnalysis
package import ArticleDiff

/// The way from one version to the next, prepared once for all places that are followed.
///
/// A place goes where the patch puts it, never where a search finds its words. Preparing takes linear time; a place
/// costs log n, and the length of its row where that was edited.
package struct Crossing: Sendable {
    let old: SentenceTable
    let new: SentenceTable
    let rows: [AlignmentRow]
    let patch: [PatchPiece]
    /// What an editor calls a replacement of words, in order of the old text.
    let replacements: [Replacement]
    let phrases: [MovedPhrase]
    /// The row of every old sentence.
    let rowOfOld: [Int]
    /// Whether each new sentence is the counterpart of an old one.
    let isCounterpart: [Bool]
    /// The pieces of the rows that moved, by row.
    private let movedPieces: [Int: [PatchPiece]]
    /// For every old sentence the nearest one, itself first, that has a counterpart; nil if none has.
    private let survivors: [Int?]

    /// Prepares the way from the old side of the comparison to the new one.
    package init(_ diff: ArticleDiff) {
        (old, new) = (SentenceTable(diff.old.page), SentenceTable(diff.new.page))
        (rows, patch) = (diff.alignment, diff.patch)
        replacements = diff.changes.compactMap(Replacement.init).sorted { $0.old < $1.old }
        phrases =
            diff.old.text == diff.new.text
            ? [] : movedPhrases(in: patch, along: rows, from: diff.old.page, to: diff.new.page)
        var rowOfOld = Array(repeating: 0, count: diff.old.sentences.count)
        for (row, members) in rows.enumerated() { for sentence in members.old { rowOfOld[sentence] = row } }
        self.rowOfOld = rowOfOld
        var isCounterpart = Array(repeating: false, count: diff.new.sentences.count)
        for row in rows where !row.old.isEmpty { for sentence in row.new { isCounterpart[sentence] = true } }
        self.isCounterpart = isCounterpart
        let moved = diff.alignment.enumerated().filter { $0.element.moved }.map {
            ($0.offset, movedRow($0.element, diff))
        }
        movedPieces = Dictionary(uniqueKeysWithValues: moved)
        survivors = nearest(rowOfOld.map { !diff.alignment[$0].new.isEmpty })
    }

    /// Where the words of the old version stand in the new one; white space at their ends is left out. An empty range
    /// is a position.
    package func follow(_ range: TextRange) -> Anchor {
        let words = old.text.trimmed(range)
        guard !words.isEmpty else { return followPosition(range.start) }
        let sentences = old.sentences(in: words)
        let parts = sentences.map { sentence in
            let whole = old.range(of: sentence)
            return followPart(TextRange(max(whole.start, words.start), min(whole.end, words.end)), of: sentence)
        }
        return parts.count == 1 ? parts[0] : joined(parts, of: words, in: sentences)
    }

    /// The pieces that tell what became of a row's words.
    func pieces(of row: Int) -> [PatchPiece] { movedPieces[row] ?? patch }

    /// The counterpart of the nearest sentence that has one; empty at the start of the text if none has.
    func context(of sentence: Int) -> TextRange {
        guard survivors.indices.contains(sentence), let survivor = survivors[sentence] else { return TextRange(0, 0) }
        return new.page.hull(of: rows[rowOfOld[survivor]].new) ?? TextRange(0, 0)
    }

    /// What is left of the surroundings of a place that was lost before.
    func context(near range: TextRange) -> TextRange {
        context(of: min(old.page.sentences.firstIndex(past: { $0.range.end <= range.start }), old.marks.count - 1))
    }
}

private func movedRow(_ row: AlignmentRow, _ diff: ArticleDiff) -> [PatchPiece] {
    pieces(of: row, from: diff.old.page, to: diff.new.page)
}

/// Words in place of others, as a change names them.
struct Replacement: Sendable {
    let old: TextRange
    let new: TextRange

    init?(_ change: Change) {
        guard let old = change.old, let new = change.new, !old.isEmpty, !new.isEmpty else { return nil }
        (self.old, self.new) = (old, new)
    }
}

/// For every index the nearest one that holds, the earlier of two as near; nil if none does.
private func nearest(_ holds: [Bool]) -> [Int?] {
    var found = [Int?](repeating: nil, count: holds.count)
    var last: Int?
    for index in holds.indices {
        if holds[index] { last = index }
        found[index] = last
    }
    last = nil
    for index in holds.indices.reversed() {
        if holds[index] { last = index }
        guard let next = last else { continue }
        if let before = found[index], index - before <= next - index { continue }
        found[index] = next
    }
    return found
}
