/// Lengths of time, in seconds, as a table tells them.
package struct Spans: Sendable, Hashable {
    private let sorted: [Int]

    package init(_ seconds: [Int]) { sorted = seconds.sorted() }

    package var count: Int { sorted.count }

    /// The shortest that so many of a hundred do not exceed (nearest rank); nil where there is none.
    package func percentile(_ percent: Int) -> Int? {
        guard !sorted.isEmpty else { return nil }
        let rank = (sorted.count * min(max(percent, 1), 100) + 99) / 100
        return sorted[min(max(rank, 1), sorted.count) - 1]
    }

    /// The one in the middle, the earlier of two.
    package var median: Int? { percentile(50) }
    package var longest: Int? { sorted.last }
}
