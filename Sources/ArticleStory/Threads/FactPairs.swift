internal import ArticleAnalysis
internal import ArticleDiff

/// A fact of the version before, at its place there.
struct OpenFact {
    /// Index of its thread.
    let thread: Int
    /// In the text of the version that was told last.
    let place: TextRange
    /// As it was read last.
    let fact: FollowedFact
}

/// Which facts of one version go on in the next.
///
/// A fact goes where the patch takes its words. Where they were replaced, it goes to what came in their place in what
/// became of its sentence: a figure to the figure of the same thing, words to those that most of them stayed in.
struct FactPairs {
    /// The counterpart of each open fact, as an index into the facts that were read; nil where it has none.
    private(set) var successor: [Int?]
    private(set) var isTaken: [Bool]

    private struct Pair {
        let open: Int
        let new: Int
        let strength: Double
    }

    init(_ open: [OpenFact], _ new: [FollowedFact], along places: PlaceMap) {
        successor = Array(repeating: nil, count: open.count)
        isTaken = Array(repeating: false, count: new.count)
        let bySentence = Dictionary(grouping: new.indices) { new[$0].sentenceIndex }
        var pairs: [Pair] = []
        for (index, old) in open.enumerated() {
            let near = places.sentences(for: old.place).sorted().flatMap { bySentence[$0] ?? [] }
            for candidate in Self.nearest(near, of: new, to: places.reach(of: old.place)) {
                let strength = strength(of: old, new[candidate], places)
                if strength > 0 { pairs.append(Pair(open: index, new: candidate, strength: strength)) }
            }
        }
        take(pairs)
    }

    /// All of them, or where a sentence holds more than anybody writes, those that stand where the old words went.
    private static func nearest(_ all: [Int], of facts: [FollowedFact], to place: TextRange?) -> ArraySlice<Int> {
        guard all.count > StoryThresholds.mostCandidates else { return all[...] }
        guard let place else { return [] }
        let first = all.firstIndex(past: { facts[$0].range.end <= place.start })
        return all[first...].prefix(StoryThresholds.mostCandidates)
    }

    /// The strongest first, of two alike those that stand first.
    private mutating func take(_ pairs: [Pair]) {
        for pair in pairs.sorted(by: { ($1.strength, $0.open, $0.new) < ($0.strength, $1.open, $1.new) })
        where successor[pair.open] == nil && !isTaken[pair.new] {
            successor[pair.open] = pair.new
            isTaken[pair.new] = true
        }
    }
}

/// How much speaks for it that a fact goes on in another one; 0 where nothing does.
private func strength(of old: OpenFact, _ new: FollowedFact, _ places: PlaceMap) -> Double {
    let kept = places.kept(of: old.place, in: new.range)
    let share = Double(kept) / Double(max(old.place.count, new.range.count, 1))
    let isSameRow = places.isSameRow(old.place, new.sentenceIndex)
    guard let before = old.fact.quantity, let after = new.quantity else {
        let enough = isSameRow ? StoryThresholds.keptShareInRow : StoryThresholds.keptShare
        guard share >= enough else { return 0 }
        return share + (isSameRow ? StoryThresholds.sameRow : 0)
    }
    // Digits that stayed are the figure, whatever it counts now.
    if kept > 0, isSameRow || share >= StoryThresholds.keptShare { return 1 + share }
    guard isSameRow, isSameThing(old.fact, before, new, after) else { return 0 }
    let isReplaced = places.replaces(old.place, with: new.range)
    return StoryThresholds.sameRow + (isReplaced ? 0.5 : 0) + (after.hasSameNumber(as: before) ? 0.25 : 0)
}

/// Whether two figures say how much of the same there is.
func isSameThing(_ old: FollowedFact, _ before: Quantity, _ new: FollowedFact, _ after: Quantity) -> Bool {
    if before.measuresTheSame(as: after) { return true }
    guard before.kind == after.kind else { return false }
    return before.unit == after.unit || before.unit == nil || after.unit == nil || sharesCounted(old, new)
}

private func sharesCounted(_ old: FollowedFact, _ new: FollowedFact) -> Bool {
    guard let before = old.counted, let after = new.counted else { return false }
    return !Set(storyWords(of: before)).isDisjoint(with: storyWords(of: after))
}

extension PlaceMap {
    /// Whether a sentence of the new version became of the one that an old place starts in.
    func isSameRow(_ place: TextRange, _ sentence: Int) -> Bool {
        row(of: place).map { pages.alignment[$0].new.contains(sentence) } ?? false
    }
}
