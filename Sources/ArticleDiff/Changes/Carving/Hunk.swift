internal import ArticleAnalysis

/// A stretch of a row that differs: tokens of the old version, and the tokens of the new one that stand in their place.
///
/// Either side may be empty; it then says where the tokens are missing. No side runs backwards: a border that lies
/// before its start makes the side empty.
struct Hunk: Equatable {
    let old: Range<Int>
    let new: Range<Int>
    /// Whether its two sides are compared with each other as they stand, and no step may part them.
    var isHeld = false

    init(old: Range<Int>, new: Range<Int>) { (self.old, self.new) = (old, new) }

    /// From one pair of places to another.
    init(from start: (old: Int, new: Int), upTo end: (old: Int, new: Int)) {
        self.init(old: Range(start.old, upTo: end.old), new: Range(start.new, upTo: end.new))
    }

    var start: (old: Int, new: Int) { (old.lowerBound, new.lowerBound) }
    var end: (old: Int, new: Int) { (old.upperBound, new.upperBound) }

    /// From the start of this one to the end of another one.
    func hull(_ last: Hunk) -> Hunk { Hunk(from: start, upTo: last.end) }

    /// Whether the two share a token, or one of them lies at a place inside the other.
    func meets(_ other: Hunk) -> Bool {
        other.old.lowerBound < old.upperBound && other.old.upperBound > old.lowerBound
            || other.new.lowerBound < new.upperBound && other.new.upperBound > new.lowerBound
    }

    /// What stands between this one and the next one.
    func gap(before next: Hunk) -> Hunk { Hunk(from: end, upTo: next.start) }

    /// Two hunks with the border before these places.
    func parted(at place: (old: Int, new: Int)) -> [Hunk] {
        [Hunk(from: start, upTo: place), Hunk(from: place, upTo: end)]
    }

    /// The hunk with so many tokens more on both sides, in front and behind.
    func widened(front: Int = 0, back: Int = 0) -> Hunk {
        Hunk(from: (start.old - front, start.new - front), upTo: (end.old + back, end.new + back))
    }
}

extension BothSides {
    /// Whether an old and a new token are the same, letter for letter.
    func areEqual(_ left: Int, _ right: Int) -> Bool {
        let (a, b) = (old.article.tokens[left], new.article.tokens[right])
        return a.word == b.word && a.range.count == b.range.count && old.slice(left) == new.slice(right)
    }

    /// Whether both sides of a hunk are the same, letter for letter.
    func areEqual(_ hunk: Hunk) -> Bool {
        hunk.old.count == hunk.new.count && zip(hunk.old, hunk.new).allSatisfy { areEqual($0, $1) }
    }

    /// The two sides of a hunk as passages.
    func passages(of hunk: Hunk) -> (old: Passage, new: Passage) {
        (Passage(side: old, tokens: hunk.old), Passage(side: new, tokens: hunk.new))
    }
}
