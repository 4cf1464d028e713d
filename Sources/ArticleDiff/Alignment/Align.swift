internal import ArticleAnalysis

/// Pairs sentences in order: equal bytes first.
func align(_ old: ArticleAnalysis, _ new: ArticleAnalysis) -> [AlignmentRow] {
    let left = old.sentences.map { old.text[$0.range] }
    let right = new.sentences.map { new.text[$0.range] }
    var rows: [AlignmentRow] = []
    var start = 0
    while start < min(left.count, right.count), left[start].utf8.elementsEqual(right[start].utf8) {
        rows.append(AlignmentRow(old: [start], new: [start], relation: .unchanged, moved: false, score: 1))
        start += 1
    }
    rows += (start..<left.count).map { AlignmentRow(old: [$0], new: [], relation: .removed, moved: false, score: 0) }
    rows += (start..<right.count).map { AlignmentRow(old: [], new: [$0], relation: .added, moved: false, score: 0) }
    return rows
}
