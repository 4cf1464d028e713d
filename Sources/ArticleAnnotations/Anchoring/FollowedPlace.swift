package import ArticleAnalysis
internal import ArticleDiff

/// A place of one version on its way through all later ones.
///
/// The words are always held against those that were annotated: a place whose words were changed is anchored again
/// where a later version restores them, and one that was lost is found again only if its very sentence returns to its
/// neighbours.
package struct FollowedPlace: Sendable {
    /// What became of the place, as of the last version that it was followed into.
    package private(set) var anchor: Anchor
    private let origin: SentenceTable
    private let words: TextRange
    /// How often its sentence changed its place.
    private var moves = 0

    /// The place in the version that the crossing leads away from; white space at the ends is left out.
    package init(_ range: TextRange, from first: Crossing) {
        origin = first.old
        let trimmed = first.old.text.trimmed(range)
        words = trimmed.isEmpty ? TextRange(range.start, range.start) : trimmed
        anchor = .anchored(words)
    }

    /// Goes on to the next version.
    package mutating func follow(_ crossing: Crossing) {
        if crossing.new.text == origin.text { return settle(at: words) }
        let next = step(crossing)
        guard let same = origin.sameSentence(of: words, in: crossing.new) else {
            return anchor = checked(next, crossing)
        }
        if next.range == same.place { return anchor = next }
        if same.isAmongNeighbours { return settle(at: same.place) }
        if let place = next.range { anchor = .ambiguous([place, same.place].sorted()) } else { anchor = next }
    }

    /// The place, unless the words around the annotated ones say otherwise.
    private func checked(_ next: Anchor, _ crossing: Crossing) -> Anchor {
        guard let place = next.range, !place.isEmpty, !words.isEmpty else { return next }
        let own = Set(origin.sentences(in: words).map { origin.marks[$0] })
        let targets = crossing.new.sentences(in: place).filter { !own.contains(crossing.new.marks[$0]) }
        if targets.contains(where: { origin.isKept(as: $0, in: crossing.new) }) { return .ambiguous([place]) }
        return Surroundings(of: words, in: origin, at: place, in: crossing.new).doubt ?? next
    }

    private mutating func settle(at place: TextRange) { (anchor, moves) = (.anchored(place), 0) }

    private mutating func step(_ crossing: Crossing) -> Anchor {
        switch anchor {
        case .anchored(let place), .moved(let place), .changed(let place): return step(from: place, crossing)
        case .ambiguous(let places): return step(from: places, crossing)
        case .orphaned(let near): return .orphaned(near: crossing.context(near: near))
        }
    }

    private mutating func step(from place: TextRange, _ crossing: Crossing) -> Anchor {
        let next = crossing.follow(place)
        if case .moved = next { moves += 1 }
        guard let range = next.range else { return next }
        guard origin.text.holds(words, sameAs: crossing.new.text, range) else { return .changed(range) }
        let isBack = moves > 1 && origin.hasSameNeighbours(words, as: range, in: crossing.new)
        return moves == 0 || isBack ? .anchored(range) : .moved(range)
    }

    /// What is left of the candidates; lost where none is.
    private func step(from places: [TextRange], _ crossing: Crossing) -> Anchor {
        let anchors = places.map { crossing.follow($0) }
        let left = Set(anchors.flatMap(\.places)).sorted()
        let certain = left.filter { Surroundings(of: words, in: origin, at: $0, in: crossing.new).isCertain }
        if certain.count == 1 { return moves == 0 ? .anchored(certain[0]) : .moved(certain[0]) }
        return left.isEmpty ? anchors[0] : .ambiguous(Array(left.prefix(AnchoringThresholds.mostCandidates)))
    }
}

extension Anchor {
    /// All places that it names.
    fileprivate var places: [TextRange] {
        if case .ambiguous(let places) = self { places } else { range.map { [$0] } ?? [] }
    }
}
