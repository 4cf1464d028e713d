/// Which sentences stand for which: pairs, each of which may have gained further parts on one side.
struct Matching {
    /// Index of the counterpart, for every sentence of that side; a pair names each other, a further part names its
    /// whole.
    private(set) var newOf: [Int?]
    private(set) var oldOf: [Int?]
    /// Likeness of each old sentence and its counterpart.
    private(set) var score: [Double]

    init(old: Int, new: Int) {
        newOf = Array(repeating: nil, count: old)
        oldOf = Array(repeating: nil, count: new)
        score = Array(repeating: 0, count: old)
    }

    mutating func pair(_ old: Int, _ new: Int, score: Double) {
        newOf[old] = new
        oldOf[new] = old
        self.score[old] = score
    }

    mutating func part(_ old: Int, _ new: Int) {
        newOf[old] = nil
        oldOf[new] = nil
    }

    /// Adds a new sentence to those that an old one was split into.
    mutating func addPart(new: Int, of old: Int) { oldOf[new] = old }

    /// Adds an old sentence to those that were merged into a new one.
    mutating func addPart(old: Int, of new: Int) { newOf[old] = new }

    func isFree(_ old: Int, _ new: Int) -> Bool { newOf[old] == nil && oldOf[new] == nil }

    var freeOld: [Int] { newOf.indices.filter { newOf[$0] == nil } }
    var freeNew: [Int] { oldOf.indices.filter { oldOf[$0] == nil } }

    /// The pairs in order of the old text, without further parts.
    var pairs: [(old: Int, new: Int)] {
        newOf.indices.compactMap { old in
            guard let new = newOf[old], oldOf[new] == old else { return nil }
            return (old, new)
        }
    }

    /// All new sentences of a pair, side by side in order.
    func parts(new: Int, of old: Int) -> Range<Int> {
        var (start, end) = (new, new + 1)
        while start > 0, oldOf[start - 1] == old { start -= 1 }
        while end < oldOf.count, oldOf[end] == old { end += 1 }
        return start..<end
    }

    /// All old sentences of a pair, side by side in order.
    func parts(old: Int, of new: Int) -> Range<Int> {
        var (start, end) = (old, old + 1)
        while start > 0, newOf[start - 1] == new { start -= 1 }
        while end < newOf.count, newOf[end] == new { end += 1 }
        return start..<end
    }

    /// The same with the sides exchanged.
    var flipped: Matching {
        var other = Matching(old: oldOf.count, new: newOf.count)
        (other.newOf, other.oldOf) = (oldOf, newOf)
        for pair in pairs { other.score[pair.new] = score[pair.old] }
        return other
    }
}
