/// Two sentences that could be the same, and how much speaks for it beyond what is asked.
struct PossiblePair {
    let old: Int
    let new: Int
    let score: Double
    /// The score above the threshold that applies to this pair; always positive.
    let surplus: Double
}

/// Finds the old and new sentences that are worth comparing: the best by shared rare words, and those that stand in the
/// same gap.
///
/// A word that stands in more than ``AlignmentThresholds/commonWord`` sentences is passed over, and so the cost is that
/// many steps a word.
struct CandidateSearch {
    private let old: [SentenceProfile?]
    private let new: [SentenceProfile?]
    private let vocabulary: SentenceVocabulary

    init(_ old: [SentenceProfile?], _ new: [SentenceProfile?], _ vocabulary: SentenceVocabulary) {
        (self.old, self.new, self.vocabulary) = (old, new, vocabulary)
    }

    /// Pairs of free sentences by shared words, in order of the old text.
    func byWords(_ freeOld: [Int], _ freeNew: [Int]) -> [(old: Int, new: Int)] {
        let index = postings(freeNew)
        var cosine = Array(repeating: 0.0, count: new.count)
        var found: [(old: Int, new: Int)] = []
        for sentence in freeOld {
            var touched: [Int] = []
            for word in old[sentence]?.words ?? [] where !vocabulary.isCommon(word.id) {
                for other in index[word.id] {
                    if cosine[other] == 0 { touched.append(other) }
                    cosine[other] += word.weight * word.weight / max(new[other]?.norm ?? 1, .leastNormalMagnitude)
                }
            }
            let best = touched.sorted { (cosine[$1], $0) < (cosine[$0], $1) }.prefix(AlignmentThresholds.candidates)
            found += best.sorted().map { (sentence, $0) }
            for other in touched { cosine[other] = 0 }
        }
        return found
    }

    /// For every word, the free new sentences that it stands in.
    private func postings(_ freeNew: [Int]) -> [[Int]] {
        var index = Array(repeating: [Int](), count: vocabulary.wordCount)
        for sentence in freeNew {
            for word in new[sentence]?.words ?? [] where !vocabulary.isCommon(word.id) {
                index[word.id].append(sentence)
            }
        }
        return index
    }
}

/// Pairs of free sentences that stand in the same gap of the pairs that stay, at about the same place in it.
func pairsByPlace(_ matching: Matching, _ gaps: Gaps) -> [(old: Int, new: Int)] {
    let reach = AlignmentThresholds.neighbours
    let right = Dictionary(grouping: matching.freeNew) { gaps.ofNew[$0] }
    var place = (gap: -1, rank: 0)
    var found: [(old: Int, new: Int)] = []
    for sentence in matching.freeOld {
        let gap = gaps.ofOld[sentence]
        place = place.gap == gap ? (gap, place.rank + 1) : (gap, 0)
        guard let others = right[gap] else { continue }
        let last = min(others.count, place.rank + reach + 1)
        found += others[min(last, max(0, place.rank - reach))..<last].map { (sentence, $0) }
    }
    return found
}

/// Between which of the staying pairs each sentence stands.
struct Gaps {
    private(set) var ofOld: [Int]
    private(set) var ofNew: [Int]

    /// `pairs` rise on both sides.
    init(between pairs: [(old: Int, new: Int)], oldCount: Int, newCount: Int) {
        ofOld = Self.numbers(pairs.map(\.old), count: oldCount)
        ofNew = Self.numbers(pairs.map(\.new), count: newCount)
    }

    private static func numbers(_ edges: [Int], count: Int) -> [Int] {
        var gap = 0
        return (0..<count).map { sentence in
            if gap < edges.count, edges[gap] < sentence { gap += 1 }
            return gap
        }
    }
}
