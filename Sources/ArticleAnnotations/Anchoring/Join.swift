internal import ArticleAnalysis
internal import ArticleDiff

extension Crossing {
    /// A passage of several sentences from what became of each: from the first to the last that is left, if nothing
    /// else came between them.
    func joined(_ parts: [Anchor], of words: TextRange, in sentences: Range<Int>) -> Anchor {
        let places = parts.compactMap(\.range)
        guard let first = places.first, let last = places.last, isInOrder(places) else {
            return .orphaned(near: context(of: sentences.lowerBound))
        }
        let place = first.union(last)
        guard !parts.contains(where: \.isAmbiguous), holdsOnly(place, sentences) else { return .orphaned(near: first) }
        guard places.count == parts.count, old.text.holds(words, sameAs: new.text, place) else {
            return .changed(place)
        }
        return parts.contains { $0 == .anchored($0.range ?? place) } ? .anchored(place) : .moved(place)
    }

    private func isInOrder(_ places: [TextRange]) -> Bool {
        places.adjacentPairs().allSatisfy { $0.end <= $1.start }
    }

    /// Whether every sentence of the place is new, or the counterpart of one of these.
    private func holdsOnly(_ place: TextRange, _ sentences: Range<Int>) -> Bool {
        let own = Set(sentences.map { rowOfOld[$0] })
        let others = Set(new.sentences(in: place)).subtracting(own.flatMap { rows[$0].new })
        return others.allSatisfy { !isCounterpart[$0] }
    }
}

extension Anchor {
    var isAmbiguous: Bool { if case .ambiguous = self { true } else { false } }
}
