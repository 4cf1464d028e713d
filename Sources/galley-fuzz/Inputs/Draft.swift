import TestSupport

/// A text that is being torn apart.
struct Draft {
    var scalars: [Unicode.Scalar]
    let corpus: Corpus

    var string: String { scalars.reduce(into: "") { $0.unicodeScalars.append($1) } }

    /// A place between two characters, at the start or at the end.
    func place(_ random: inout SeededRandom) -> Int { random.number(below: scalars.count + 1) }

    /// Some characters in a row.
    func stretch(upTo longest: Int, _ random: inout SeededRandom) -> Range<Int> {
        let start = place(&random)
        return start..<min(scalars.count, start + random.number(below: longest + 1))
    }

    /// Up to so many words in a row, with the space behind each.
    func words(upTo most: Int, _ random: inout SeededRandom) -> Range<Int> {
        var start = place(&random)
        while start > 0, scalars[start - 1] != " ", scalars[start - 1] != "\n" { start -= 1 }
        var end = start
        for _ in 0...random.number(below: most) {
            while end < scalars.count, scalars[end] != " ", scalars[end] != "\n" { end += 1 }
            if end < scalars.count { end += 1 }
        }
        return start..<end
    }

    mutating func insert(_ text: some Sequence<Unicode.Scalar>, at place: Int) {
        scalars.insert(contentsOf: Array(text), at: place)
    }

    mutating func replace(_ range: Range<Int>, by text: some Sequence<Unicode.Scalar>) {
        scalars.replaceSubrange(range, with: Array(text))
    }
}
