import ArticleAnalysis
import ArticleAnnotations
import ArticleDiff
import Testing

@Suite struct FactsOfChangeTests {
    /// The details of the first change of a kind between two texts, as its annotation holds them.
    func detail(_ kind: ChangeKind, _ old: String, _ new: String) throws -> [String: DetailValue] {
        let version = AnnotatedVersion(id: "c", source: "urn:x", seen: 0)
        let diff = compare(analyze(ArticleText(old)), analyze(ArticleText(new)))
        let annotation = annotate(diff, article: "a", old: version, new: version).first { $0.change?.kind == kind }
        return try #require(annotation?.change, "\(diff.changes)").detail
    }

    @Test func `a figure knows what it counts and how it is bounded`() throws {
        let detail = try detail(
            .figureChanged, "The harbour master, Zoë Lund, said up to 40 fishing boats were lost.",
            "The harbour master, Zoë Lund, said up to 45 fishing boats were lost.")
        #expect(detail["counted"] == .text("fishing boats"))
        #expect(detail["oldPhrase"] == .text("up to 40") && detail["newPhrase"] == .text("up to 45"))
        #expect(detail["figure"] == .text("count") && detail["paragraph"] == .number(1))
    }

    @Test func `a word alone is shown in its phrase, three are not`() throws {
        let word = try detail(
            .certaintyRaised, "The council said the bridge could be closed in March.",
            "The council said the bridge will be closed in March.")
        #expect(word["newPhrase"] == .text("the bridge will be closed"))
    }

    @Test func `a changed name is given whole`() throws {
        let detail = try detail(
            .nameChanged, "The prize went to Marion Keller of Basel on Friday.",
            "The prize went to Marion Brunner of Basel on Friday.")
        #expect(detail["oldFullName"] == .text("Marion Keller") && detail["newFullName"] == .text("Marion Brunner"))
    }
}
