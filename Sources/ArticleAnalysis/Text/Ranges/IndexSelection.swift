/// Some of the blocks, or of the sentences, of a page, by their indices; or all of them.
package struct IndexSelection: Sendable {
    /// Nil where everything is selected.
    private var chosen: [Bool]?

    /// Whatever there is.
    package static let all = IndexSelection(chosen: nil)
    /// Nothing.
    package static let none = IndexSelection(chosen: [])

    private init(chosen: [Bool]?) { self.chosen = chosen }

    /// Those of `count` indices that are listed; others are passed over.
    package init(_ indices: some Sequence<Int>, of count: Int) {
        self.init(chosen: [Bool](repeating: false, count: count))
        for index in indices { insert(index) }
    }

    /// Whether everything is selected.
    package var isAll: Bool { chosen == nil }

    /// Whether an index is selected; none is beyond the ends unless all are.
    package func contains(_ index: Int) -> Bool {
        guard let chosen else { return true }
        return chosen.indices.contains(index) && chosen[index]
    }

    /// Selects an index; one beyond the ends is passed over.
    package mutating func insert(_ index: Int) {
        if chosen?.indices.contains(index) ?? false { chosen?[index] = true }
    }
}
