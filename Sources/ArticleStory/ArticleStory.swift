package import ArticleAnalysis
internal import ArticleDiff

/// The story of an article: what became of each figure, quotation and claim, and which version brought the words that
/// stand in the last one.
///
/// Versions go by their index, the oldest at 0.
package struct ArticleStory: Sendable {
    /// In the order in which they were first seen, those of one version in the order of its text.
    package internal(set) var threads: [StoryThread]
    /// The versions that brought a notice to readers.
    package let noticeVersions: [Int]
    /// The last version, sentence by sentence.
    package let text: BlamedText
}

/// Tells the story of an article, version by version.
///
/// Reads as the method: which words stayed, where the others went, which version brought them, what the new version
/// says there, and which of it goes on from what was said before. Each distinct sentence is read once, when it comes:
/// what it means to turn one into another is a question of comparisons, which this does without.
package struct StoryTeller {
    private var page: Page
    private var version = 0
    private var noticeVersions: [Int] = []
    private var runs: SentenceRuns
    private var origins: WordOrigins
    private var follower: ThreadFollower

    /// Begins with the first version.
    package init(_ first: Page) {
        page = tag(first, remembering: nil)
        runs = SentenceRuns(of: page)
        origins = WordOrigins(of: page.text)
        follower = ThreadFollower(FactsRead(in: read(page)))
    }

    /// Goes on to the next version.
    package mutating func tell(_ cut: Page) {
        version += 1
        let next = tag(cut, remembering: page)  // sentences that stood before have their tags
        let pages = AlignedPages(page, next)
        page = next
        guard pages.old.text != next.text else { return }
        let places = PlaceMap(pages)  // Places/: where the words of the version before went
        origins.advance(along: places, to: version)  // Text/: which version brought which words
        runs.advance(along: pages, to: version)  // Text/: since when a sentence reads as it does
        let blocks = pages.newBlocks
        if pages.bringsNotice(in: blocks) { noticeVersions.append(version) }
        let facts = FactsRead(in: read(next, asked: blocks))  // Facts/: what is said where something changed
        follower.follow(facts, along: places, to: version, origins)  // Threads/: what goes on, came, went, came back
    }

    /// The last version that was told, as the next one is best cut after.
    package var latest: Page { page }

    /// The story so far.
    package var story: ArticleStory {
        ArticleStory(
            threads: follower.finished(at: version), noticeVersions: noticeVersions,
            text: BlamedText(page, runs, follower.figures))
    }
}
