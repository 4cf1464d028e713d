internal import ArticleAnalysis

/// Two stretches of text, cut into units, and which of them stay.
struct Comparison {
    private let oldText: ArticleText
    private let newText: ArticleText
    private let old: [PatchUnit]
    private let new: [PatchUnit]
    private let kept: [(old: Int, new: Int)]
    private let oldRange: TextRange
    private let newRange: TextRange

    /// Both ranges start and end on the edges of tokens; `choose` says which units stay.
    init(
        _ old: Page, _ oldRange: TextRange, _ new: Page, _ newRange: TextRange,
        keeping choose: ([PatchUnit], [PatchUnit]) -> [(old: Int, new: Int)]
    ) {
        (oldText, newText, self.oldRange, self.newRange) = (old.text, new.text, oldRange, newRange)
        (self.old, self.new) = (old.units(in: oldRange), new.units(in: newRange))
        kept = choose(self.old, self.new)
    }

    /// The pieces that cover both stretches without a gap. A word that stays in another letter case is a piece of its
    /// own.
    var pieces: [PatchPiece] {
        var pieces: [PatchPiece] = []
        var (oldEnd, newEnd) = (oldRange.start, newRange.start)
        for pair in kept {
            let (left, right) = (old[pair.old], new[pair.new])
            addGap(TextRange(oldEnd, left.range.start), TextRange(newEnd, right.range.start), to: &pieces)
            add(left.range, right.range, isEqual: left.exact == right.exact, to: &pieces)
            (oldEnd, newEnd) = (left.range.end, right.range.end)
        }
        addGap(TextRange(oldEnd, oldRange.end), TextRange(newEnd, newRange.end), to: &pieces)
        return pieces
    }

    /// What stands between two units that stay: the white space at its ends stays where it is equal.
    private func addGap(_ left: TextRange, _ right: TextRange, to pieces: inout [PatchPiece]) {
        if oldText.holds(left, sameAs: newText, right) { return add(left, right, isEqual: true, to: &pieces) }
        let front = sharedSpace(left, right)
        let (x, y) = (TextRange(left.start + front, left.end), TextRange(right.start + front, right.end))
        let back = sharedSpaceAtEnd(x, y)
        add(TextRange(left.start, x.start), TextRange(right.start, y.start), isEqual: true, to: &pieces)
        add(TextRange(x.start, x.end - back), TextRange(y.start, y.end - back), isEqual: false, to: &pieces)
        add(TextRange(x.end - back, x.end), TextRange(y.end - back, y.end), isEqual: true, to: &pieces)
    }

    /// How many bytes of ASCII white space both ranges start with alike.
    private func sharedSpace(_ left: TextRange, _ right: TextRange) -> Int {
        (0..<min(left.count, right.count)).first {
            oldText.bytes[left.start + $0] != newText.bytes[right.start + $0]
                || !oldText.bytes[left.start + $0].isASCIIWhitespace
        } ?? min(left.count, right.count)
    }

    private func sharedSpaceAtEnd(_ left: TextRange, _ right: TextRange) -> Int {
        (0..<min(left.count, right.count)).first {
            oldText.bytes[left.end - 1 - $0] != newText.bytes[right.end - 1 - $0]
                || !oldText.bytes[left.end - 1 - $0].isASCIIWhitespace
        } ?? min(left.count, right.count)
    }

    private func add(_ left: TextRange, _ right: TextRange, isEqual: Bool, to pieces: inout [PatchPiece]) {
        guard !left.isEmpty || !right.isEmpty else { return }
        if isEqual, let last = pieces.last, last.isEqual {
            pieces[pieces.count - 1] = PatchPiece(old: last.old.union(left), new: last.new.union(right), isEqual: true)
        } else {
            pieces.append(PatchPiece(old: left, new: right, isEqual: isEqual))
        }
    }

    /// The pieces that differ, without the white space at their ends; none for those of white space alone.
    var edits: [WordEdit] {
        pieces.compactMap { piece in
            guard !piece.isEqual else { return nil }
            let (left, right) = (oldText.trimmed(piece.old), newText.trimmed(piece.new))
            return left.isEmpty && right.isEmpty ? nil : WordEdit(old: left, new: right)
        }
    }
}
