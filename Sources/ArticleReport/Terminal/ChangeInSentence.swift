internal import ArticleAnalysis
internal import ArticleDiff

/// Changes in their sentence: the words that went struck, those that came set, a little of the rest around them.
struct ChangesInSentence {
    private let diff: ArticleDiff

    init(_ diff: ArticleDiff) { self.diff = diff }

    /// Changes that follow each other in one sentence, together; each where it first stands.
    func groups(of changes: [Change]) -> [[Change]] {
        var groups: [[Change]] = []
        for change in changes {
            if let last = groups.last?.last, let before = last.new, let span = change.new, before.end <= span.start,
                sentences(touching: before, in: diff.new) == sentences(touching: span, in: diff.new)
            {
                groups[groups.count - 1].append(change)
            } else {
                groups.append([change])
            }
        }
        return groups
    }

    /// The new sentence where there are new words, else the old one, with the edits of a group in it.
    func runs(of group: [Change]) -> [Paragraph.Run] {
        guard let first = group.first, let last = group.last else { return [] }
        let side = first.new == nil ? diff.old : diff.new
        guard let start = first.new ?? first.old, let end = last.new ?? last.old else { return [] }
        let around = sentences(touching: start.union(end), in: side)
        var runs = [Paragraph.Run(leading(TextRange(around.start, start.start), in: side.text))]
        var position = start.start
        for change in group {
            guard let span = change.new ?? change.old else { continue }
            runs.append(Paragraph.Run(side.text[TextRange(position, max(position, span.start))]))
            runs += edit(change)
            position = span.end
        }
        return runs + [Paragraph.Run(trailing(TextRange(position, around.end), in: side.text))]
    }

    private func edit(_ change: Change) -> [Paragraph.Run] {
        guard let old = change.old, let new = change.new else {
            if let old = change.old { return [Paragraph.Run(shortened(diff.old.text[old]), .removed)] }
            return change.new.map { [Paragraph.Run(shortened(diff.new.text[$0]), .added)] } ?? []
        }
        if max(old.count, new.count) > ReportThresholds.longReplacement, let runs = wordByWord(old, new) { return runs }
        return [
            Paragraph.Run(shortened(diff.old.text[old]), .removed),
            Paragraph.Run(shortened(diff.new.text[new]), .added),
        ].filter {
            !$0.text.isEmpty
        }
    }

    /// The patch between two spans; nil where it does not lead from one to the other, as in a sentence that moved.
    private func wordByWord(_ old: TextRange, _ new: TextRange) -> [Paragraph.Run]? {
        var runs: [Paragraph.Run] = []
        var (oldEnd, newEnd) = (old.start, new.start)
        for piece in diff.patch where piece.old.end >= old.start && piece.new.end >= new.start {
            if piece.old.start > old.end || piece.new.start > new.end { break }
            let (before, after) = (clipped(piece.old, to: old), clipped(piece.new, to: new))
            guard before.start == oldEnd, after.start == newEnd, !piece.isEqual || before.count == after.count else {
                return nil
            }
            (oldEnd, newEnd) = (before.end, after.end)
            if piece.isEqual {
                runs.append(Paragraph.Run(diff.new.text[after]))
            } else {
                runs += [Paragraph.Run(diff.old.text[before], .removed), Paragraph.Run(diff.new.text[after], .added)]
            }
        }
        return oldEnd == old.end && newEnd == new.end ? runs.filter { !$0.text.isEmpty } : nil
    }

    private func clipped(_ range: TextRange, to bounds: TextRange) -> TextRange {
        let start = min(max(range.start, bounds.start), bounds.end)
        return TextRange(start, max(start, min(range.end, bounds.end)))
    }
}
