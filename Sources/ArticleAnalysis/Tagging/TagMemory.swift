/// The tags of an earlier version, by sentence: versions share most of their sentences, and a tag depends on nothing
/// outside its own.
struct TagMemory {
    private let earlier: ArticleAnalysis
    private let sentences: [ArraySlice<UInt8>: Range<Int>]

    init(_ earlier: ArticleAnalysis) {
        self.earlier = earlier
        let known = earlier.sentences.map { (earlier.text.bytes[$0.range.bounds], $0.tokens) }
        sentences = Dictionary(known) { first, _ in first }
    }

    /// Nil for a sentence that the earlier version does not have, byte for byte and cut alike.
    func tags(of sentence: Sentence, in text: ArticleText) -> [PartOfSpeech]? {
        guard let tokens = sentences[text.bytes[sentence.range]], tokens.count == sentence.tokens.count else {
            return nil
        }
        return earlier.tokens[tokens].map(\.tag)
    }
}
