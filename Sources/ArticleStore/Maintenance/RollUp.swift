/// Which packs are rolled into one, so that each that stays has at least twice as many objects as all smaller ones
/// together: the number of packs grows with the logarithm of the store, and an object is packed anew as seldom.
///
/// As `git repack --geometric=2` chooses.
struct RollUp {
    /// In the order in which they were given.
    let packs: [ObjectInventory.Pack]

    /// `loose` is how many objects come with them.
    init(of all: [ObjectInventory.Pack], with loose: Int) {
        let sorted = all.filter { !$0.isFixed }.sorted { ($0.index.count, $0.path) < ($1.index.count, $1.path) }
        packs = Array(sorted.prefix(Self.length(of: sorted.map(\.index.count), with: loose)))
    }

    /// How many of the packs, of which the smallest come first, are rolled into one.
    static func length(of counts: [Int], with loose: Int) -> Int {
        // The packs from here on each have twice as many as the one before them.
        let pairs = zip(counts, counts.dropFirst())
        var end = pairs.enumerated().reduce(0) { end, pair in
            pair.element.1 < 2 * pair.element.0 ? pair.offset + 2 : end
        }
        var total = loose + counts.prefix(end).reduce(0, +)
        for count in counts.dropFirst(end) {
            guard count < 2 * total else { break }
            total += count
            end += 1
        }
        // One pack alone is as good as it gets.
        return loose == 0 && end < 2 ? 0 : end
    }
}
