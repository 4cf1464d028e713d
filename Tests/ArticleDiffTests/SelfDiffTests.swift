import ArticleAnalysis
import ArticleDiff
import Testing

@Test func `a text differs in nothing from itself`() {
    let text = analyze(ArticleText("The council met on Monday.\n\nIt agreed to spend £5m."))
    #expect(compare(text, text).changes.isEmpty)
}
