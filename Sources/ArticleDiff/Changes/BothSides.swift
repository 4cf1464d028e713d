internal import ArticleAnalysis

/// Both versions, side by side, with their alignment: what every rule may look at.
struct BothSides {
    let old: VersionSide
    let new: VersionSide
    let alignment: [AlignmentRow]
    /// The row of every sentence.
    let rowOfOld: [Int: Int]
    let rowOfNew: [Int: Int]

    init(_ old: ArticleAnalysis, _ new: ArticleAnalysis, along alignment: [AlignmentRow]) {
        (self.old, self.new, self.alignment) = (VersionSide(old), VersionSide(new), alignment)
        func rows(_ side: (AlignmentRow) -> [Int]) -> [Int: Int] {
            alignment.enumerated().reduce(into: [:]) { rows, row in
                for sentence in side(row.element) { rows[sentence] = row.offset }
            }
        }
        (rowOfOld, rowOfNew) = (rows(\.old), rows(\.new))
    }

    /// What is known of the words of the language, which is that of the new version.
    var words: ComparisonWords { new.words }

    /// The tokens of a row on both sides; its sentences stand side by side.
    func tokens(of row: AlignmentRow) -> Hunk { Hunk(old: old.tokens(of: row.old), new: new.tokens(of: row.new)) }
}
