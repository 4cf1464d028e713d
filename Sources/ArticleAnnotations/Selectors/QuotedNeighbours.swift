/// A position between words as other programs find it: no words stand there that could be quoted, so those beside it
/// are, and the position is told within them.
///
/// Words of another block are left out where this one has any: what stands between two blocks on a page is not known.
struct QuotedNeighbours {
    let exact: String
    let prefix: String
    let suffix: String
    /// In code points of ``exact``.
    let position: Int

    /// What stands right before the position, and right behind it.
    init(between before: String, and after: String) {
        let (before, after) = (Array(before.unicodeScalars), Array(after.unicodeScalars))
        let words = (Self.word(before.reversed(), within: true), Self.word(after, within: true))
        let isAlone = words.0 + words.1 == 0
        let left = isAlone ? Self.word(before.reversed(), within: false) : words.0
        let right = isAlone && left == 0 ? Self.word(after, within: false) : words.1
        exact = String(before.suffix(left) + after.prefix(right))
        prefix = String(before.dropLast(left))
        suffix = String(after.dropFirst(right))
        position = left
    }

    /// How many code points the first word takes with the white space in front of it; 0 where there is none, or it
    /// is another block's and must not be.
    private static func word(_ scalars: some Sequence<Unicode.Scalar>, within isBlock: Bool) -> Int {
        var (space, letters) = (0, 0)
        for scalar in scalars {
            if !scalar.properties.isWhitespace {
                letters += 1
            } else if letters > 0 || (isBlock && scalar == "\n") {
                break
            } else {
                space += 1
            }
        }
        return letters > 0 ? space + letters : 0
    }
}

extension String {
    fileprivate init(_ scalars: some Sequence<Unicode.Scalar>) {
        self.init(String.UnicodeScalarView(scalars))
    }
}
