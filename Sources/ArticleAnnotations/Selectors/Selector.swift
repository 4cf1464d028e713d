internal import ArticleAnalysis

/// Writes selectors for places in one text.
struct Selector {
    private let text: ArticleText
    private let map: CodePointMap

    init(_ text: ArticleText) { (self.text, map) = (text, CodePointMap(text)) }

    /// The quote, which survives edits elsewhere, and the position, which tells repeated words apart (sections 4.2.4
    /// and 4.2.5).
    func selectors(for range: TextRange) -> [TextSelector] {
        [
            .quote(exact: text[range], prefix: prefix(before: range.start), suffix: suffix(after: range.end)),
            .position(start: map.codePoints(before: range.start), end: map.codePoints(before: range.end)),
        ]
    }

    private func prefix(before offset: Int) -> String {
        var (start, left) = (offset, AnnotationThresholds.contextLength)
        while start > 0, left > 0 {
            start -= 1
            if !text.bytes[start].isUTF8Continuation { left -= 1 }
        }
        return text[TextRange(start, offset)]
    }

    private func suffix(after offset: Int) -> String {
        var (end, left) = (offset, AnnotationThresholds.contextLength)
        while end < text.bytes.count, left > 0 || text.bytes[end].isUTF8Continuation {
            if !text.bytes[end].isUTF8Continuation { left -= 1 }
            end += 1
        }
        return text[TextRange(offset, end)]
    }
}
