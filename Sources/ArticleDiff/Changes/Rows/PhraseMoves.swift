internal import ArticleAnalysis

extension Versions {
    /// The changes, and one for every phrase that left one place for another.
    ///
    /// What only came or only went inside such a phrase is told by that change alone. Silent on what moved inside its
    /// sentence: that is told already.
    func withPhraseMoves(in patch: [PatchPiece], beside changes: [Change]) -> [Change] {
        let told = changes.filter { $0.rule == WordsMoved.rule }.compactMap(\.new).sorted()
        let phrases = movedPhrases(in: patch, along: alignment, from: old.article, to: new.article).filter {
            !told.meet($0.new)
        }
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
        let row = new.tokens(in: phrase.new).first.flatMap(new.sentence).flatMap { rowOfNew[$0] }
        return Change(
            kind: .moved, confidence: .possible, old: phrase.old, new: phrase.new, row: row ?? 0, rule: "moved.phrase",
            explanation: "\(Excerpt.of(old.article.text[phrase.old])) now seems to stand in another place")
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
