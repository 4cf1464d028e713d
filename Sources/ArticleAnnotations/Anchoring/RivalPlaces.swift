internal import ArticleAnalysis
internal import ArticleDiff

/// The same words elsewhere in an edited row, for which a place could be mistaken.
///
/// A patch is free to keep either of two equal words, so what it keeps is believed only if the words around it say the
/// same of no other pair.
struct RivalPlaces {
    private let crossing: Crossing
    private let part: TextRange
    private let place: TextRange
    private let oldHull: TextRange
    private let newHull: TextRange

    /// The words of `part` stand at `place`, in these stretches of the two texts.
    init(_ crossing: Crossing, _ part: TextRange, in oldHull: TextRange, _ place: TextRange, in newHull: TextRange) {
        (self.crossing, self.oldHull, self.newHull) = (crossing, oldHull, newHull)
        let whole = crossing.old.wholeTokens(part)
        let (front, back) = (part.start - whole.start, whole.end - part.end)
        self.part = whole
        self.place = TextRange(max(newHull.start, place.start - front), min(newHull.end, place.end + back))
    }

    /// The places that it could be as well; nil where there is no doubt. Words that moved must have kept a neighbour,
    /// whatever became of it.
    func doubt(hasMoved: Bool) -> Anchor? {
        let found = agreement(part, place, hasMoved)
        let words = crossing.old.text.bytes[part.bounds]
        if found.isNone, hasMoved || !isBetweenReplacements { return .ambiguous([place]) }
        let others = crossing.new.places(of: words, in: newHull).filter {
            $0 != place && !found.beats(agreement(part, $0, hasMoved))
        }
        if !others.isEmpty {
            return .ambiguous(Array((others + [place]).sorted().prefix(AnchoringThresholds.mostCandidates)))
        }
        let rivals = crossing.old.places(of: words, in: oldHull).filter {
            $0 != part && !found.beats(agreement($0, place, hasMoved))
        }
        return rivals.isEmpty && !(found.isOneSided && figuresCame) ? nil : .ambiguous([place])
    }

    /// Whether words that stand once in either version stayed beside others that were replaced where they stood, so
    /// that the row kept its shape.
    private var isBetweenReplacements: Bool {
        let (old, new) = (crossing.old, crossing.new)
        guard old.tokens(in: part).count > 1, old.places(of: part, in: old).count == 1,
            new.places(of: part, in: old).count == 1
        else {
            return false
        }
        return crossing.neighbours(of: part).contains { old.hasWords(in: $0.old) && new.hasWords(in: $0.new) }
    }

    /// Whether the words hold a figure, and figures came or went: “10,000” behind “12,000, up from” is no longer what
    /// is told.
    private var figuresCame: Bool {
        crossing.old.figures(in: part) > 0 && crossing.old.figures(in: oldHull) != crossing.new.figures(in: newHull)
    }

    /// What moved ends on both sides wherever its stretch does: that agrees by chance, so there the whole texts are
    /// asked.
    private func agreement(_ part: TextRange, _ place: TextRange, _ hasMoved: Bool) -> Agreement {
        let (old, new) = (crossing.old, crossing.new)
        let bounds =
            hasMoved
            ? (old.page.tokens.indices, new.page.tokens.indices)
            : (old.tokens(in: oldHull), new.tokens(in: newHull))
        return Agreement(
            of: part, in: old, with: place, in: new, within: bounds, limit: AnchoringThresholds.wordsOfContext)
    }
}

extension SentenceTable {
    /// The tokens that begin in the range.
    func tokens(in range: TextRange) -> Range<Int> {
        Range(page.firstToken(from: range.start), upTo: page.firstToken(from: range.end))
    }

    /// The range with the rest of the tokens that its ends cut.
    func wholeTokens(_ range: TextRange) -> TextRange {
        let first = page.tokens.firstIndex(past: { $0.range.end <= range.start })
        let last = page.tokens.firstIndex(past: { $0.range.start < range.end })
        guard first < last else { return range }
        return range.union(page.tokens[first].range).union(page.tokens[last - 1].range)
    }

    func isWhole(_ range: TextRange) -> Bool { wholeTokens(range) == range }

    /// Where words of another version stand as whole tokens, found by the rarest of them; nowhere if that one stands
    /// everywhere.
    func places(of words: TextRange, in other: SentenceTable) -> [TextRange] {
        let candidates = other.page.tokens[other.tokens(in: words)].map { ($0, tokens(like: $0.word)) }
        guard let (rarest, like) = candidates.min(by: { $0.1.count < $1.1.count }),
            like.count <= AnchoringThresholds.mostPlaces
        else {
            return []
        }
        let lead = rarest.range.start - words.start
        return like.compactMap {
            place(of: other.text.bytes[words.bounds], from: page.tokens[$0].range.start - lead)
        }
    }

    /// Where these bytes stand as whole tokens.
    func places(of words: ArraySlice<UInt8>, in range: TextRange) -> [TextRange] {
        page.tokens[tokens(in: range)].compactMap { token in
            place(of: words, from: token.range.start).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    private func place(of words: ArraySlice<UInt8>, from start: Int) -> TextRange? {
        guard start >= 0, start + words.count <= text.bytes.count else { return nil }
        let place = TextRange(start, start + words.count)
        return text.bytes[place.bounds] == words && isWhole(place) ? place : nil
    }

    func hasWords(in range: TextRange) -> Bool { page.tokens[tokens(in: range)].contains { $0.kind != .mark } }

    /// The number in a stretch, with the signs that hang on it; nil where there is none or more than one.
    func onlyFigure(in range: TextRange) -> TextRange? {
        let tokens = page.tokens[tokens(in: range)]
        guard let index = tokens.firstIndex(where: { $0.kind == .number }), figures(in: range) == 1 else { return nil }
        var figure = tokens[index].range
        if index > tokens.startIndex, tokens[index - 1].kind == .symbol {
            figure = figure.union(tokens[index - 1].range)
        }
        if index + 1 < tokens.endIndex, tokens[index + 1].kind == .symbol {
            figure = figure.union(tokens[index + 1].range)
        }
        return figure
    }

    func figures(in range: TextRange) -> Int { page.tokens[tokens(in: range)].count { $0.kind == .number } }
}
