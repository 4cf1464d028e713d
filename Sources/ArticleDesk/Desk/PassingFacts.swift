internal import ArticleReport
internal import ArticleReview
internal import ArticleStore
internal import ArticleStory

/// Something that neither of two versions says and that stood between them: “wrong from 12:10 to 13:40”.
struct PassingFact {
    /// What it said.
    let words: String
    /// Its sentence.
    let sentence: String
    /// What stands in the newer version instead; nil where nothing does.
    let now: String?
    /// The first version that had it and the first one that had it no more, by their indices.
    let came: Int
    let went: Int
    /// Whether no notice told readers.
    let isSilent: Bool
}

extension ReadArticle {
    /// What came after the older version and was gone by the newer one, in the order in which it came.
    ///
    /// Asks the story of the article, and only where versions stand between the two.
    func passing() throws(ReviewError) -> [PassingFact] {
        guard to - from > 1 else { return [] }
        let story = try article.story(through: versions[to])
        return story.threads.flatMap { passing(in: $0) }.sorted { ($0.came, $0.words) < ($1.came, $1.words) }
    }

    private func passing(in thread: StoryThread) -> [PassingFact] {
        let before = thread.fact(at: from)?.shownWords
        let now = thread.fact(at: to)?.shownWords
        return thread.steps.indices.compactMap { index in
            let step = thread.steps[index]
            guard step.version > from, step.version < to, step.isTelling, let fact = step.fact,
                fact.shownWords != before, fact.shownWords != now,
                let next = thread.steps[(index + 1)...].first(where: { $0.fact?.shownWords != fact.shownWords }),
                next.version <= to
            else { return nil }
            return PassingFact(
                words: fact.shownWords, sentence: fact.sentenceWords, now: now, came: step.version, went: next.version,
                isSilent: next.isSilent)
        }
    }
}
