import Testing

@testable import ArticleAnalysis

/// Every rule about people and their words looks no further than its sentence of narration, so what a sentence may hold
/// bounds the work that a token can cost: these count it. `galley-bench` times the same inputs at full length.
@Suite struct WorstCaseTests {
    static let pieces = [
        "“a ” ", "\"", "‘b ", "according to ", "Smith said, ", "Aa ", "his plan to ", "is sure that ", "a, ", "12 ",
    ]

    private func lookUp(_ text: ArticleText) -> WordsOfPage { WordsOfPage(cut(text)) }

    @Test(arguments: pieces)
    func `no sentence outgrows its cut-off, and every token stands in one sentence at most`(piece: String) {
        let text = ArticleText(String(repeating: piece, count: 5_000))
        let words = lookUp(text)
        let sentences = narration(of: words, quotations: findQuotations(in: words.page).all)
        #expect(sentences.allSatisfy { $0.count <= Thresholds.longestNarration + 1 })
        let tokens = sentences.flatMap { one in one.indices.filter { !one.isQuotation($0) }.map(one.token) }
        #expect(tokens.count <= words.tokens.count && Set(tokens).count == tokens.count)
    }

    @Test(arguments: ["\"", "\" ", "“", "“a”", "‘a’ ", "' "])
    func `a mark belongs to one quotation at most`(piece: String) {
        let text = ArticleText(String(repeating: piece, count: 20_000))
        let quotations = findQuotations(in: cut(text)).all
        #expect(quotations.adjacentPairs().allSatisfy { $0.outer.end <= $1.outer.start })
    }

    @Test(arguments: ["Smith said, ", "his plan to ", "is sure that ", "according to Smith, "])
    func `a sentence reports no more often than it has words`(piece: String) {
        let text = ArticleText(String(repeating: piece, count: 500))
        let words = lookUp(text)
        for sentence in narration(of: words, quotations: []) {
            #expect(
                FrameFinder(sentence).frames(of: AttributionFinder(sentence).attributions()).count <= sentence.count)
        }
    }
}
