import ArticleAnalysis
import ArticleDiff
import TestSupport
import Testing

/// What holds for any two texts.
@Suite struct PropertiesTests {
    @Test(arguments: 0..<60)
    func `edited articles keep every promise`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let article = RandomArticle(paragraphs: 3 + random.number(below: 12), using: &random)
        check(article.text, article.edited(using: &random).text)
    }

    @Test(arguments: 0..<60)
    func `torn and shuffled bytes of text keep every promise`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let pieces =
            PatchTests.hostile + ["A word. ", "12,000 people", "\n\n", "’s", "-", "“", "”", "U.S. ", "the the "]
        func text() -> String {
            (0..<random.number(below: 12)).map { _ in pieces[random.number(below: pieces.count)] }.joined()
        }
        check(text(), text())
    }

    private func check(_ before: String, _ after: String) {
        let (old, new) = (analyze(ArticleText(before)), analyze(ArticleText(after)))
        let (there, back) = (compare(old, new), compare(new, old))
        #expect(flaws(of: there) == [])
        #expect(flaws(of: back) == [])
        #expect(flaws(of: there, mirroredBy: back) == [])
        #expect(flaws(ofComparisonWithItself: old) == [])
        #expect(flaws(ofReadingInPart: there) == [])
        #expect(flaws(ofReadingInPart: back) == [])
    }
}
