/// The shortest edit script between two sequences of integers.
///
/// The greedy algorithm of E. W. Myers, “An O(ND) difference algorithm and its variations”, 1986. After
/// ``PatchThresholds/deepestSearch`` edits it keeps the path that got furthest and starts anew at its end: the script
/// may then be longer than the shortest one, but the cost is at most that many steps for each unit of both sequences.
struct Myers {
    private let old: [UInt64]
    private let new: [UInt64]
    private var isRemoved: [Bool]
    private var isAdded: [Bool]
    /// Offsets into the old sequence, a layer for each number of edits; layer d has d + 1 diagonals, −d, −d + 2 … d. −1
    /// cannot be reached.
    private var reached: [Int] = []
    private(set) var steps = 0

    init(from old: [UInt64], to new: [UInt64]) {
        (self.old, self.new) = (old, new)
        isRemoved = Array(repeating: false, count: old.count)
        isAdded = Array(repeating: false, count: new.count)
    }

    /// The positions of what stays, in order.
    mutating func kept() -> [(old: Int, new: Int)] {
        var (x, y) = (0, 0)
        while x < old.count || y < new.count { (x, y) = advance(from: x, y) }
        return collected()
    }

    /// Searches onward from a point, marks what the best path removes and adds, and says where it ends.
    private mutating func advance(from x: Int, _ y: Int) -> (Int, Int) {
        reached.removeAll(keepingCapacity: true)
        for edits in 0...PatchThresholds.deepestSearch {
            for index in 0...edits {
                let end = slide(furthest(edits, index, x, y), 2 * index - edits, x, y)
                reached.append(end)
                if x + end == old.count, y + end - (2 * index - edits) == new.count { return mark(edits, index, x, y) }
            }
        }
        let edits = PatchThresholds.deepestSearch
        func distance(_ index: Int) -> Int {
            reached(edits, index) < 0 ? -1 : 2 * reached(edits, index) - (2 * index - edits)
        }
        return mark(edits, (0...edits).max { distance($0) < distance($1) } ?? 0, x, y)
    }

    private func reached(_ edits: Int, _ index: Int) -> Int { reached[edits * (edits + 1) / 2 + index] }

    /// How far a diagonal can be reached by one more edit, before any equal units.
    private func furthest(_ edits: Int, _ index: Int, _ x: Int, _ y: Int) -> Int {
        guard edits > 0 else { return 0 }
        let added = index < edits ? reached(edits - 1, index) : -1
        let removed = index > 0 ? reached(edits - 1, index - 1) : -1
        let canAdd = added >= 0 && y + added - (2 * index - edits) <= new.count
        let canRemove = removed >= 0 && x + removed < old.count
        return max(canAdd ? added : -1, canRemove ? removed + 1 : -1)
    }

    /// Goes on over equal units.
    private mutating func slide(_ start: Int, _ diagonal: Int, _ x: Int, _ y: Int) -> Int {
        steps += 1
        guard start >= 0 else { return -1 }
        var end = start
        while x + end < old.count, y + end - diagonal < new.count, old[x + end] == new[y + end - diagonal] { end += 1 }
        steps += end - start
        return end
    }

    /// Follows a path back to its start.
    private mutating func mark(_ edits: Int, _ index: Int, _ x: Int, _ y: Int) -> (Int, Int) {
        let end = (x + reached(edits, index), y + reached(edits, index) - (2 * index - edits))
        var index = index
        for layer in stride(from: edits, to: 0, by: -1) {
            let start = furthest(layer, index, x, y)
            if index > 0, reached(layer - 1, index - 1) >= 0, reached(layer - 1, index - 1) + 1 == start {
                isRemoved[x + start - 1] = true
                index -= 1
            } else {
                isAdded[y + start - (2 * index - layer) - 1] = true
            }
        }
        return end
    }

    private func collected() -> [(old: Int, new: Int)] {
        let stay = isRemoved.indices.filter { !isRemoved[$0] }
        return zip(stay, isAdded.indices.filter { !isAdded[$0] }).map { ($0, $1) }
    }
}
