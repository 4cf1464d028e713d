internal import ArticleAnalysis
internal import ArticleAnnotations

/// The span with the sentences that it touches.
func sentences(touching span: TextRange, in analysis: ArticleAnalysis) -> TextRange {
    let sentences = analysis.sentences
    let low = sentences.firstIndex(past: { $0.range.end < span.start })
    return sentences[low...].prefix { $0.range.start <= span.end }.reduce(span) { $0.union($1.range) }
}

/// The last words of a range, behind “…” where words were left out.
func leading(_ range: TextRange, in text: ArticleText) -> String {
    guard range.count > ReportThresholds.context else { return text[range] }
    let start = Range(range.end - ReportThresholds.context, upTo: range.end).first { text.bytes[$0] == 0x20 }
    return "…" + (start.map { text[TextRange($0, range.end)] } ?? " ")
}

/// The first words of a range, before “…” where words were left out.
func trailing(_ range: TextRange, in text: ArticleText) -> String {
    guard range.count > ReportThresholds.context else { return text[range] }
    let end = Range(range.start, upTo: range.start + ReportThresholds.context).last { text.bytes[$0] == 0x20 }
    return (end.map { text[TextRange(range.start, $0)] } ?? "") + " …"
}

/// The text, or its start and its end where it has more characters than the limit.
func shortened(_ text: String, to limit: Int = ReportThresholds.longestStatement) -> String {
    ArticleAnnotations.shortened(text, to: limit)
}
