/// The tags of an earlier version, by sentence: versions share most of their sentences, and a tag depends on nothing
/// outside its own.
struct TagMemory {
    private let earlier: Page
    /// By what they say: their tokens, and whether all of those have tags.
    private let sentences: [UInt64: (sentence: Sentence, isWhole: Bool)]

    init(_ earlier: Page) {
        self.earlier = earlier
        var known: [UInt64: (sentence: Sentence, isWhole: Bool)] = [:]
        for (index, sentence) in earlier.sentences.enumerated() {
            let isWhole = earlier.tagged.contains(index)
            guard isWhole || earlier.taggedForNames.contains(index) else { continue }
            let key = earlier.text.fingerprint(of: sentence.range)
            if let other = known[key], other.isWhole || !isWhole { continue }
            known[key] = (sentence, isWhole)
        }
        sentences = known
    }

    /// Nil for a sentence that the earlier version does not have, byte for byte and cut alike, or not with the tags of
    /// all of its words where those are wanted.
    ///
    /// What stands before a sentence decides whether its first word hangs on it (“so.The end”), and that is a part of
    /// the word's shape.
    func tags(
        of sentence: Sentence, isWhole: Bool, among tokens: [Token], in text: ArticleText
    ) -> [PartOfSpeech]? {
        guard let known = sentences[text.fingerprint(of: sentence.range)], known.isWhole || !isWhole,
            known.sentence.tokens.count == sentence.tokens.count,
            earlier.text.holds(known.sentence.range, sameAs: text, sentence.range),
            zip(earlier.tokens[known.sentence.tokens], tokens[sentence.tokens]).allSatisfy(isCutAlike)
        else {
            return nil
        }
        return earlier.tokens[known.sentence.tokens].map(\.tag)
    }

    private func isCutAlike(_ one: Token, _ other: Token) -> Bool {
        one.range.count == other.range.count && one.spaceBefore == other.spaceBefore && one.word == other.word
    }
}
