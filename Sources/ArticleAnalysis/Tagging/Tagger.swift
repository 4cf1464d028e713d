internal import LanguageTables

/// Gives the tokens of some sentences their parts of speech; a sentence that an earlier version has too keeps its tags.
package func tag(_ page: Page, sentences: IndexSelection = .all, after earlier: ArticleAnalysis? = nil) -> Page {
    tag(page, sentences: sentences, remembering: earlier?.page)
}

/// The same with the tags of an earlier page. A page all of which has its tags stays as it is.
package func tag(_ page: Page, sentences: IndexSelection = .all, remembering earlier: Page?) -> Page {
    tag(page, sentences: sentences, names: .none, remembering: earlier)
}

/// The same; of the sentences of `names`, the words in capitals alone need to have their tags.
func tag(_ page: Page, sentences: IndexSelection, names: IndexSelection, remembering earlier: Page?) -> Page {
    guard !page.tagged.isAll else { return page }
    var tagged = Array(page.tokens)
    var tagger = Tagger(page.language)
    let memory = earlier.map(TagMemory.init)
    page.language.tagTable.bytes.withWords { words in
        for (index, sentence) in page.sentences.enumerated() {
            let isWhole = sentences.contains(index)
            guard isWhole || names.contains(index) else { continue }
            if let tags = memory?.tags(of: sentence, isWhole: isWhole, among: tagged, in: page.text) {
                for (token, tag) in zip(sentence.tokens, tags) { tagged[token].tag = tag }
            } else {
                tagger.tag(&tagged, sentence.tokens, isWhole: isWhole, in: page.text.bytes, with: words)
            }
        }
    }
    var page = page
    (page.tokens, page.tagged, page.taggedForNames) = (TotalList(tagged), sentences, names)
    return page
}

/// An averaged perceptron that goes from left to right (Collins 2002, “Discriminative training methods for hidden
/// Markov models”).
///
/// Words that the training data know with one tag alone are looked up; the others get the tag with the highest score.
struct Tagger {
    private static let tags = PartOfSpeech.allCases

    private let table: TagTable
    private let lexicon: Lexicon
    private let tags = Self.tags
    private var features = TagFeatures()

    init(_ language: Language) { (table, lexicon) = (language.tagTable, language.lexicon) }

    /// Tags the tokens of one sentence with the words of the table, or those in capitals alone.
    mutating func tag(
        _ tokens: inout [Token], _ range: Range<Int>, isWhole: Bool, in bytes: [UInt8], with words: Span<UInt64>
    ) {
        var sentence = TagSentence(tokens[range], in: bytes)
        for index in sentence.indices {
            let word = sentence.words[index]
            sentence.priors[index] = table.prior(of: word.form, from: words) ?? TagPrior(unseen: word, in: lexicon)
        }
        let wanted = isWhole ? nil : sentence.wantedForNames
        var (previous, beforeThat): (UInt8, UInt8) = (0, 0)
        for index in sentence.indices {
            var tag = sentence.priors[index].sureTag
            if tag == 0, wanted?[index] ?? true {
                features.fill(at: index, of: sentence, previous: previous, beforeThat: beforeThat)
                tag = best(with: words)
            }
            if tag > 0 { tokens[range.lowerBound + index - sentence.indices.lowerBound].tag = tags[Int(tag)] }
            (previous, beforeThat) = (tag, previous)
        }
    }

    /// The tag with the highest sum, the first of equal ones.
    private mutating func best(with words: Span<UInt64>) -> UInt8 {
        let (hashes, table, count) = (features.hashes, table, tags.count)
        // Room for more than the features of any token.
        var heads = InlineArray<64, UInt64>(repeating: 0)
        var rows = RowSums()
        var sums = TagSums(repeating: 0)
        for index in hashes.indices { heads[index] = table.head(of: hashes[index], from: words) }
        for index in hashes.indices { table.add(hashes[index], head: heads[index], from: words, to: &sums, and: &rows) }
        rows.spread(over: &sums)
        var best = 1
        for tag in 2..<count where sums[tag] > sums[best] { best = tag }
        return UInt8(truncatingIfNeeded: best)
    }
}
