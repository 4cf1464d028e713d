import ArticleAnalysis
import ArticleAnnotations
import ArticleReview
import ArticleStore
import Testing

@Suite struct NotesTests {
    private static let text = "The ferry sank. The crew of the ferry swam ashore."

    @Test(
        arguments: [
            ("crew", nil, "one crew"), ("The ferry", nil, "one The ferry"), ("ferry", nil, "several 2"),
            ("ferry", 2, "one ferry"), ("ferry", 3, "beyond 2"), ("ferry", 0, "beyond 2"), ("tugboat", 1, "none"),
            ("ferr", nil, "none"),
        ] as [(String, Int?, String)])
    func `words mean one passage, or nobody can tell which`(words: String, choice: Int?, meant: String) {
        let article = analyze(ArticleText(Self.text))
        let found =
            switch meantPassage(words, choice: choice, in: article) {
            case .one(let place): "one \(article.text[place])"
            case .several(let places): "several \(places.count)"
            case .beyond(let places): "beyond \(places)"
            case .none: "none"
            }
        #expect(found == meant)
    }

    @Test func `the same note by the same person is written once`() throws {
        let harbour = try HarbourArticle()
        let before = try harbour.reviews()
        var commits: [Bool] = []
        for person in [HarbourArticle.ada, HarbourArticle.ada, HarbourArticle.bo] {
            let article = try harbour.reviewed()
            let version = article.versions.history.versions[1]
            let written = try article.note(
                "Whose figure?", on: TextRange(17, 28), of: version, by: person, at: HarbourArticle.time(200))
            commits.append(written.commit != nil)
        }
        #expect(commits == [true, false, true])
        #expect(try harbour.reviews() == before + 2)
    }
}

@Suite struct ImportTests {
    private static let export = """
        [{"id": "h1", "uri": "https://example.org/a", "user": "acct:cy@example.org", "text": "Says who?",
          "target": [{"selector": [{"type": "TextQuoteSelector", "exact": "the wall would hold"}]}]}]
        """

    @Test func `an export that is imported twice is written once`() throws {
        let harbour = try HarbourArticle()
        var written: [Int] = []
        for minute in [300, 400] {
            let imported = try harbour.reviewed().importAnnotations(
                from: Array(Self.export.utf8), by: HarbourArticle.ada, at: HarbourArticle.time(minute))
            written.append(imported.written.count)
            #expect(imported.read.count == 1)
            #expect((imported.commit == nil) == imported.written.isEmpty)
        }
        #expect(written == [1, 0])
        #expect(try harbour.reviews() == 1)
    }

    @Test func `what is no export is refused whole`() throws {
        let harbour = try HarbourArticle()
        let error = #expect(throws: ReviewError.self) {
            try harbour.reviewed().importAnnotations(
                from: Array("{}".utf8), by: HarbourArticle.ada, at: HarbourArticle.time(300))
        }
        guard case .unreadableImport = error else { return #expect(Bool(false), "it was not refused as an export") }
        #expect(try harbour.reviews() == 0)
    }
}
