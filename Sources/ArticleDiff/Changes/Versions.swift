internal import ArticleAnalysis

/// Both versions, side by side, with their alignment: what every rule may look at.
struct Versions {
    let old: Side
    let new: Side
    let alignment: [AlignmentRow]
    /// The row of every sentence.
    let rowOfOld: [Int: Int]
    let rowOfNew: [Int: Int]

    init(_ old: ArticleAnalysis, _ new: ArticleAnalysis, along alignment: [AlignmentRow]) {
        (self.old, self.new, self.alignment) = (Side(old), Side(new), alignment)
        func rows(_ side: (AlignmentRow) -> [Int]) -> [Int: Int] {
            alignment.enumerated().reduce(into: [:]) { rows, row in
                for sentence in side(row.element) { rows[sentence] = row.offset }
            }
        }
        (rowOfOld, rowOfNew) = (rows(\.old), rows(\.new))
    }

    /// The tokens of a row on both sides; its sentences stand side by side.
    func tokens(of row: AlignmentRow) -> Hunk { Hunk(old: old.tokens(of: row.old), new: new.tokens(of: row.new)) }

    func areEqual(_ left: Int, _ right: Int) -> Bool {
        let (a, b) = (old.article.tokens[left], new.article.tokens[right])
        return a.word == b.word && a.range.count == b.range.count && old.slice(left) == new.slice(right)
    }
}
