package import ArticleAnalysis

/// Words that stand in place of others; an insertion or a deletion has an empty range on the other side, where the
/// words are missing.
package struct WordEdit: Sendable, Hashable {
    /// The words that were taken out, in UTF-8 offsets of the old text.
    package let old: TextRange
    /// The words that stand there now, in UTF-8 offsets of the new text.
    package let new: TextRange

    /// An edit of these ranges; at least one holds words.
    package init(old: TextRange, new: TextRange) { (self.old, self.new) = (old, new) }
}

/// The words that differ between a stretch of the old text and one of the new text.
///
/// Both ranges start and end on the edges of tokens: a sentence, or neighbouring sentences. The edits come in order; a
/// word that stays in another letter case is an edit of its own, beside whatever edit touches it. They have no white
/// space at their ends, and what differs in white space alone is none. They are the edits that the patch shows for an
/// aligned row, but that an edit inside an overlong token, which a patch may cut, is given as the whole token.
package func wordEdits(
    from old: Page, in oldRange: TextRange, to new: Page, in newRange: TextRange
) -> [WordEdit] {
    let edits = Comparison(old, oldRange, new, newRange, keeping: worthyUnits).edits
    var widening = Widening(old, oldRange, new, newRange, waiting: edits[...])
    return widening.wholeEdits()
}

/// The words that differ inside one row of the alignment; empty where it has no counterpart.
package func wordEdits(of row: AlignmentRow, from old: Page, to new: Page) -> [WordEdit] {
    guard let oldRange = old.hull(of: row.old), let newRange = new.hull(of: row.new) else { return [] }
    return wordEdits(from: old, in: oldRange, to: new, in: newRange)
}

/// Edits that cut no token, made of edits that may.
///
/// What stands between two edits is the same on both sides, white space apart. So an edit is widened by as many letters
/// on both; where those reach into the edit before or behind it, the two become one, as often as it takes. Thus the
/// edits stay in order and share no place. Letters are bytes that are no white space.
private struct Widening {
    private let old: Page
    private let new: Page
    private let oldRange: TextRange
    private let newRange: TextRange
    private var whole: [WordEdit] = []
    private var waiting: ArraySlice<WordEdit>

    init(
        _ old: Page, _ oldRange: TextRange, _ new: Page, _ newRange: TextRange,
        waiting: ArraySlice<WordEdit>
    ) {
        (self.old, self.oldRange, self.new, self.newRange) = (old, oldRange, new, newRange)
        self.waiting = waiting
    }

    mutating func wholeEdits() -> [WordEdit] {
        while var edit = waiting.popFirst() {
            while let wider = widened(edit) { edit = wider }
            whole.append(edit)
        }
        return whole
    }

    /// The edit with more of what it cuts, or nil where it cuts nothing.
    private mutating func widened(_ edit: WordEdit) -> WordEdit? {
        let (left, right) = (old.wholeTokens(edit.old), new.wholeTokens(edit.new))
        if left == edit.old, right == edit.new { return nil }
        let front = letters(from: (left.start, right.start), upTo: (edit.old.start, edit.new.start)).most
        let back = letters(from: (edit.old.end, edit.new.end), upTo: (left.end, right.end)).most
        if front > 0, let last = whole.last,
            letters(from: (last.old.end, last.new.end), upTo: (edit.old.start, edit.new.start)).least < front
        {
            whole.removeLast()
            return last.union(edit)
        }
        if back > 0, let next = waiting.first,
            letters(from: (edit.old.end, edit.new.end), upTo: (next.old.start, next.new.start)).least < back
        {
            waiting.removeFirst()
            return edit.union(next)
        }
        let wide = WordEdit(
            old: old.text.widened(edit.old, front: front, back: back, within: oldRange),
            new: new.text.widened(edit.new, front: front, back: back, within: newRange))
        return wide == edit ? nil : wide
    }

    /// How many letters stand between two pairs of places, on the side with the more and on that with the fewer.
    private func letters(from start: (old: Int, new: Int), upTo end: (old: Int, new: Int)) -> (most: Int, least: Int) {
        let left = old.text.letters(in: TextRange(start.old, end.old))
        let right = new.text.letters(in: TextRange(start.new, end.new))
        return (max(left, right), min(left, right))
    }
}

extension WordEdit {
    fileprivate func union(_ other: WordEdit) -> WordEdit {
        WordEdit(old: old.union(other.old), new: new.union(other.new))
    }
}

extension ArticleText {
    fileprivate func letters(in range: TextRange) -> Int { bytes[range.bounds].count { !$0.isASCIIWhitespace } }

    /// The range with so many letters more in front and behind, as far as the limit goes.
    fileprivate func widened(_ range: TextRange, front: Int, back: Int, within limit: TextRange) -> TextRange {
        var (start, end, front, back) = (range.start, range.end, front, back)
        while front > 0, start > limit.start {
            start -= 1
            if !bytes[start].isASCIIWhitespace { front -= 1 }
        }
        while back > 0, end < limit.end {
            if !bytes[end].isASCIIWhitespace { back -= 1 }
            end += 1
        }
        return TextRange(start, end)
    }
}

extension Page {
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
