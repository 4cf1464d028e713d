/// A half-open range of UTF-8 offsets into the buffer of one text.
@frozen
public struct TextRange: Hashable, Sendable, Comparable {
    /// The UTF-8 offset of its first byte.
    public let start: Int
    /// The UTF-8 offset behind its last byte; never before ``start``.
    public let end: Int

    /// From `start` to `end`; empty at `start` where the end lies before it, so that no range runs backwards.
    @inlinable
    public init(_ start: Int, _ end: Int) { (self.start, self.end) = (start, max(start, end)) }

    /// Its length in bytes.
    @inlinable
    public var count: Int { end - start }
    /// Whether it is a position between bytes.
    @inlinable
    public var isEmpty: Bool { start == end }
    /// The same as Swift's own range of offsets, for slices of the bytes.
    @inlinable
    public var bounds: Range<Int> { start..<end }

    /// Whether the other lies inside it, or is the same; a position at either end counts.
    @inlinable
    public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }

    /// Whether the two share at least one byte.
    @inlinable
    public func overlaps(_ other: TextRange) -> Bool { max(start, other.start) < min(end, other.end) }

    /// The smallest range that holds both.
    @inlinable
    public func union(_ other: TextRange) -> TextRange { TextRange(min(start, other.start), max(end, other.end)) }

    /// Whether the left one starts first or, from the same start, ends first.
    @inlinable
    public static func < (left: TextRange, right: TextRange) -> Bool {
        (left.start, left.end) < (right.start, right.end)
    }
}
