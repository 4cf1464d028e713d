internal import ArticleAnalysis

/// The phrases that left one place for another.
struct PhraseMoves {
    private let sides: BothSides
    private let found: [MovedPhrase]

    init(in patch: [PatchPiece], of sides: BothSides) {
        self.sides = sides
        found = movedPhrases(
            in: patch, along: sides.alignment, from: sides.old.article.page, to: sides.new.article.page)
    }

    /// The changes, and one for every phrase that moved.
    ///
    /// What only came or only went inside such a phrase is told by that change alone. Silent on what moved inside its
    /// sentence: that is told already.
    func replacing(_ changes: [Change]) -> [Change] {
        let rules = EditorialGuard.names.union([WordsMoved.rule, RolesExchanged.rule])
        let told = changes.filter { rules.contains($0.rule) }.compactMap(\.new).sorted()
        let phrases = found.filter { !told.meet($0.new) }
        guard !phrases.isEmpty else { return changes }
        let (left, right) = (phrases.map(\.old), phrases.map(\.new).sorted())
        let others = changes.filter { change in
            switch (change.old, change.new) {
            case (let range?, nil): !left.hold(range)
            case (nil, let range?): !right.hold(range)
            default: true
            }
        }
        return others + phrases.map(moved)
    }

    private func moved(_ phrase: MovedPhrase) -> Change {
        let row = sides.new.tokens(in: phrase.new).first.flatMap(sides.new.sentence).flatMap { sides.rowOfNew[$0] }
        return Change(
            kind: .moved, confidence: .possible, old: phrase.old, new: phrase.new, row: row ?? 0, rule: "moved.phrase",
            explanation: "\(Excerpt.of(sides.old.article.text[phrase.old])) now seems to stand in another place")
    }
}

extension [TextRange] {
    /// Whether one of these ranges, which rise and do not overlap, shares a place with another one.
    fileprivate func meet(_ range: TextRange) -> Bool {
        let next = firstIndex(endingFrom: range.start + 1)
        return next < count && self[next].start < range.end
    }

    /// Whether one of these ranges, which rise and do not overlap, contains another one.
    fileprivate func hold(_ range: TextRange) -> Bool {
        let next = firstIndex(endingFrom: range.end)
        return next < count && self[next].contains(range)
    }

    /// The index of the first range that ends at an offset or behind it.
    private func firstIndex(endingFrom offset: Int) -> Int {
        firstIndex(past: { $0.end < offset })
    }
}
