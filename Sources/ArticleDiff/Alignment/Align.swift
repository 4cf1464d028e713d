package import ArticleAnalysis

/// Which sentence of the old text became which of the new one.
///
/// Equal sentences pair first; then those that are surely alike, wherever they stand; then, between the pairs that kept
/// their order, those that are somewhat alike. What is off the heaviest common order moved. The two texts are always
/// taken in the same order, whichever is the old one, so the answer to the reverse question is the mirror image.
package func align(_ old: Page, _ new: Page) -> [AlignmentRow] {
    let isFlipped = new.text.bytes.lexicographicallyPrecedes(old.text.bytes)
    var alignment = isFlipped ? Alignment(new, old) : Alignment(old, new)
    alignment.pairSentences()
    let stays = Set(alignment.staying().map { isFlipped ? $0.new : $0.old })
    return rows(
        of: isFlipped ? alignment.matching.flipped : alignment.matching, staying: stays,
        alignment.isUnchanged(flipped: isFlipped))
}

/// The work of one comparison.
private struct Alignment {
    private let old: Page
    private let new: Page
    private let oldMarks: [UInt64]
    private let newMarks: [UInt64]
    private(set) var matching: Matching
    private var vocabulary = SentenceVocabulary()
    /// Of the sentences that have no equal on the other side; nil for the others.
    private var oldProfiles: [SentenceProfile?] = []
    private var newProfiles: [SentenceProfile?] = []

    init(_ old: Page, _ new: Page) {
        (self.old, self.new) = (old, new)
        (oldMarks, newMarks) = (old.fingerprints, new.fingerprints)
        matching = pairExactly(oldMarks, newMarks, words: old.sentences.map { $0.tokens.count })
    }

    mutating func pairSentences() {
        guard !matching.freeOld.isEmpty, !matching.freeNew.isEmpty else { return }
        readSentences()
        pairSurely()
        addParts()
        pairByOrder()
        addParts()
    }

    private mutating func readSentences() {
        vocabulary.add(old)
        vocabulary.add(new)
        oldProfiles = old.sentences.indices.map {
            matching.newOf[$0] == nil ? vocabulary.profile(of: old.sentences[$0], in: old) : nil
        }
        newProfiles = new.sentences.indices.map {
            matching.oldOf[$0] == nil ? vocabulary.profile(of: new.sentences[$0], in: new) : nil
        }
    }

    /// Pairs what is alike enough to belong together anywhere.
    private mutating func pairSurely() {
        let gaps = Gaps(between: staying(), oldCount: old.sentences.count, newCount: new.sentences.count)
        let search = CandidateSearch(oldProfiles, newProfiles, vocabulary)
        let found = search.byWords(matching.freeOld, matching.freeNew) + pairsByPlace(matching, gaps)
        take(found) { _, _ in AlignmentThresholds.sure }
    }

    /// Pairs what is somewhat alike and stands in the same gap; anywhere, if the order of the texts says nothing.
    private mutating func pairByOrder() {
        let kept = staying()
        let isOrdered =
            Double(weight(of: kept)) >= AlignmentThresholds.trustedOrder * Double(weight(of: matching.pairs))
        let gaps = Gaps(between: kept, oldCount: old.sentences.count, newCount: new.sentences.count)
        let search = CandidateSearch(oldProfiles, newProfiles, vocabulary)
        let found = search.byWords(matching.freeOld, matching.freeNew) + pairsByPlace(matching, gaps)
        take(found) { old, new in
            if gaps.ofOld[old] == gaps.ofNew[new] { return AlignmentThresholds.weak }
            return isOrdered ? AlignmentThresholds.sure : AlignmentThresholds.unordered
        }
        guard isOrdered else { return }
        partStrays()
    }

    /// What left its place without being surely the same did not leave it.
    private mutating func partStrays() {
        let kept = Set(staying().map(\.old))
        for pair in matching.pairs where !kept.contains(pair.old) && matching.score[pair.old] < AlignmentThresholds.sure
        {
            matching.part(pair.old, pair.new)
        }
    }

    private mutating func take(_ found: [(old: Int, new: Int)], threshold: (Int, Int) -> Double) {
        let candidates = found.compactMap { pair -> PossiblePair? in
            guard let left = oldProfiles[pair.old], let right = newProfiles[pair.new] else { return nil }
            let score = likeness(left, right)
            let surplus = score - threshold(pair.old, pair.new)
            return surplus > 0 ? PossiblePair(old: pair.old, new: pair.new, score: score, surplus: surplus) : nil
        }
        for choice in assign(candidates) { matching.pair(choice.old, choice.new, score: choice.score) }
    }

    private mutating func addParts() {
        addSplits(to: &matching, oldProfiles, newProfiles)
        matching = matching.flipped
        addSplits(to: &matching, newProfiles, oldProfiles)
        matching = matching.flipped
    }

    /// The pairs that keep their order.
    func staying() -> [(old: Int, new: Int)] {
        let pairs = matching.pairs
        let stays = heaviestOrder(of: pairs, weights: pairs.map { weight(of: [$0]) }, newCount: new.sentences.count)
        return zip(pairs, stays).compactMap { $1 ? $0 : nil }
    }

    /// Bytes of both sides.
    private func weight(of pairs: [(old: Int, new: Int)]) -> Int {
        pairs.reduce(0) { $0 + old.sentences[$1.old].range.count + new.sentences[$1.new].range.count }
    }

    /// Whether an old and a new sentence hold the same words and marks.
    func isUnchanged(flipped: Bool) -> (Int, Int) -> Bool {
        let (left, right) = flipped ? (newMarks, oldMarks) : (oldMarks, newMarks)
        return { left[$0] == right[$1] }
    }
}

extension Page {
    /// A hash of each sentence's bytes, white space counting as one space.
    fileprivate var fingerprints: [UInt64] { sentences.map { text.fingerprint(folding: $0.range) } }
}
