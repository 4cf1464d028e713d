/// Turns UTF-8 offsets into code-point offsets: the one place where the unit changes.
///
/// Code points are the unit of the W3C selectors (https://www.w3.org/TR/annotation-model/#text-position-selector).
/// A count is kept every `stride` bytes, so an answer costs at most that many steps and the map 1/8 of the text.
package struct CodePointMap: Sendable {
    private static let stride = 64
    private let bytes: [UInt8]
    private let counts: [Int]

    /// Counts through the text once.
    package init(_ text: ArticleText) {
        bytes = text.bytes
        var counts: [Int] = []
        var count = 0
        for (offset, byte) in text.bytes.enumerated() {
            if offset % Self.stride == 0 { counts.append(count) }
            if !byte.isUTF8Continuation { count += 1 }
        }
        self.counts = counts
    }

    /// The number of code points before a UTF-8 offset; the offset must lie on a scalar boundary.
    package func codePoints(before offset: Int) -> Int {
        guard let last = counts.indices.last else { return 0 }
        let mark = max(0, min(offset / Self.stride, last))
        return bytes[TextRange(mark * Self.stride, offset)].reduce(counts[mark]) {
            $0 + ($1.isUTF8Continuation ? 0 : 1)
        }
    }
}
