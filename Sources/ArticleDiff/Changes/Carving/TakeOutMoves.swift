internal import ArticleAnalysis

/// Words that stand in another place of their row.
struct MovedWords {
    let old: Range<Int>
    let new: Range<Int>
}

/// Takes the words out of the hunks of a row that left one of them and came in another one.
///
/// “The town now mourns” → “Now the town mourns”. The words stand at an edge of both hunks, the longest first, and one
/// of them carries content or is an adverb: any two sentences exchange a “the”. Silent on a row in which too much
/// differs to look at every pair of words. Costs ``ChangeThresholds/comparedWords`` pairs of words.
struct TakeOutMoves: CarvingStep {
    let name = "take-out-moves"

    func apply(to row: inout CarvedRow) {
        let (hunks, sides) = (row.hunks, row.sides)
        let changed = (hunks.reduce(0) { $0 + $1.old.count }, hunks.reduce(0) { $0 + $1.new.count })
        guard hunks.count > 1, changed.0 * changed.1 <= ChangeThresholds.comparedWords else { return }
        row.lookedUp += changed.0 * changed.1
        let runs = hunks.flatMap { candidates(from: $0, to: hunks, in: sides) }
        for move in runs.sorted(by: { $0.old.count > $1.old.count })
        where !row.moves.contains(where: { $0.old.overlaps(move.old) || $0.new.overlaps(move.new) }) {
            row.moves.append(move)
        }
        row.hunks = hunks.flatMap { without(row.moves, $0) }
    }

    /// The runs of words that stand at an edge of this hunk's old side and at an edge of another one's new side.
    private func candidates(from source: Hunk, to hunks: [Hunk], in sides: BothSides) -> [MovedWords] {
        let (old, new) = (sides.old.article.tokens, sides.new.article.tokens)
        var found: [MovedWords] = []
        for target in hunks where target != source && !target.new.isEmpty {
            for left in source.old {
                for right in target.new where old[left].word == new[right].word {
                    if let run = run(left, right, from: source, to: target, in: sides) { found.append(run) }
                }
            }
        }
        return found
    }

    /// The run that starts with these two words, without the marks at its ends.
    private func run(_ left: Int, _ right: Int, from source: Hunk, to target: Hunk, in sides: BothSides) -> MovedWords?
    {
        let (old, new) = (sides.old, sides.new)
        let ends = (Range(left, upTo: source.end.old), Range(right, upTo: target.end.new))
        var count = zip(ends.0, ends.1).prefix { old.article.tokens[$0].word == new.article.tokens[$1].word }.count
        while count > 0, old.article.tokens[left + count - 1].kind == .mark { count -= 1 }
        let run = MovedWords(old: left..<left + count, new: right..<right + count)
        guard count > 0, old.article.tokens[left].kind != .mark, old.isWhole(run.old), new.isWhole(run.new) else {
            return nil
        }
        guard old.isAtEdge(run.old, of: source.old), new.isAtEdge(run.new, of: target.new) else { return nil }
        let isFree = source.new.isEmpty && target.old.isEmpty
        return old.canMove(run.old, freely: isFree) ? run : nil
    }

    /// What remains of a hunk without the words that moved: one replacement where one piece remains on either side,
    /// else each piece alone.
    private func without(_ moves: [MovedWords], _ hunk: Hunk) -> [Hunk] {
        let left = hunk.old.pieces(without: moves.map(\.old))
        let right = hunk.new.pieces(without: moves.map(\.new))
        guard left != [hunk.old] || right != [hunk.new] else { return [hunk] }
        if left.count == 1, right.count == 1 { return [Hunk(old: left[0], new: right[0])] }
        return left.map { Hunk(old: $0, new: hunk.new.lowerBound..<hunk.new.lowerBound) }
            + right.map { Hunk(old: hunk.old.upperBound..<hunk.old.upperBound, new: $0) }
    }
}

extension VersionSide {
    /// Whether no edge of the run lies inside a word as it is written, with its hyphens and apostrophes.
    fileprivate func isWhole(_ run: Range<Int>) -> Bool { startsWord(run.lowerBound) && startsWord(run.upperBound) }

    /// Whether a run starts or ends a stretch, commas and the like aside.
    fileprivate func isAtEdge(_ run: Range<Int>, of stretch: Range<Int>) -> Bool {
        Range(stretch.lowerBound, upTo: run.lowerBound).allSatisfy(isPhraseMark)
            || Range(run.upperBound, upTo: stretch.upperBound).allSatisfy(isPhraseMark)
    }

    /// Whether words tell so much that they are the same ones in both places.
    ///
    /// A figure, a date or a name alone that another one took the place of did not move: it was exchanged.
    fileprivate func canMove(_ run: Range<Int>, freely: Bool) -> Bool {
        let telling = run.filter { isContent($0) && !isReferenceMark($0) || article.tokens[$0].tag == .rb }
        return !telling.isEmpty && (freely || !telling.allSatisfy { isSlot($0) || isName($0) })
    }
}

extension Range<Int> {
    /// What is left of the range outside the others, in order.
    fileprivate func pieces(without others: [Range<Int>]) -> [Range<Int>] {
        var (pieces, start): ([Range<Int>], Int) = ([], lowerBound)
        for other in others.filter(overlaps).sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if other.lowerBound > start { pieces.append(start..<other.lowerBound) }
            start = Swift.max(start, other.upperBound)
        }
        if start < upperBound { pieces.append(start..<upperBound) }
        return pieces
    }
}
