import ArticleAnalysis

/// How often each word has each tag.
struct TagDictionary {
    static let tagCount = Tag.allCases.count
    private var counts: [UInt64: [Int]] = [:]

    init(of sentences: [Treebank.Sentence]) {
        for sentence in sentences {
            for (index, tag) in zip(sentence.words.indices, sentence.gold) {
                counts[sentence.words.words[index].form, default: [Int](repeating: 0, count: Self.tagCount)][Int(tag)] += 1
            }
        }
    }

    /// The words that are known often enough, in the order of their keys.
    var entries: [(form: UInt64, tag: UInt8, isSure: Bool)] {
        counts.keys.sorted().compactMap { form in
            let tag = likeliest(of: form)
            return tag == 0 ? nil : (form, tag, sureTag(of: form) != nil)
        }
    }

    /// The likeliest tag of a word, 0 if it is not known; of the first in case of a tie.
    func likeliest(of form: UInt64, without left: UInt8? = nil) -> UInt8 {
        guard var row = counts[form] else { return 0 }
        if let left { row[Int(left)] -= 1 }
        guard row.reduce(0, +) >= Settings.fewestOfWord, let most = row.max() else { return 0 }
        return UInt8(row.firstIndex(of: most) ?? 0)
    }

    func sureTag(of form: UInt64) -> UInt8? {
        guard let row = counts[form], let most = row.max(), row.reduce(0, +) >= Settings.fewestOfSureWord else { return nil }
        return most * 100 >= row.reduce(0, +) * Settings.sureHundredths ? UInt8(row.firstIndex(of: most) ?? 0) : nil
    }

    /// Fills in the guesses; in training each word's own sighting is left out, so that rare words are as unknown as they will be.
    func guess(in sentences: inout [Treebank.Sentence], leavingOut: Bool) {
        for position in sentences.indices {
            let words = sentences[position].words
            for (index, tag) in zip(words.indices, sentences[position].gold) {
                sentences[position].words.guesses[index] = likeliest(of: words.words[index].form, without: leavingOut ? tag : nil)
            }
        }
    }
}
