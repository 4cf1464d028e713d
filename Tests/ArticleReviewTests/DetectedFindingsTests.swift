import ArticleAnnotations
import ArticleReview
import ArticleStore
import Testing

@Suite struct DetectedFindingsTests {
    private static let versions = [
        "Harbour reopens\n\nThe goverment said the quay was safe. Mayor Ilse Brandt said the wall would hold.",
        "Harbour reopens\n\nIt rained. The goverment said the quay was safe. Mayor Ilse Brandt said the wall would hold.",
        "Harbour reopens\n\nIt rained. The government said the quay was safe. Mayor Ilse Brandt said the wall would hold.",
    ]

    /// Writes what is wrong with a version, numbered from 1.
    private func write(_ number: Int, of harbour: HarbourArticle) throws -> DetectedFindings {
        let article = try harbour.reviewed()
        return try article.writeFindings(
            in: article.versions.history.versions[number - 1], by: .galley, at: HarbourArticle.time(100 + number))
    }

    @Test func `the same version writes once, and a slip that stays is not told again`() throws {
        let harbour = try HarbourArticle(Self.versions)
        let first = try write(1, of: harbour)
        #expect(first.new.map(\.findingRule) == ["typo.misspelling"])
        #expect(first.new.first?.targets.first?.words == "goverment")
        #expect(try write(1, of: harbour).commit == nil)
        let second = try write(2, of: harbour)
        #expect(second.count == 1 && second.new.isEmpty && second.closed.isEmpty && second.commit == nil)
        #expect(try harbour.reviews() == 1)
    }

    @Test func `what a version mends is superseded by it`() throws {
        let harbour = try HarbourArticle(Self.versions)
        let slip = try #require(try write(1, of: harbour).new.first)
        let mended = try write(3, of: harbour)
        #expect(mended.closed.map(\.id) == [slip.id])
        #expect(mended.closed.map(\.status) == [.superseded])
        let commit = try harbour.reviewed().versions.history.versions[2].commit.hex
        #expect(mended.closed.first?.links == [AnnotationLink(.supersededBy, "urn:galley:commit:\(commit)")])
        #expect(try write(3, of: harbour).commit == nil)
    }

    @Test func `what somebody has looked at stays as it is`() throws {
        let harbour = try HarbourArticle(Self.versions)
        let slip = try #require(try write(1, of: harbour).new.first)
        try harbour.take(.dismiss, by: HarbourArticle.ada, on: slip.id, note: "the ministry's own spelling")
        #expect(try write(2, of: harbour).commit == nil)
        #expect(try write(3, of: harbour).closed.isEmpty)
        #expect(try harbour.reviewed().annotations().annotation(slip.id.description).status == .dismissed)
    }

    @Test func `an older version tells nothing that a later one has told`() throws {
        let harbour = try HarbourArticle(Self.versions)
        #expect(try write(2, of: harbour).new.count == 1)
        #expect(try write(1, of: harbour).commit == nil)
    }
}
