import Testing

@testable import ArticleAnalysis

/// Every rule about people and their words looks no further than its stretch of narration, so what a stretch may hold
/// bounds the work that a token can cost: these count it. `galley-bench` times the same inputs at full length.
@Suite struct WorstCaseTests {
    static let pieces = [
        "“a ” ", "\"", "‘b ", "according to ", "Smith said, ", "Aa ", "his plan to ", "is sure that ", "a, ", "12 ",
    ]

    private func reading(_ text: ArticleText) -> Reading {
        let blocks = findBlocks(in: text)
        let words = findTokens(in: text, blocks: blocks, language: .english)
        let sentences = findSentences(in: text, blocks: blocks, tokens: words, language: .english)
        return Reading(
            Page(
                text: text, language: .english, published: nil, blocks: blocks, tokens: words, sentences: sentences))
    }

    @Test(arguments: pieces)
    func `no stretch outgrows its cut-off, and every token stands in one stretch at most`(piece: String) {
        let text = ArticleText(String(repeating: piece, count: 5_000))
        let reading = reading(text)
        let stretches = findStretches(
            in: reading, quotations: findQuotations(in: text, blocks: reading.page.blocks).all)
        #expect(stretches.allSatisfy { $0.count <= Thresholds.longestStretch + 1 })
        let units = stretches.flatMap(\.units).map(\.token)
        #expect(units.count <= reading.tokens.count && Set(units).count == units.count)
    }

    @Test(arguments: ["\"", "\" ", "“", "“a”", "‘a’ ", "' "])
    func `a mark belongs to one quotation at most`(piece: String) {
        let text = ArticleText(String(repeating: piece, count: 20_000))
        let quotations = findQuotations(in: text, blocks: findBlocks(in: text)).all
        #expect(quotations.adjacentPairs().allSatisfy { $0.outer.end <= $1.outer.start })
    }

    @Test(arguments: ["Smith said, ", "his plan to ", "is sure that ", "according to Smith, "])
    func `a stretch reports no more often than it has words`(piece: String) {
        let text = ArticleText(String(repeating: piece, count: 500))
        let reading = reading(text)
        for stretch in findStretches(in: reading, quotations: []) {
            #expect(stretch.frames(of: stretch.attributions()).count <= stretch.count)
        }
    }
}
