internal import ArticleAnalysis
internal import ArticleDiff

/// Both versions as one run of stretches, each of which stayed, went or came; none reaches over the end of a line.
///
/// The kept and the removed stretches make up the old text, the kept and the added ones the new text, byte for byte.
struct Redline {
    enum Fate {
        case kept, removed, added
    }

    let diff: ArticleDiff
    let stretches: [RedlineStretch]

    /// Stretches are cut at the ends of the places of `remarks` too, so that each remark covers whole stretches; but
    /// not what was replaced, which is one with what came for it.
    init(_ diff: ArticleDiff, remarks: [Remark] = []) {
        self.diff = diff
        let (oldCuts, newCuts) = (Self.cuts(remarks, \.old), Self.cuts(remarks, \.new))
        stretches = paragraphsWhole(diff).flatMap { piece -> [RedlineStretch] in
            if piece.isEqual {
                return kept(
                    piece, in: diff, at: newCuts.inside(piece.new) + oldCuts.inside(piece.old).map(piece.shifted))
            }
            return removed(piece, in: diff, at: piece.new.isEmpty ? oldCuts.inside(piece.old) : [])
                + added(piece, in: diff, at: newCuts.inside(piece.new))
        }
    }

    func text(of stretch: RedlineStretch) -> String {
        stretch.fate == .removed ? diff.old.text[stretch.old] : diff.new.text[stretch.new]
    }

    /// The stretches that a remark is about, from the first to the last that shares words with its place; nil if none
    /// does.
    ///
    /// Of a passage that stands elsewhere now, the place where it stands.
    func stretches(of remark: Remark) -> ClosedRange<Int>? {
        let old = remark.old.flatMap { touching($0, \.old) }
        guard let new = remark.new.flatMap({ touching($0, \.new) }) else { return old }
        guard let old, old.lowerBound <= new.upperBound + 1, new.lowerBound <= old.upperBound + 1 else { return new }
        return min(old.lowerBound, new.lowerBound)...max(old.upperBound, new.upperBound)
    }

    private func touching(_ range: TextRange, _ side: KeyPath<RedlineStretch, TextRange>) -> ClosedRange<Int>? {
        let low = stretches.firstIndex(past: { $0[keyPath: side].end <= range.start })
        var last: Int?
        for index in Range(low, upTo: stretches.count) {
            let place = stretches[index][keyPath: side]
            if place.start >= range.end { break }
            if place.overlaps(range) { last = index }
        }
        return last.map { low...$0 }
    }

    private static func cuts(_ remarks: [Remark], _ side: (Remark) -> TextRange?) -> [Int] {
        remarks.compactMap(side).flatMap { [$0.start, $0.end] }.sorted()
    }
}

/// A part of both texts that stayed, went or came as one.
struct RedlineStretch {
    let fate: Redline.Fate
    /// In the old text; empty for what came.
    let old: TextRange
    /// In the new text; empty for what went.
    let new: TextRange
    /// Whether it is white space with the end of a line in it, and nothing else.
    let isLineEnd: Bool
}

extension [Int] {
    /// The elements of a sorted list that lie inside a range, its ends left out.
    fileprivate func inside(_ range: TextRange) -> [Int] {
        let low = firstIndex(past: { $0 <= range.start })
        return Array(self[low...].prefix { $0 < range.end })
    }
}

/// The patch with line ends at the far end of what came or went: a paragraph takes the line end behind it along, not
/// the one before.
///
/// “A¶[B¶]C” says the same as “A[¶B]¶C”, but only there is the paragraph B a whole one, which a word processor takes
/// out without touching A.
private func paragraphsWhole(_ diff: ArticleDiff) -> [PatchPiece] {
    var pieces: [PatchPiece] = []
    for piece in diff.patch {
        guard let last = pieces.last, piece.isEqual, !last.isEqual, last.old.isEmpty || last.new.isEmpty else {
            pieces.append(piece)
            continue
        }
        let shift = sharedLineEnd(last, piece, in: diff)
        guard shift > 0 else {
            pieces.append(piece)
            continue
        }
        pieces.removeLast()
        pieces += rotated(last, piece, by: shift).filter { !$0.old.isEmpty || !$0.new.isEmpty }
    }
    return pieces
}

