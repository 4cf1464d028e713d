package import ArticleAnalysis

/// Where a target stands in the text that it was made on; nil for one that gives no position.
///
/// Refuses a position that does not show the quoted words: one of the two was altered, and nobody can tell which.
/// Linear in the text.
package func range(of target: Target, in text: ArticleText) throws(AnnotationError) -> TextRange? {
    guard let position = target.position else { return nil }
    let range = bytes(of: position, in: text)
    guard let quoted = target.words, range.map({ text[$0] }) != quoted else { return range }
    let shown = range.map { "shows “\(excerpt(text[$0]))” there" } ?? "ends before that"
    throw AnnotationError(
        """
        a place says that “\(excerpt(quoted))” stands at \(position.lowerBound) to \(position.upperBound), but the \
        version’s text \(shown)
        """
    )
}

/// Nil where the text is shorter.
private func bytes(of codePoints: Range<Int>, in text: ArticleText) -> TextRange? {
    var (count, start): (Int, Int?) = (0, nil)
    for (offset, byte) in text.bytes.enumerated() where !byte.isUTF8Continuation {
        if count == codePoints.lowerBound { start = offset }
        if count == codePoints.upperBound { return start.map { TextRange($0, offset) } }
        count += 1
    }
    let end = text.bytes.count
    if count == codePoints.lowerBound { start = end }
    return count == codePoints.upperBound ? start.map { TextRange($0, end) } : nil
}

func excerpt(_ words: String) -> String {
    let scalars = words.unicodeScalars
    guard scalars.count > AnnotationThresholds.longestExcerpt else { return words }
    return String(String.UnicodeScalarView(scalars.prefix(AnnotationThresholds.longestExcerpt))) + "…"
}
