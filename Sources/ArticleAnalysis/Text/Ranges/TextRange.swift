/// A half-open range of UTF-8 offsets into the buffer of one text.
package struct TextRange: Hashable, Sendable, Comparable {
    package let start: Int
    package let end: Int

    /// From `start` to `end`; empty at `start` where the end lies before it, so that no range runs backwards.
    @inlinable
    package init(_ start: Int, _ end: Int) { (self.start, self.end) = (start, max(start, end)) }

    package var count: Int { end - start }
    package var isEmpty: Bool { start == end }
    package var bounds: Range<Int> { start..<end }

    package func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }

    /// Whether the two share at least one byte.
    package func overlaps(_ other: TextRange) -> Bool { max(start, other.start) < min(end, other.end) }

    /// The smallest range that holds both.
    package func union(_ other: TextRange) -> TextRange { TextRange(min(start, other.start), max(end, other.end)) }

    package static func < (left: TextRange, right: TextRange) -> Bool {
        (left.start, left.end) < (right.start, right.end)
    }
}