/// How many bytes of white space with a line end start both what came or went and what is kept behind it.
private func sharedLineEnd(_ edit: PatchPiece, _ kept: PatchPiece, in diff: ArticleDiff) -> Int {
    let (text, range) = edit.old.isEmpty ? (diff.new.text, edit.new) : (diff.old.text, edit.old)
    let space = text.bytes[range.bounds].prefix(while: \.isASCIIWhitespace)
    guard space.contains(0x0A), diff.new.text.bytes[kept.new.bounds].starts(with: space) else { return 0 }
    return space.count
}

private func rotated(_ edit: PatchPiece, _ kept: PatchPiece, by shift: Int) -> [PatchPiece] {
    func head(_ range: TextRange) -> TextRange { TextRange(range.start, range.start + shift) }
    func shifted(_ range: TextRange) -> TextRange { TextRange(range.start + shift, range.end + shift) }
    func tail(_ range: TextRange) -> TextRange { TextRange(range.start + shift, range.end) }
    return [
        PatchPiece(old: head(edit.old), new: head(edit.new), isEqual: true),
        PatchPiece(old: shifted(edit.old), new: shifted(edit.new), isEqual: false),
        PatchPiece(old: tail(kept.old), new: tail(kept.new), isEqual: true),
    ]
}

extension PatchPiece {
    /// Where an offset of the old text stands in the new one, inside a piece that is kept.
    fileprivate func shifted(_ offset: Int) -> Int { new.start + offset - old.start }
}

private func removed(_ piece: PatchPiece, in diff: ArticleDiff, at cuts: [Int]) -> [RedlineStretch] {
    let gone = TextRange(piece.new.start, piece.new.start)
    return lines(piece.old, in: diff.old.text, at: cuts).map {
        RedlineStretch(fate: .removed, old: $0, new: gone, isLineEnd: $1)
    }
}

private func added(_ piece: PatchPiece, in diff: ArticleDiff, at cuts: [Int]) -> [RedlineStretch] {
    let before = TextRange(piece.old.end, piece.old.end)
    return lines(piece.new, in: diff.new.text, at: cuts).map {
        RedlineStretch(fate: .added, old: before, new: $0, isLineEnd: $1)
    }
}

private func kept(_ piece: PatchPiece, in diff: ArticleDiff, at cuts: [Int]) -> [RedlineStretch] {
    let shift = piece.old.start - piece.new.start
    return lines(piece.new, in: diff.new.text, at: cuts).map { range, isLineEnd in
        RedlineStretch(
            fate: .kept, old: TextRange(range.start + shift, range.end + shift), new: range, isLineEnd: isLineEnd)
    }
}

/// A range cut at offsets inside it, and each part cut into lines and the white space between them; no cut leaves white
/// space alone.
private func lines(_ range: TextRange, in text: ArticleText, at cuts: [Int]) -> [(TextRange, Bool)] {
    let words = text.trimmed(range)
    let ends = Set(cuts.filter { words.start < $0 && $0 < words.end }).sorted() + [range.end]
    return zip([range.start] + ends, ends).flatMap { lines(TextRange($0, $1), in: text) }
}

/// A range cut into lines and the white space between them.
private func lines(_ range: TextRange, in text: ArticleText) -> [(TextRange, Bool)] {
    var parts: [(TextRange, Bool)] = []
    var (start, next) = (range.start, range.start)
    while next < range.end {
        guard text.bytes[next].isASCIIWhitespace else {
            next += 1
            continue
        }
        let space = text.bytes[next..<range.end].prefix(while: \.isASCIIWhitespace)
        let end = next + space.count
        if space.contains(0x0A) {
            if start < next { parts.append((TextRange(start, next), false)) }
            parts.append((TextRange(next, end), true))
            start = end
        }
        next = end
    }
    return start < range.end ? parts + [(TextRange(start, range.end), false)] : parts
}
