import ArticleAnalysis

/// The averaged perceptron with a margin: weights are whole numbers, their averages are taken at the end.
struct Perceptron {
    private let width = TagDictionary.tagCount
    /// The row of each feature in `weights`, given out in the order of the treebank.
    private var rows: [UInt64: Int] = [:]
    private var features: [UInt64] = []
    private var weights: [Int] = []
    /// The sums of all weights over all steps, as of the step in `stamps`.
    private var totals: [Int] = []
    private var stamps: [Int] = []
    private var step = 0
    private var random = SplitMix(state: Settings.seed)
    private var extractor = TagFeatures()
    private var active: [Int] = []
    private var scores: [Int]

    /// Gives a row to every feature that is seen often enough along the right tags.
    init(sentences: [Treebank.TaggedSentence]) {
        scores = [Int](repeating: 0, count: TagDictionary.tagCount)
        var sightings: [UInt64: Int] = [:]
        for sentence in sentences {
            var (previous, beforeThat): (UInt8, UInt8) = (0, 0)
            for (index, tag) in zip(sentence.words.indices, sentence.gold) {
                if sentence.words.priors[index].sureTag == 0 {
                    extractor.fill(at: index, of: sentence.words, previous: previous, beforeThat: beforeThat)
                    for feature in extractor.hashes {
                        sightings[feature, default: 0] += 1
                        if sightings[feature] == Settings.fewestSightings { features.append(feature) }
                    }
                }
                (previous, beforeThat) = (tag, previous)
            }
        }
        for (row, feature) in features.enumerated() { rows[feature] = row }
        weights = [Int](repeating: 0, count: features.count * width)
        (totals, stamps) = (weights, weights)
    }

    /// One pass over the sentences in a new order; answers the share of right tags.
    mutating func train(on sentences: inout [Treebank.TaggedSentence]) -> Double {
        for last in stride(from: sentences.count - 1, to: 0, by: -1) {
            sentences.swapAt(last, Int(random.next() % UInt64(last + 1)))
        }
        var (right, all) = (0, 0)
        for sentence in sentences {
            var (previous, beforeThat): (UInt8, UInt8) = (0, 0)
            for (index, gold) in zip(sentence.words.indices, sentence.gold) {
                let sure = sentence.words.priors[index].sureTag
                let tag = sure != 0 ? sure : learn(at: index, of: sentence.words, gold, previous, beforeThat)
                if tag == gold { right += 1 }
                all += 1
                (previous, beforeThat) = (tag, previous)
            }
        }
        return Double(right) / Double(all)
    }

    private mutating func learn(
        at index: Int, of sentence: TagSentence, _ gold: UInt8, _ previous: UInt8, _ beforeThat: UInt8
    ) -> UInt8 {
        step += 1
        extractor.fill(at: index, of: sentence, previous: previous, beforeThat: beforeThat)
        active = extractor.hashes.compactMap { rows[$0] }
        for tag in 0..<width { scores[tag] = 0 }
        for row in active { for tag in 0..<width { scores[tag] += weights[row * width + tag] } }
        let gold = Int(gold)
        var rival = gold == 1 ? 2 : 1
        for tag in 1..<width where tag != gold && scores[tag] > scores[rival] { rival = tag }
        if scores[gold] - scores[rival] <= Settings.margin {
            for row in active {
                update(row * width + gold, by: 1)
                update(row * width + rival, by: -1)
            }
        }
        return UInt8(scores[gold] > scores[rival] ? gold : rival)
    }

    private mutating func update(_ cell: Int, by change: Int) {
        totals[cell] += weights[cell] * (step - stamps[cell])
        stamps[cell] = step
        weights[cell] += change
    }

    /// The averages as signed bytes, for each feature that has any, in the order in which features got their rows.
    func quantized() -> [(feature: UInt64, row: [Int8])] {
        features.enumerated().map { row, feature in
            let cells = row * width..<(row + 1) * width
            return (feature, cells.map { rounded(totals[$0] + weights[$0] * (step - stamps[$0])) })
        }
    }

    private func rounded(_ total: Int) -> Int8 {
        let half = step / 2
        let scaled = total * Settings.scale
        return Int8(max(-127, min(127, (scaled + (scaled < 0 ? -half : half)) / step)))
    }

    /// How many tags the rounded weights get right.
    func score(_ sentences: [Treebank.TaggedSentence]) -> (right: Int, all: Int) {
        let rows = Dictionary(uniqueKeysWithValues: quantized().map { ($0.feature, $0.row) })
        var extractor = TagFeatures()
        var (right, all) = (0, 0)
        for sentence in sentences {
            var (previous, beforeThat): (UInt8, UInt8) = (0, 0)
            for (index, gold) in zip(sentence.words.indices, sentence.gold) {
                var tag = sentence.words.priors[index].sureTag
                if tag == 0 {
                    extractor.fill(at: index, of: sentence.words, previous: previous, beforeThat: beforeThat)
                    var scores = [Int](repeating: 0, count: width)
                    for row in extractor.hashes.compactMap({ rows[$0] }) {
                        for tag in 0..<width { scores[tag] += Int(row[tag]) }
                    }
                    tag = UInt8(scores.indices.dropFirst().max { (scores[$0], -$0) < (scores[$1], -$1) } ?? 1)
                }
                if tag == gold { right += 1 }
                all += 1
                (previous, beforeThat) = (tag, previous)
            }
        }
        return (right, all)
    }
}

/// A small generator of random numbers that is the same everywhere (Steele, Lea and Flood 2014, “Fast splittable
/// pseudorandom number generators”).
struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
