extension RandomAccessCollection where Index == Int {
    /// The first index whose element is not `past`, where all that are stand in front; found in log n steps.
    @inlinable
    public func firstIndex(past isPast: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if isPast(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Collection {
    /// Every element with the one behind it, in order; nothing where there is one alone.
    package func adjacentPairs() -> Zip2Sequence<Self, SubSequence> { zip(self, dropFirst()) }
}
