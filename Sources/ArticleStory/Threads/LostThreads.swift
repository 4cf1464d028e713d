internal import ArticleAnalysis

/// The threads that ended, by what would show that one is back.
struct LostThreads {
    private struct Key: Hashable {
        let kind: FactKind
        let mark: UInt64
    }

    private var threads: [Key: [(thread: Int, fact: FollowedFact)]] = [:]

    mutating func add(_ thread: Int, _ fact: FollowedFact) {
        threads[key(of: fact), default: []].append((thread, fact))
    }

    /// The thread that goes on with a fact: of words that stand there again, and of a figure of the same thing in a
    /// sentence that says much the same; the one that was lost last.
    mutating func takeBack(_ fact: FollowedFact) -> Int? {
        let key = key(of: fact)
        guard let lost = threads[key] else { return nil }
        for index in lost.indices.reversed().prefix(StoryThresholds.mostLost) where isBack(lost[index].fact, fact) {
            threads[key]?.remove(at: index)
            return lost[index].thread
        }
        return nil
    }

    /// Of words themselves, of a figure what it is measured in.
    private func key(of fact: FollowedFact) -> Key {
        guard let quantity = fact.quantity else {
            return Key(kind: fact.kind, mark: fact.text.fingerprint(folded: fact.range))
        }
        return Key(kind: .figure, mark: WordID(quantity.kind.rawValue + (quantity.unit ?? "")).rawValue)
    }

    private func isBack(_ old: FollowedFact, _ new: FollowedFact) -> Bool {
        guard let before = old.quantity, let after = new.quantity else { return true }
        guard isSameThing(old, before, new, after) else { return false }
        let (mine, theirs) = (contentWords(around: old), contentWords(around: new))
        let most = max(mine.count, theirs.count)
        return Double(mine.intersection(theirs).count) >= StoryThresholds.returningLikeness * Double(most)
    }

    /// What the sentence is about, without the figure itself.
    private func contentWords(around fact: FollowedFact) -> Set<WordID> {
        let bytes = fact.text.bytes
        let around = [TextRange(fact.sentence.start, fact.range.start), TextRange(fact.range.end, fact.sentence.end)]
        return Set(around.flatMap { storyWords(of: bytes[$0], atLeast: StoryThresholds.contentWord) })
    }
}
