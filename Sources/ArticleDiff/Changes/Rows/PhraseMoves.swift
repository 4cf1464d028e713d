internal import ArticleAnalysis

extension Versions {
    /// The changes, and one for every phrase that left one place for another.
    ///
    /// What only came or only went inside such a phrase is told by that change alone.
    func withPhraseMoves(in patch: [PatchPiece], beside changes: [Change]) -> [Change] {
        let phrases = movedPhrases(in: patch, along: alignment, from: old.article, to: new.article)
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
    /// Whether one of these ranges, which rise and do not overlap, contains another one.
    fileprivate func hold(_ range: TextRange) -> Bool {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle].end < range.end { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low].contains(range)
    }
}
