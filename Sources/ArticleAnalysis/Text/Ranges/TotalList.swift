/// What stands beyond both ends of a text, as one of its kind.
public protocol Bounded: Sendable {
    /// The one beyond the ends: it matches no rule.
    static var boundary: Self { get }
}

/// A list that answers for every index: beyond its ends with the boundary of its kind, so that “the token before” and
/// “the token behind” are questions without a precondition, at the start of a text and at its end as well.
@frozen
public struct TotalList<Element: Bounded>: RandomAccessCollection, Sendable {
    @usableFromInline let items: [Element]

    /// The items, in their order.
    @inlinable
    public init(_ items: some Sequence<Element>) { self.items = Array(items) }

    /// Always 0.
    @inlinable
    public var startIndex: Int { 0 }
    /// How many items there are.
    @inlinable
    public var endIndex: Int { items.count }

    // What follows is what a collection gets for nothing, too; from another module, though, that is found by look-ups at
    // run time, which took half the time of a comparison.

    /// How many items there are.
    @inlinable
    public var count: Int { items.count }
    /// Whether there are none.
    @inlinable
    public var isEmpty: Bool { items.isEmpty }
    /// From 0 up to the count.
    @inlinable
    public var indices: Range<Int> { 0..<items.count }
    /// The index behind one.
    @inlinable
    public func index(after index: Int) -> Int { index + 1 }
    /// The index in front of one.
    @inlinable
    public func index(before index: Int) -> Int { index - 1 }
    /// The index that lies so far behind one, or in front of it.
    @inlinable
    public func index(_ index: Int, offsetBy distance: Int) -> Int { index + distance }
    /// How far it is from one index to another.
    @inlinable
    public func distance(from start: Int, to end: Int) -> Int { end - start }
    /// Walks the items in their order.
    @inlinable
    public func makeIterator() -> IndexingIterator<[Element]> { items.makeIterator() }

    /// The item at an index, or the boundary of its kind beyond either end.
    @inlinable
    public subscript(index: Int) -> Element {
        index >= 0 && index < items.count ? items[index] : .boundary
    }

    /// The elements of a stretch that are there.
    @inlinable
    public subscript(stretch: Range<Int>) -> ArraySlice<Element> { items[stretch.clamped(to: 0..<items.count)] }
}

extension TotalList: ExpressibleByArrayLiteral {
    /// The elements, in their order.
    public init(arrayLiteral elements: Element...) { self.init(elements) }
}

extension TotalList: Equatable where Element: Equatable {}

extension Range<Int> {
    /// From `start` up to `end`, or nothing at `start` where the end lies before it.
    @inlinable
    public init(_ start: Int, upTo end: Int) { self = start..<Swift.max(start, end) }
}
