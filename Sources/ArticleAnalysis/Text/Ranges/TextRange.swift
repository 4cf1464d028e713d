/// A half-open range of UTF-8 offsets into the buffer of one text.
package struct TextRange: Hashable, Sendable, Comparable {
    /// The UTF-8 offset of its first byte.
    package let start: Int
    /// The UTF-8 offset behind its last byte; never before ``start``.
    package let end: Int

    /// From `start` to `end`; empty at `start` where the end lies before it, so that no range runs backwards.
    @inlinable
    package init(_ start: Int, _ end: Int) { (self.start, self.end) = (start, max(start, end)) }

    /// Its length in bytes.
    package var count: Int { end - start }
    /// Whether it is a position between bytes.
    package var isEmpty: Bool { start == end }
    /// The same as Swift's own range of offsets, for slices of the bytes.
    package var bounds: Range<Int> { start..<end }

    /// Whether the other lies inside it, or is the same; a position at either end counts.
    package func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }

    /// Whether the two share at least one byte.
    package func overlaps(_ other: TextRange) -> Bool { max(start, other.start) < min(end, other.end) }

    /// The smallest range that holds both.
    package func union(_ other: TextRange) -> TextRange { TextRange(min(start, other.start), max(end, other.end)) }

    /// Whether the left one starts first or, from the same start, ends first.
    package static func < (left: TextRange, right: TextRange) -> Bool {
        (left.start, left.end) < (right.start, right.end)
    }
}
