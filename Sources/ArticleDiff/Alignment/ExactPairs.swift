/// Pairs equal sentences: those at both ends, those that stand only once, then repeated ones by their neighbours and by
/// their order.
///
/// The idea of P. Heckel, “A technique for isolating differences between files”, 1978, with a longest common
/// subsequence for what repeats. `old` and `new` are fingerprints; `words` is the number of words of each old sentence.
func pairExactly(_ old: [UInt64], _ new: [UInt64], words: [Int]) -> Matching {
    var pairs = ExactPairs(old, new)
    pairs.pairEnds()
    pairs.pairUnique()
    pairs.pairNeighbours()
    pairs.pairRepeatsInOrder()
    pairs.pairRepeatsElsewhere(words)
    return pairs.matching
}

private struct ExactPairs {
    private let old: [UInt64]
    private let new: [UInt64]
    private(set) var matching: Matching

    init(_ old: [UInt64], _ new: [UInt64]) {
        (self.old, self.new) = (old, new)
        matching = Matching(old: old.count, new: new.count)
    }

    mutating func pairEnds() {
        let least = min(old.count, new.count)
        var front = 0
        while front < least, old[front] == new[front] {
            matching.pair(front, front, score: 1)
            front += 1
        }
        var back = 1
        while back <= least - front, old[old.count - back] == new[new.count - back] {
            matching.pair(old.count - back, new.count - back, score: 1)
            back += 1
        }
    }

    mutating func pairUnique() {
        let (left, right) = (places(matching.freeOld, old), places(matching.freeNew, new))
        for index in matching.freeOld {
            if left[old[index]]?.count == 1, let other = right[old[index]], other.count == 1 {
                matching.pair(index, other[0], score: 1)
            }
        }
    }

    /// Equal sentences right behind, or right in front of, paired ones.
    mutating func pairNeighbours() {
        for (index, other) in matching.pairs { pairRun(index + 1, other + 1, step: 1) }
        for (index, other) in matching.pairs.reversed() { pairRun(index - 1, other - 1, step: -1) }
    }

    private mutating func pairRun(_ index: Int, _ other: Int, step: Int) {
        var (index, other) = (index, other)
        while old.indices.contains(index), new.indices.contains(other), matching.isFree(index, other),
            old[index] == new[other]
        {
            matching.pair(index, other, score: 1)
            (index, other) = (index + step, other + step)
        }
    }

    mutating func pairRepeatsInOrder() {
        let (left, right) = shared()
        var search = Myers(from: left.map { old[$0] }, to: right.map { new[$0] })
        for pair in search.kept() { matching.pair(left[pair.old], right[pair.new], score: 1) }
    }

    mutating func pairRepeatsElsewhere(_ words: [Int]) {
        let (left, right) = shared()
        var waiting = places(right.reversed(), new)
        for index in left where words[index] >= AlignmentThresholds.movedRepeatWords {
            if let other = waiting[old[index]]?.popLast() { matching.pair(index, other, score: 1) }
        }
    }

    /// The free sentences whose fingerprint is free on the other side as well.
    private func shared() -> (old: [Int], new: [Int]) {
        let (freeOld, freeNew) = (matching.freeOld, matching.freeNew)
        let (left, right) = (Set(freeOld.map { old[$0] }), Set(freeNew.map { new[$0] }))
        return (freeOld.filter { right.contains(old[$0]) }, freeNew.filter { left.contains(new[$0]) })
    }

    private func places(_ indices: [Int], _ side: [UInt64]) -> [UInt64: [Int]] {
        Dictionary(grouping: indices) { side[$0] }
    }
}
