/// The heaviest set of pairs that run in the same order on both sides; what is not in it moved.
///
/// A longest increasing subsequence by weight, with a Fenwick tree of prefix maxima (P. M. Fenwick, 1994): n log n.
/// `pairs` come in order of the old text and name each new sentence once; `weights` stand beside them. The answer says
/// for each pair whether it stays.
func heaviestOrder(of pairs: [(old: Int, new: Int)], weights: [Int], newCount: Int) -> [Bool] {
    var tree = PrefixMaximum(count: newCount)
    var total: [Int] = []
    var previous: [Int?] = []
    for (index, pair) in pairs.enumerated() {
        let best = tree.maximum(below: pair.new)
        total.append(weights[index] + best.weight)
        previous.append(best.index)
        tree.raise(pair.new, to: (total[index], index))
    }
    var stays = Array(repeating: false, count: pairs.count)
    var next = tree.maximum(below: newCount).index
    while let index = next {
        stays[index] = true
        next = previous[index]
    }
    return stays
}

private struct PrefixMaximum {
    private var nodes: [(weight: Int, index: Int?)]

    init(count: Int) { nodes = Array(repeating: (0, nil), count: count + 1) }

    func maximum(below position: Int) -> (weight: Int, index: Int?) {
        var best: (weight: Int, index: Int?) = (0, nil)
        var node = position
        while node > 0 {
            if nodes[node].weight > best.weight { best = nodes[node] }
            node &= node - 1
        }
        return best
    }

    mutating func raise(_ position: Int, to entry: (weight: Int, index: Int)) {
        var node = position + 1
        while node < nodes.count {
            if entry.weight > nodes[node].weight { nodes[node] = (entry.weight, entry.index) }
            node += node & -node
        }
    }
}
