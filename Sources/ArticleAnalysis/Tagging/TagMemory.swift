/// The tags of an earlier version, by sentence: versions share most of their sentences, and a tag depends on nothing
/// outside its own.
struct TagMemory {
    private let earlier: Page
    private let sentences: [ArraySlice<UInt8>: Range<Int>]

    init(_ earlier: Page) {
        self.earlier = earlier
        let known = earlier.sentences.enumerated().filter { earlier.tagged.contains($0.offset) }
            .map { (earlier.text.bytes[$0.element.range.bounds], $0.element.tokens) }
        sentences = Dictionary(known) { first, _ in first }
    }

    /// Nil for a sentence that the earlier version does not have, byte for byte and cut alike.
    ///
    /// What stands before a sentence decides whether its first word hangs on it (“so.The end”), and that is a part of
    /// the word's shape.
    func tags(of sentence: Sentence, among tokens: [Token], in text: ArticleText) -> [PartOfSpeech]? {
        guard let known = sentences[text.bytes[sentence.range]], known.count == sentence.tokens.count,
            zip(earlier.tokens[known], tokens[sentence.tokens]).allSatisfy(isCutAlike)
        else {
            return nil
        }
        return earlier.tokens[known].map(\.tag)
    }

    private func isCutAlike(_ one: Token, _ other: Token) -> Bool {
        one.range.count == other.range.count && one.spaceBefore == other.spaceBefore && one.word == other.word
    }
}
