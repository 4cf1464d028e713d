import ArticleAnalysis
import Testing

/// What belongs to somebody’s words, and what to the article, in sentences that hold more than one voice.
@Suite struct ReportedWordsTests {
    @Test func `who asked for something inside another's words makes no claim of the same words`() {
        let article = analyze(ArticleText("The mayor said the port has asked the crews to leave."))
        #expect(article.claims.map { article.text[$0.range] } == ["the port has asked the crews to leave"])
        #expect(article.claims.first?.source.map { article.text[$0.range] } == "The mayor")
    }

    @Test func `an apostrophe closes a quotation where no better mark comes`() {
        let article = analyze(ArticleText("The crew called it 'the sailors' and left."))
        #expect(article.quotes.map { article.text[$0.range] }.contains("the sailors"))
    }

    @Test(arguments: [
        ("The mayor criticised the plan, the bridge, and the press “was asleep” on Friday.", "the plan"),
        ("She described the harbour and the crews painted boats.", "the harbour"),
        ("She described the harbour and the mayor left.", "the harbour"),
    ])
    func `what was criticised ends where a clause with a verb begins, whatever tells the verb`(
        sentence: String, content: String
    ) {
        let article = analyze(ArticleText(sentence))
        #expect(article.quotes.first.map { article.text[$0.range] } == content)
    }

    @Test func `a line above the credit of a photo belongs to the picture`() {
        let page =
            "The harbour of Norvik is closed for the winter.\n\nTwo ferries lie at the quay of Norvik.\n(Photo: Petra Osei)\n\nThe bakery of the island sells bread to the crews."
        #expect(analyze(ArticleText(page)).blocks.map(\.role) == [.body, .caption, .caption, .body])
    }
}
