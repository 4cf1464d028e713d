internal import ArticleAnalysis
internal import ArticleDiff

/// Where a patch puts words.
enum PatchedRange {
    /// All of them stayed.
    case same(TextRange)
    /// Some went or came; `kept` bytes of them stayed.
    case changed(TextRange, kept: Int)
    /// All of them went, and nothing came that could be told to be in their place.
    case gone
}

extension Crossing {
    /// Where these pieces put the words. An insertion at either end is a neighbour's, not theirs.
    func patchedRange(of part: TextRange, in pieces: [PatchPiece]) -> PatchedRange {
        let first = pieces.firstIndex(past: { $0.old.end <= part.start })
        let last = pieces.firstIndex(past: { $0.old.start < part.end }) - 1
        guard first <= last, pieces[first].old.start <= part.start, pieces[last].old.end >= part.end else {
            return .gone
        }
        if first == last, pieces[first].isEqual {
            let start = pieces[first].new.start + part.start - pieces[first].old.start
            return .same(TextRange(start, start + part.count))
        }
        if first == last, let figure = figure(for: part, in: pieces[first]) { return .changed(figure, kept: 0) }
        let (start, end) = (start(of: part, in: pieces[first]), end(of: part, in: pieces[last]))
        guard start < end else { return .gone }
        let place = new.text.trimmed(TextRange(start, end))
        let kept = pieces[first...last].reduce(0) { $0 + ($1.isEqual ? overlap($1.old, part) : 0) }
        return place.isEmpty ? .gone : .changed(place, kept: kept)
    }

    /// The figure in place of a figure, where a replaced stretch has one on either side (“up to 10,000” → “about
    /// 12,000”).
    private func figure(for part: TextRange, in piece: PatchPiece) -> TextRange? {
        guard let before = old.onlyFigure(in: piece.old), before == part else { return nil }
        return new.onlyFigure(in: piece.new)
    }

    /// Where the words begin in the new text. Inside a replaced stretch the end of a change's own words is taken, else
    /// the whole stretch, or nothing of it where the words are less than half of what was replaced.
    private func start(of part: TextRange, in piece: PatchPiece) -> Int {
        if piece.isEqual { return piece.new.start + part.start - piece.old.start }
        let replacement = replacements(from: part.start, before: part.start + 1).first {
            $0.old.end <= part.end && piece.new.contains($0.new)
        }
        if let replacement { return replacement.new.start }
        return isMost(part, of: piece) ? piece.new.start : piece.new.end
    }

    private func end(of part: TextRange, in piece: PatchPiece) -> Int {
        if piece.isEqual { return piece.new.start + part.end - piece.old.start }
        let replacement = replacements(from: max(part.start, piece.old.start), before: part.end).last {
            $0.old.end == part.end && piece.new.contains($0.new)
        }
        if let replacement { return replacement.new.end }
        return isMost(part, of: piece) ? piece.new.end : piece.new.start
    }

    /// The pieces of the patch before and behind the one that keeps the words.
    func neighbours(of part: TextRange) -> [PatchPiece] {
        guard let sentence = old.sentences(in: part).first else { return [] }
        let pieces = pieces(of: rowOfOld[sentence])
        let own = pieces.firstIndex(past: { $0.old.end <= part.start })
        return [own - 1, own + 1].filter(pieces.indices.contains).map { pieces[$0] }
    }

    private func isMost(_ part: TextRange, of piece: PatchPiece) -> Bool {
        overlap(part, piece.old) * 2 >= piece.old.count
    }

    /// The changes whose old words begin there.
    private func replacements(from start: Int, before end: Int) -> ArraySlice<Replacement> {
        let first = replacements.firstIndex(past: { $0.old.start < start })
        let last = replacements.firstIndex(past: { $0.old.start < end })
        return replacements[Range(first, upTo: last)]
    }
}

private func overlap(_ left: TextRange, _ right: TextRange) -> Int {
    max(0, min(left.end, right.end) - max(left.start, right.start))
}
