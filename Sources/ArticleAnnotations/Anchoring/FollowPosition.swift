internal import ArticleAnalysis
internal import ArticleDiff

extension Crossing {
    /// Follows a position between words, where a change once took some out.
    ///
    /// Words that came right there are its new words; those that came or went beside it are not.
    func followPosition(_ offset: Int) -> Anchor {
        let sentence = old.page.sentences.firstIndex(past: { $0.range.end <= offset })
        let isInside = sentence < old.marks.count && old.range(of: sentence).start < offset
        let row = isInside ? rowOfOld[sentence] : nil
        let pieces = row.map { self.pieces(of: $0) } ?? patch
        let moved = row.map { rows[$0].moved } ?? false
        func at(_ place: Int) -> Anchor { moved ? .moved(TextRange(place, place)) : .anchored(TextRange(place, place)) }
        let gap = gap(around: offset)
        for piece in pieces[pieces.firstIndex(past: { $0.old.end < gap.start })...].prefix(while: {
            $0.old.start <= gap.end
        })
        where !piece.isEqual && gap.contains(piece.old) {
            let came = new.text.trimmed(piece.new)
            if !came.isEmpty { return .changed(came) }
        }
        let next = pieces.firstIndex(past: { $0.old.end < offset })
        if let stayed = pieces[next...].prefix(while: { $0.old.start <= offset }).first(where: \.isEqual) {
            return at(stayed.new.start + offset - stayed.old.start)
        }
        return pieces.isEmpty ? at(0) : .orphaned(near: context(of: min(sentence, old.marks.count - 1)))
    }

    /// The white space at a position: words that came before it and words that came behind it came to the same place.
    private func gap(around offset: Int) -> TextRange {
        let next = old.page.firstToken(from: offset)
        let start = next > 0 ? min(offset, old.page.tokens[next - 1].range.end) : 0
        return TextRange(
            start, next < old.page.tokens.count ? old.page.tokens[next].range.start : old.text.bytes.count)
    }
}
