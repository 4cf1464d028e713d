internal import ArticleAnalysis

/// Which threads of a story somebody asks for.
package struct StoryQuestion: Sendable {
    /// Of this kind alone; nil asks for all.
    package let kind: FactKind?
    /// Words that the sentence, the counted noun or the source must all have, in any order, case and notation.
    package let words: String
    /// Whether threads are wanted too of which nothing became.
    package let withUnchanged: Bool

    package init(kind: FactKind? = nil, words: String = "", withUnchanged: Bool = false) {
        (self.kind, self.words, self.withUnchanged) = (kind, words, withUnchanged)
    }

    /// The same for threads too of which nothing became.
    package var withAll: StoryQuestion { StoryQuestion(kind: kind, words: words, withUnchanged: true) }
}

/// The threads that answer a question.
package struct StoryAnswer: Sendable {
    /// The most telling first.
    package let threads: [StoryThread]
    /// How many are meant too, and nothing became of them; 0 where they stand among the threads.
    package let unchanged: Int
}

extension StoryAnswer {
    /// The threads that said just these words in a version, by its index, in a sentence that begins so; all where
    /// there is none.
    package func only(saying words: String, inSentence start: String, of version: Int) -> StoryAnswer {
        let meant = threads.filter { thread in
            guard let fact = thread.fact(at: version) else { return false }
            return fact.text[fact.range] == words && fact.sentenceWords.hasPrefix(start)
        }
        return meant.isEmpty ? self : StoryAnswer(threads: meant, unchanged: 0)
    }
}

extension StoryThread {
    /// What it says in a version, by its index; nil where it is not there.
    package func fact(at version: Int) -> FollowedFact? {
        steps.last { $0.version <= version }.flatMap(\.fact)
    }
}

extension ArticleStory {
    /// The threads that a question means; those of which nothing became only where they are asked for.
    package func answer(_ question: StoryQuestion) -> StoryAnswer {
        let words = Set(storyWords(of: question.words))
        let meant = threads.filter { thread in
            (question.kind == nil || thread.kind == question.kind) && thread.says(words)
        }
        let (changed, others) = (meant.filter(\.hasChanged), meant.filter { !$0.hasChanged })
        let told = changed.enumerated().map { (weight: $1.weight, offset: $0, thread: $1) }.sorted {
            ($1.weight.most, $1.weight.sum, $0.offset) < ($0.weight.most, $0.weight.sum, $1.offset)
        }.map(\.thread)
        return StoryAnswer(
            threads: told + (question.withUnchanged ? others : []),
            unchanged: question.withUnchanged ? 0 : others.count)
    }
}

extension StoryThread {
    /// Whether one of its versions has all of the words.
    fileprivate func says(_ words: Set<WordID>) -> Bool {
        words.isEmpty || steps.contains { $0.fact.map { words.isSubset(of: $0.foldedWords) } ?? false }
    }

    /// How much it tells: its most telling step first, then how much became of it in all.
    fileprivate var weight: (most: Int, sum: Int) {
        let weights = steps.dropFirst().filter(\.isTelling).map { $0.weight(kind) }
        return (weights.max() ?? 0, weights.reduce(0, +))
    }
}

extension StoryStep {
    /// What an editor wants to see first: a fact that turned, then who says it and how surely, then that it is gone,
    /// then mere words; of two alike the one that came back.
    fileprivate func weight(_ kind: FactKind) -> Int {
        let weights = aspects.map { aspect in
            switch aspect {
            case .value, .unit, .polarity: 12
            case .bound: 9
            case .wording: kind == .quote ? 10 : 3
            case .source: 8
            case .certainty: 7
            }
        }
        let standing = event == .removed || event == .back ? (kind == .claim ? 2 : 5) : 0
        return max(weights.max() ?? 0, standing) + (returnsTo == nil ? 0 : 1)
    }
}

extension FollowedFact {
    /// The words of the sentence, what is counted and who says so.
    fileprivate var foldedWords: Set<WordID> {
        let named = [counted, source, quantity?.unit].compactMap(\.self).flatMap { storyWords(of: $0) }
        return Set(storyWords(of: text.bytes[sentence]) + storyWords(of: text.bytes[range]) + named)
    }
}
