/// A sense of each of two words that stand in a relation.
package struct SenseMatch: Equatable, Sendable {
    /// 1 for the commonest sense of the word in its part of speech.
    package let leftRank: Int
    /// The same of the right word.
    package let rightRank: Int
    /// How much of the word's uses the sense makes up, in 255ths.
    package let leftShare: Int
    /// The same of the right word, in 255ths.
    package let rightShare: Int
    /// How many steps up and down lie between both.
    package var steps = 0
    /// How far from the root the broader of both lies, or what is above both: the less, the vaguer.
    package var depth = 0
    /// How many senses at most lie right below the broader of both, or what is above both; `Int.max` for many.
    package var breadth = 0

    init(_ left: Senses.Sense, _ right: Senses.Sense) {
        (leftRank, rightRank, leftShare, rightShare) = (left.rank, right.rank, left.share, right.share)
    }

    /// Whether it is likelier to be what is meant: commoner senses, fewer steps.
    func isBetter(than other: SenseMatch?) -> Bool {
        guard let other else { return true }
        return (cost, other.leftShare * other.rightShare) < (other.cost, leftShare * rightShare)
    }

    private var cost: Int { leftRank + rightRank + steps }
}

/// Every way in which a sense of one word is related to a sense of another, each with the likeliest pair of senses.
package struct SenseRelations: Equatable, Sendable {
    /// Both share a sense (“begin”, “commence”).
    package internal(set) var same: SenseMatch?
    /// The left word is the broader (“device”, “bomb”).
    package internal(set) var broader: SenseMatch?
    /// The left word is the narrower (“bomb”, “device”).
    package internal(set) var narrower: SenseMatch?
    /// Both are kinds of one thing that is no vague one (“murder”, “manslaughter”).
    package internal(set) var sisters: SenseMatch?
    /// Nouns that are no sisters in any sense: a still narrower thing is two steps above one or both (“doctor”, “nurse”).
    package internal(set) var cousins: SenseMatch?
    /// Adjectives that are near in sense (“dangerous”, “risky”).
    package internal(set) var near: SenseMatch?
    /// Both say the like of one measure (“heavy”, “weightless”), or one is it (“heavy”, “weight”).
    package internal(set) var attribute: SenseMatch?
    /// Senses that exclude one another, even if other words of the same sense are known for it (“large”, “little”) or of
    /// the same cluster (“huge”, “tiny”).
    package internal(set) var opposite: SenseMatch?
    /// The very words are known as opposites (“large”, “small”).
    package internal(set) var areAntonyms = false
    /// One derives from the other, or both from a third (“resign”, “resignation”).
    package internal(set) var areDerived = false

    /// Whether nothing relates them.
    package var isEmpty: Bool { self == SenseRelations() }
}
