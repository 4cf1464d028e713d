package import ArticleAnalysis

/// Looks whether ranges lie in one text, on scalar boundaries and in order.
package struct RangeCheck {
    private let text: ArticleText
    /// What was found, in the order of the questions.
    package private(set) var flaws: [Flaw] = []

    /// A check of ranges of that text, of which none has been asked yet.
    package init(_ text: ArticleText) { self.text = text }

    /// Notes a flaw where a range leaves the text or cuts a scalar.
    package mutating func expect(_ range: TextRange, _ name: String) {
        let place = "\(name), \(range.start) to \(range.end)"
        if range.start < 0 || range.end > text.bytes.count { flaws.append(Flaw("a range outside of its text", place)) }
        if [range.start, range.end].contains(where: { text.bytes.byte(at: $0).isUTF8Continuation }) {
            flaws.append(Flaw("a cut scalar", place))
        }
    }

    /// The same for each of them.
    package mutating func expect(_ ranges: some Sequence<TextRange>, _ name: String) {
        for (index, range) in ranges.enumerated() { expect(range, "\(name) \(index)") }
    }

    /// The same, and that each starts where the one before ends or later.
    package mutating func expectDisjoint(_ ranges: [TextRange], _ name: String) {
        expect(ranges, name)
        for (before, behind) in ranges.adjacentPairs() where behind.start < before.end {
            flaws.append(Flaw("ranges out of order", "\(name), \(before.start) to \(before.end), then \(behind.start)"))
        }
    }

    /// The same, and that none starts before the one in front of it.
    package mutating func expectOrdered(_ ranges: [TextRange], _ name: String) {
        expect(ranges, name)
        for (before, behind) in ranges.adjacentPairs() where behind.start < before.start {
            flaws.append(Flaw("ranges out of order", "\(name), \(before.start), then \(behind.start)"))
        }
    }

    /// Notes a flaw where an index names nothing.
    package mutating func expect(_ indices: some Sequence<Int>, below count: Int, _ name: String) {
        for index in indices where index < 0 || index >= count {
            flaws.append(Flaw("an index that names nothing", "\(name), \(index) of \(count)"))
        }
    }
}
