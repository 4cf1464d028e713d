import ArticleAnalysis
import ArticleStory
import TestSupport
import Testing

/// What holds for the versions of any text.
@Suite struct StoryPropertyTests {
    private func versions(_ seed: UInt64, _ count: Int) -> [String] {
        var random = SeededRandom(seed: seed)
        var article = RandomArticle(paragraphs: 3 + random.number(below: 8), using: &random)
        return (0..<count).map { _ in
            defer { article = article.edited(using: &random) }
            return article.text
        }
    }

    @Test(arguments: 0..<30)
    func `steps go forward, and every thread begins, goes on while it stands, and ends`(seed: UInt64) {
        let texts = versions(seed, 6)
        let told = story(of: texts)
        for thread in told.threads {
            #expect(thread.steps.first?.event == .appeared)
            for (before, after) in zip(thread.steps, thread.steps.dropFirst()) {
                #expect(before.version < after.version)
                #expect((before.event == .removed) == (after.event == .back))
            }
            #expect(thread.firstSeen <= thread.lastSeen && thread.lastSeen < texts.count)
            #expect(thread.isGone || thread.lastSeen == texts.count - 1)
            for step in thread.steps { #expect(step.returnsTo.map { $0 < step.version } ?? true) }
        }
    }

    @Test(arguments: 0..<30)
    func `a version that says the same adds nothing`(seed: UInt64) {
        let texts = versions(seed, 3)
        let doubled = texts.flatMap { [$0, $0] }
        let (once, twice) = (story(of: texts), story(of: doubled))
        #expect(once.threads.map(\.steps.count) == twice.threads.map(\.steps.count))
        for thread in twice.threads { #expect(thread.steps.allSatisfy { $0.version.isMultiple(of: 2) }) }
        #expect(once.text.sentences.map { $0.since * 2 } == twice.text.sentences.map(\.since))
    }

    @Test(arguments: 0..<30)
    func `a whole return is told as one`(seed: UInt64) {
        let texts = versions(seed, 2)
        let told = story(of: texts + [texts[0]])
        #expect(told.text.sentences.allSatisfy { $0.since == 0 || $0.stoodBefore == 0 })
        #expect(told.threads.filter { !$0.isGone }.allSatisfy { $0.firstSeen != 2 })
    }

    @Test(arguments: 0..<20)
    func `every figure that stands in the last version is in its sentence's blame`(seed: UInt64) {
        let texts = versions(seed, 4)
        let told = story(of: texts)
        let figures = told.text.sentences.flatMap(\.figures)
        #expect(Set(figures.map(\.thread)).count == figures.count)
        for figure in figures {
            let thread = told.threads[figure.thread]
            #expect(thread.kind == .figure && !thread.isGone && figure.since >= thread.firstSeen)
        }
    }
}
