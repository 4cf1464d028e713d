/// A sentence, or what stands for one in its block: a headline, a list item, a caption.
package struct Sentence: Sendable, Hashable {
    package let range: TextRange
    /// The block that it stands in, as an index into ``ArticleAnalysis/blocks``.
    package let block: Int
    /// Its tokens, as indices into ``ArticleAnalysis/tokens``.
    package let tokens: Range<Int>

    package init(range: TextRange, block: Int, tokens: Range<Int>) {
        (self.range, self.block, self.tokens) = (range, block, tokens)
    }
}

extension Sentence: Bounded {
    package static let boundary = Sentence(range: TextRange(0, 0), block: -1, tokens: 0..<0)
}
