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
/// Reads as the method: prepare what a version and the one before it say without any other (``PreparedVersion``), then
/// put it to what was told so far: which version brought which words, and which facts go on from earlier ones.
package struct StoryTeller {
    /// The version that was told last, as the next one is best cut after.
    package private(set) var latest: Page
    private var version = 0
    private var noticeVersions: [Int] = []
    private var runs: SentenceRuns
    private var origins: WordOrigins
    private var follower: ThreadFollower

    /// Begins with the first version.
    package init(_ first: Page) {
        latest = tag(first, remembering: nil)
        runs = SentenceRuns(of: latest)
        origins = WordOrigins(of: latest.text)
        follower = ThreadFollower(FactsRead(in: read(latest)))
    }

    /// Goes on to the next version.
    package mutating func tell(_ next: Page) { tell(PreparedVersion(next, after: latest)) }

    /// The same with what was prepared of it, after the version that was told last.
    package mutating func tell(_ next: PreparedVersion) {
        version += 1
        latest = next.pages.new
        guard let facts = next.facts else { return }
        if next.bringsNotice { noticeVersions.append(version) }
        let places = PlaceMap(next.pages)  // Places/: where the words of the version before went
        origins.advance(along: places, to: version)  // Text/: which version brought which words
        runs.advance(along: next.pages, to: version)  // Text/: since when a sentence reads as it does
        follower.follow(facts, along: places, to: version, origins)  // Threads/: what goes on, came, went, came back
    }

    /// The story so far.
    package var story: ArticleStory {
        ArticleStory(
            threads: follower.finished(at: version), noticeVersions: noticeVersions,
            text: BlamedText(latest, runs, follower.figures))
    }
}

/// What a version says anew, by itself and the version before it alone, so that several can be prepared at once.
///
/// Each distinct sentence is read once, when it comes: what it means to turn one into another is a question of
/// comparisons, which a story does without.
package struct PreparedVersion: Sendable {
    let pages: AlignedPages
    /// What is said where something changed; nil where the text is the same.
    let facts: FactsRead?
    /// Whether it brings a notice to readers.
    let bringsNotice: Bool

    /// The old page has its tags, which sentences that stand in both keep.
    init(_ cut: Page, after old: Page) {
        pages = AlignedPages(old, tag(cut, remembering: old))  // ArticleDiff: which words stayed
        guard old.text != cut.text else {
            (facts, bringsNotice) = (nil, false)
            return
        }
        let blocks = pages.newBlocks
        facts = FactsRead(in: read(pages.new, asked: blocks))  // Facts/: what is said there
        bringsNotice = pages.bringsNotice(in: blocks)
    }

    /// Some versions in a row, behind a page; of those in between, `first` is the text of the one right before them
    /// where that is not the page itself.
    package static func prepare(
        _ texts: ArraySlice<ArticleText>, behind first: ArticleText? = nil, after page: Page
    ) -> [PreparedVersion] {
        var before = first.map { tag(cut($0, after: page), remembering: page) } ?? page
        return texts.map { text in
            let prepared = PreparedVersion(cut(text, after: before), after: before)
            before = prepared.pages.new
            return prepared
        }
    }
}
