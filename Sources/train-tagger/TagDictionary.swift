import ArticleAnalysis

/// How often each word has each tag.
struct TagDictionary {
    static let tagCount = PartOfSpeech.allCases.count

    private struct TagCounts {
        var counts = [Int](repeating: 0, count: TagDictionary.tagCount)
        let kinds: UInt16
        var total: Int { counts.reduce(0, +) }
    }

    private var known: [UInt64: TagCounts] = [:]

    init(of sentences: [Treebank.TaggedSentence]) {
        for sentence in sentences {
            for (index, tag) in zip(sentence.words.indices, sentence.gold) {
                let word = sentence.words.words[index]
                known[word.form, default: TagCounts(kinds: TagPrior(unseen: word, in: Language.english.lexicon).kinds)]
                    .counts[Int(tag)] += 1
            }
        }
    }

    /// The words that are known often enough, in the order of their keys.
    var entries: [(form: UInt64, prior: TagPrior)] {
        known.keys.sorted().compactMap { form in
            known[form].flatMap { entry in
                let prior = Self.prior(of: entry)
                return prior.habit == 0 ? nil : (form, prior)
            }
        }
    }

    private static func prior(of entry: TagCounts) -> TagPrior {
        var prior = TagPrior()
        (prior.sureTag, prior.habit, prior.kinds) = (sureTag(of: entry), habit(of: entry.counts), entry.kinds)
        return prior
    }

    /// The tags that make up enough of a word's sightings, the commonest first and the first of equal ones, as a hash;
    /// 0 for a rare word.
    private static func habit(of counts: [Int]) -> UInt16 {
        let total = counts.reduce(0, +)
        guard total >= Settings.fewestOfWord else { return 0 }
        let tags = counts.indices.filter { counts[$0] > 0 && counts[$0] * 100 >= total * Settings.habitHundredths }
        let commonest = tags.sorted { (-counts[$0], $0) < (-counts[$1], $1) }.prefix(Settings.longestHabit)
        let hash = commonest.reduce(UInt64(1)) { TagHash.mix($0, UInt64($1)) }
        return max(1, UInt16(truncatingIfNeeded: hash >> 48))
    }

    private static func sureTag(of entry: TagCounts) -> UInt8 {
        guard let most = entry.counts.max(), entry.total >= Settings.fewestOfSureWord else { return 0 }
        return most * 100 >= entry.total * Settings.sureHundredths ? UInt8(entry.counts.firstIndex(of: most) ?? 0) : 0
    }

    /// Fills in what is known of the words; in training each word's own sighting is left out of its habit, so that rare
    /// words are as unknown as they will be.
    func look(up sentences: inout [Treebank.TaggedSentence], leavingOut: Bool) {
        let prior = known.mapValues(Self.prior(of:))
        for position in sentences.indices {
            let words = sentences[position].words
            for (index, tag) in zip(words.indices, sentences[position].gold) {
                let word = words.words[index]
                var own = prior[word.form] ?? TagPrior(unseen: word, in: Language.english.lexicon)
                if leavingOut, var counts = known[word.form]?.counts {
                    counts[Int(tag)] -= 1
                    own.habit = Self.habit(of: counts)
                }
                sentences[position].words.priors[index] = own
            }
        }
    }
}
