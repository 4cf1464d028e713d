import ArticleAnalysis
import ArticleAnnotations
import ArticleDiff
import ArticleStore
import ArticleStory
import TestSupport
import Testing

@testable import ArticleReview

/// The harbour's boats: 40, 55, 62, and a notice behind all of them.
@Suite struct StoryTests {
    private func boats(_ article: ReviewedArticle, through version: Int? = nil) throws -> StoryThread {
        let versions = article.versions.history.versions
        let last = try #require(version.map { versions[$0 - 1] } ?? versions.last)
        let told = try article.story(through: last).answer(StoryQuestion(kind: .figure, words: "boats"))
        return try #require(told.threads.first)
    }

    @Test func `a notice of a later version tells the change that it speaks of, and no other`() throws {
        let steps = try boats(try HarbourArticle().reviewed()).steps
        #expect(steps.map { $0.fact?.words ?? "" } == ["Up to 40 boats", "Up to 55 boats", "Up to 62 boats"])
        #expect(steps.map(\.notice) == [nil, nil, StoryNotice(.page, in: 3)])
        #expect(steps.map(\.isSilent) == [false, true, false])
    }

    @Test func `a story ends with the version that was asked for`() throws {
        let article = try HarbourArticle().reviewed()
        #expect(try boats(article, through: 2).steps.count == 2)
        #expect(try boats(article, through: 3).steps.last?.notice == nil)  // its notice came later
    }

    @Test func `a notice that the desk published elsewhere tells its change`() throws {
        let harbour = try HarbourArticle()
        let change = try harbour.annotate(1, 2).new.figure()
        try harbour.take(.triage(.correction), by: HarbourArticle.ada, on: change.id)
        try harbour.take(.draft("It was 55 boats."), by: HarbourArticle.ada, on: change.id)
        try harbour.take(.approve, by: HarbourArticle.bo, on: change.id)
        #expect(try boats(try harbour.reviewed()).steps[1].notice == nil)
        let publish = ReviewStep(.publish, by: Creator(HarbourArticle.ada), at: 9)
        _ = try harbour.reviewed().take(
            publish, on: change.id.description, elsewhere: "https://example.org/corrections", by: HarbourArticle.ada,
            at: HarbourArticle.time(700))
        #expect(try boats(try harbour.reviewed()).steps[1].notice == StoryNotice(.desk, in: 1))
        let revisions = try harbour.reviewed().revisions(through: 3)
        let first = try #require(revisions.first?.changes.first { $0.kind == .figureChanged })
        #expect(first.notice == StoryNotice(.desk, in: 1) && first.decision == "correction")
    }

    @Test func `a change knows since when its words had stood`() throws {
        let revisions = try HarbourArticle().reviewed().revisions(through: 3)
        let figures = revisions.flatMap(\.changes).filter { $0.kind == .figureChanged }
        #expect(figures.map(\.since) == [0, 1])
        #expect(revisions.map { $0.changes.contains(where: \.isNotice) } == [false, false, true])
    }

    @Test func `mending a slip is no news of a claim`() throws {
        let harbour = try HarbourArticle([
            "Harbour reopens\n\nThe goverment closed the wall on Monday. Mayor Ilse Brandt was there.",
            "Harbour reopens\n\nThe government closed the wall on Monday. Mayor Ilse Brandt was there.",
            "Harbour reopens\n\nThe government opened the wall on Monday. Mayor Ilse Brandt was there.",
        ])
        let article = try harbour.reviewed()
        let last = try #require(article.versions.history.versions.last)
        let claims = try article.story(through: last).answer(StoryQuestion(kind: .claim)).threads
        let wall = try #require(claims.first { $0.latest?.words.contains("wall") ?? false })
        #expect(wall.steps.map(\.isEditing) == [false, true, false])
    }

    @Test func `two threads tell what one tells`() throws {
        let versions = (0..<40).map { number in
            "Harbour reopens\n\nUp to \(40 + number / 3) boats left the quay on Monday. Swans came. It was \(number) Celsius."
        }
        let article = try HarbourArticle(versions).reviewed()
        let last = try #require(article.versions.history.versions.last)
        var teller = StoryTeller(cut(ArticleText(versions[0])))
        for text in versions.dropFirst() { teller.tell(cut(ArticleText(text), after: teller.latest)) }
        let (one, two) = (teller.story, try article.story(through: last))
        #expect(one.threads.map { $0.steps.map(\.version) } == two.threads.map { $0.steps.map(\.version) })
        #expect(one.threads.map { $0.latest?.words } == two.threads.map { $0.latest?.words })
        #expect(one.text.sentences.map(\.since) == two.text.sentences.map(\.since))
    }
}

@Suite struct CorrectionSurveyTests {
    private func survey(_ since: Int, _ until: Int = 1000) throws -> CorrectionTable {
        let harbour = try HarbourArticle()
        let store = try harbour.temporary.open()
        return CorrectionSurvey(
            of: try store.articles().summaries, in: store, since: HarbourArticle.time(since),
            until: HarbourArticle.time(until)
        ).table
    }

    @Test(
        arguments: [
            // from, until; corrections, told, versions
            (0, 1000, 2, 1, 4), (15, 1000, 1, 1, 2), (0, 15, 1, 0, 2), (40, 1000, 0, 0, 0),
        ])
    func `only versions of the time that is asked for count`(
        since: Int, until: Int, corrections: Int, told: Int, versions: Int
    ) throws {
        let table = try survey(since, until)
        #expect([table.all.count, table.all.told, table.versions] == [corrections, told, versions])
        #expect(table.byKind.map(\.name) == (corrections > 0 ? ["figure.changed"] : []))
        if corrections > 0 { #expect(table.all.stood.median == 600) }
    }

    @Test(
        arguments: [
            ("https://news.example.org/city/bridge-opens", "news.example.org/city"),
            ("https://news.example.org/bridge-opens", "news.example.org"), ("election", "local"),
        ])
    func `a desk is the section of the address, else the host`(name: String, desk: String) throws {
        #expect(try ArticleID(name).desk == desk)
    }
}
