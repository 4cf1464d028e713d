internal import LanguageTables

/// Gives every token its part of speech, sentence by sentence.
func tag(_ tokens: [Token], of sentences: [Sentence], in text: ArticleText) -> [Token] {
    var tagged = tokens
    var tagger = Tagger(table: Tagger.english)
    for sentence in sentences { tagger.tag(&tagged, sentence.tokens, in: text.bytes) }
    return tagged
}

/// An averaged perceptron that goes from left to right (Collins 2002, “Discriminative training methods for hidden Markov models”).
///
/// Words that the training data know with one tag alone are looked up; the others get the tag with the highest score.
package struct Tagger {
    static let english = TagTable(StaticBytes(named: "en/pos.bin"))
    private static let tags = Tag.allCases

    private let table: TagTable
    private var features = TagFeatures()

    package init(table: TagTable) { self.table = table }

    /// Tags the tokens of one sentence.
    package mutating func tag(_ tokens: inout [Token], _ range: Range<Int>, in bytes: [UInt8]) {
        var sentence = TagSentence(tokens[range], in: bytes)
        var sure = [Bool](repeating: false, count: sentence.words.count)
        for index in sentence.indices {
            (sentence.guesses[index], sure[index]) = table.guess(of: sentence.words[index].form)
        }
        var (previous, beforeThat): (UInt8, UInt8) = (0, 0)
        for index in sentence.indices {
            let tag = sure[index] ? sentence.guesses[index] : best(at: index, of: sentence, previous, beforeThat)
            tokens[range.lowerBound + index - sentence.indices.lowerBound].tag = Self.tags[Int(tag)]
            (previous, beforeThat) = (tag, previous)
        }
    }

    private mutating func best(at index: Int, of sentence: TagSentence, _ previous: UInt8, _ beforeThat: UInt8) -> UInt8 {
        features.fill(at: index, of: sentence, previous: previous, beforeThat: beforeThat)
        var scores = InlineArray<64, Int32>(repeating: 0)
        for feature in features.hashes { table.add(feature, to: &scores) }
        var best = 1
        for tag in 2..<Self.tags.count where scores[tag] > scores[best] { best = tag }
        return UInt8(truncatingIfNeeded: best)
    }
}
