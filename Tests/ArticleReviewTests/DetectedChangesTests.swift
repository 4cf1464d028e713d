import ArticleAnnotations
import ArticleReview
import ArticleStore
import Testing

@Suite struct DetectedChangesTests {
    @Test func `the same two versions write once`() throws {
        let harbour = try HarbourArticle()
        let first = try harbour.annotate(1, 2)
        #expect(first.new.count == 1)
        #expect(first.commit != nil)
        let second = try harbour.annotate(1, 2)
        #expect(second.new.isEmpty)
        #expect(second.commit == nil)
        #expect(try harbour.reviews() == 1)
    }

    @Test func `a change of the same figure takes the earlier one's place`() throws {
        let harbour = try HarbourArticle()
        let earlier = try harbour.annotate(1, 2).new.figure()
        let later = try harbour.annotate(2, 3)
        #expect(later.closed.map(\.id) == [earlier.id])
        #expect(later.closed.map(\.status) == [.superseded])
        let standing = try harbour.reviewed().annotations()
        #expect(try standing.annotation(earlier.id.description).status == .superseded)
    }

    @Test func `what somebody has looked at stays open`() throws {
        let harbour = try HarbourArticle()
        let earlier = try harbour.annotate(1, 2).new.figure()
        try harbour.take(.triage(.correction), by: HarbourArticle.ada, on: earlier.id)
        #expect(try harbour.annotate(2, 3).closed.isEmpty)
        #expect(try harbour.annotate(1, 2).commit == nil)
        let standing = try harbour.reviewed().annotations()
        #expect(try standing.annotation(earlier.id.description).status == .triaged)
    }

    @Test func `two versions that say the same have no changes`() throws {
        let harbour = try HarbourArticle()
        let article = try harbour.reviewed()
        let version = article.versions.history.versions[0]
        #expect(try article.changes(from: version, to: version).isEmpty)
    }
}
