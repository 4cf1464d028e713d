/// Cuts every block into sentences: sorted, disjoint, every token in exactly one.
///
/// Golden rules of sentence boundaries and the abbreviation classes follow Kiss and Strunk (2006) and pySBD (Sadvilkar
/// and Neumann 2020), decided here over tokens: the tokenizer has already told the stop of an abbreviation from the
/// stop of a sentence.
func findSentences(
    in text: ArticleText, blocks: TotalList<Block>, tokens: TotalList<Token>, language: Language, shared: SharedBlocks
) -> TotalList<Sentence> {
    var sentences: [Sentence] = []
    var next = 0
    for (index, block) in blocks.enumerated() {
        let first = next
        while next < tokens.count, tokens[next].range.start < block.range.end { next += 1 }
        var cutter = SentenceCutter(
            text: text, tokens: tokens, language: language, range: Range(first, upTo: next),
            isHeadline: block.role == .headline)
        for part in shared.sentences(of: index, from: first) ?? cutter.parts() {
            let range = TextRange(tokens[part.lowerBound].range.start, tokens[part.upperBound - 1].range.end)
            sentences.append(Sentence(range: range, block: index, tokens: part))
        }
    }
    return TotalList(sentences)
}

/// Walks through one block and cuts where a sentence ends; what ends one is decided in `SentenceBreak.swift`.
struct SentenceCutter {
    let text: ArticleText
    let tokens: TotalList<Token>
    let language: Language
    /// The tokens of the block.
    let range: Range<Int>
    let isHeadline: Bool
    /// Where the sentence starts that is being read.
    var start: Int

    init(
        text: ArticleText, tokens: TotalList<Token>, language: Language, range: Range<Int>, isHeadline: Bool
    ) {
        (self.text, self.tokens, self.language) = (text, tokens, language)
        (self.range, self.isHeadline) = (range, isHeadline)
        start = range.lowerBound
    }

    var words: SentenceBreakWords { language.breaks }

    mutating func parts() -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var index = range.lowerBound
        var marker = enumerator(at: start)
        index = marker?.end ?? index
        while index < range.upperBound {
            let end = sentenceEnd(at: index) ?? (startsNextItem(at: index + 1, after: marker) ? index + 1 : nil)
            guard let end, end < range.upperBound else {
                index += 1
                continue
            }
            parts.append(Range(start, upTo: end))
            start = end
            marker = enumerator(at: start)
            index = max(end, marker?.end ?? end)
        }
        if start < range.upperBound { parts.append(Range(start, upTo: range.upperBound)) }
        return parts
    }

    // MARK: Looking at tokens

    func firstByte(_ index: Int) -> UInt8 { text.bytes[tokens[index].range].first ?? 0 }

    func lastByte(_ index: Int) -> UInt8 { text.bytes[tokens[index].range].last ?? 0 }

    func firstScalar(_ index: Int) -> Scalar {
        Scalar(text.bytes, at: tokens[index].range.start, limit: tokens[index].range.end)
    }

    /// Whether the token is that one ASCII mark.
    func isMark(_ index: Int, _ byte: UInt8) -> Bool {
        range.contains(index) && tokens[index].range.count == 1 && firstByte(index) == byte
    }
}

/// A sentence, or what stands for one in its block: a headline, a list item, a caption.
package struct Sentence: Sendable, Hashable {
    /// From its first token to the end of its last one.
    package let range: TextRange
    /// The block that it stands in, as an index into ``ArticleAnalysis/blocks``.
    package let block: Int
    /// Its tokens, as indices into ``ArticleAnalysis/tokens``.
    package let tokens: Range<Int>

    /// A sentence of these tokens in that block.
    package init(range: TextRange, block: Int, tokens: Range<Int>) {
        (self.range, self.block, self.tokens) = (range, block, tokens)
    }
}

extension Sentence: Bounded {
    /// A sentence without tokens, in no block.
    package static let boundary = Sentence(range: TextRange(0, 0), block: -1, tokens: 0..<0)
}
