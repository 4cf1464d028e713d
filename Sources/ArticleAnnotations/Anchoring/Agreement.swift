/// How far the surroundings of an old and of a new place agree, counted from the place to either side.
struct Agreement: Equatable {
    let left: Int
    let right: Int

    var total: Int { left + right }
    var isNone: Bool { left == 0 && right == 0 }

    /// Whether it holds on one side at least; a figure behind a newcomer has lost the other.
    var isOneSided: Bool { left == 0 || right == 0 }

    /// Whether it speaks for its place as well as the other does: on the whole, or, where much agrees, on either side.
    func rivals(_ other: Agreement) -> Bool {
        total >= other.total || (total >= AnchoringThresholds.wordsOfContext && !other.beats(self))
    }

    /// Whether it leaves no doubt beside another: better on both sides, or on one where nothing speaks for the other.
    /// Of a paragraph that stands twice side by side, each copy has a side to itself, and what was edited beside it
    /// takes that away.
    func settles(_ other: Agreement) -> Bool {
        let margin = AnchoringThresholds.marginOfSentences
        return (left >= other.left + margin && right >= other.right + margin) || (other.isNone && beats(other))
    }

    /// Better on one side and no worse on the other. Less will not do: in “10,000 cars and 10,000 bikes”, of which
    /// “10,000 bikes” was left, the front of one place and the back of the other agree.
    func beats(_ other: Agreement) -> Bool { left >= other.left && right >= other.right && self != other }
}

/// How many steps away from two places agree, up to a limit. Where both texts end at once, that is one more.
func agreeing(
    limit: Int, _ first: (old: Int, new: Int), by step: Int, in bounds: (old: Range<Int>, new: Range<Int>),
    _ agree: (Int, Int) -> Bool
) -> Int {
    var count = 0
    var (left, right) = first
    while count < limit {
        let (isInOld, isInNew) = (bounds.old.contains(left), bounds.new.contains(right))
        if !isInOld, !isInNew { return count + 1 }
        guard isInOld, isInNew, agree(left, right) else { return count }
        (left, right, count) = (left + step, right + step, count + 1)
    }
    return count
}
