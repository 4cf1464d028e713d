package import ArticleAnalysis
package import ArticleAnnotations

/// What became of a place in a later version, as an editor reads it; nil where it stands there as it was.
package func words(for anchor: Anchor, in later: ArticleText, named version: String) -> String? {
    func quoted(_ range: TextRange) -> String {
        "“\(shortened(later[range].split { $0.isNewline }.joined(separator: " "), to: ReportThresholds.laterWordsLength))”"
    }
    switch anchor {
    case .anchored: return nil
    case .moved: return "moved, the same words in \(version)"
    case .changed(let range): return "changed again since: \(quoted(range)) in \(version)"
    case .ambiguous(let places) where places.count == 1:
        return "perhaps \(quoted(places[0])) in \(version), perhaps gone"
    case .ambiguous(let places): return "at one of \(places.count) places of \(version), or gone"
    case .orphaned(let near): return "gone from \(version)" + (near.isEmpty ? "" : "; nearest is \(quoted(near))")
    }
}
