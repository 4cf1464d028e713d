import ArticleAnalysis
import TestSupport
import Testing

private func chunks(_ marked: MarkedText) -> (article: ArticleAnalysis, chunks: Chunks) {
    let article = analyze(marked.text)
    return (article, Chunks(of: article.tokens, in: article.tokens.indices))
}

@Suite struct ChunkTests {
    @Test(arguments: [
        "⟦The new mayor⟧ has sacked ⟦two senior council officials⟧.",
        "⟦Norway’s spy agency⟧ watched ⟦the 14-year-old boy⟧.",
        "⟦She⟧ bought ⟦an extremely large boat⟧ for ⟦$ 3 million⟧.", "⟦Those⟧ were sold in ⟦May⟧.",
    ])
    func `a noun group reaches from its first word to its noun`(text: String) {
        let marked = MarkedText(text)
        let (article, found) = chunks(marked)
        let ranges = found.nounGroups.map { group in
            article.tokens[group.tokens.lowerBound].range.union(article.tokens[group.tokens.upperBound - 1].range)
        }
        #expect(ranges == marked.marks, "\(ranges.map { article.text[$0] })")
    }

    @Test(arguments: [
        ("Troops ⟦could not have been sent⟧ there.", true, true, true), ("They ⟦were seen⟧ today.", false, true, false),
        ("He ⟦has never said⟧ so.", true, false, true), ("She ⟦wants⟧ more.", false, false, false),
        ("It ⟦does n’t work⟧.", true, false, false),
    ])
    func `a verb group knows negation, voice and aspect`(text: String, negated: Bool, passive: Bool, perfect: Bool)
        throws
    {
        let marked = MarkedText(text)
        let (article, found) = chunks(marked)
        let group = try #require(found.verbGroups.first)
        let range = article.tokens[group.tokens.lowerBound].range.union(
            article.tokens[group.tokens.upperBound - 1].range)
        #expect(range == marked.marks[0])
        #expect([group.isNegated, group.isPassive, group.isPerfect] == [negated, passive, perfect])
    }
}
