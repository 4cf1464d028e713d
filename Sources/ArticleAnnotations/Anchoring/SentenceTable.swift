internal import ArticleAnalysis
internal import ArticleDiff

/// The sentences of one version by what they say, white space counting as one space.
struct SentenceTable: Sendable {
    let page: Page
    /// One fingerprint a sentence.
    let marks: [UInt64]
    /// Where each fingerprint stands, in order.
    private let places: [UInt64: [Int]]
    /// Where each word stands, as indices of tokens in order.
    private let tokenPlaces: [WordID: [Int]]

    init(_ page: Page) {
        self.page = page
        marks = page.sentences.map { page.text.fingerprint(folding: $0.range) }
        places = Dictionary(grouping: page.sentences.indices) { [marks] in marks[$0] }
        tokenPlaces = Dictionary(grouping: page.tokens.indices) { page.tokens[$0].word }
    }

    var text: ArticleText { page.text }

    /// The sentences that say this, in order.
    func copies(of mark: UInt64) -> [Int] { places[mark] ?? [] }

    /// The tokens that are this word, in order.
    func tokens(like word: WordID) -> [Int] { tokenPlaces[word] ?? [] }

    func range(of sentence: Int) -> TextRange { page.sentences[sentence].range }

    /// The sentences that the range touches.
    func sentences(in range: TextRange) -> Range<Int> {
        let first = page.sentences.firstIndex(past: { $0.range.end <= range.start })
        let last = page.sentences.firstIndex(past: { $0.range.start < range.end })
        return Range(first, upTo: last)
    }
}
