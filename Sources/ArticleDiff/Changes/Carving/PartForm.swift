internal import ArticleAnalysis

/// Parts a lone word, and the form of it at an end of the other side, from what came beside it.
///
/// “use” → “use, or at least try to use” is what came behind the word. Silent where only a word or two came: then the
/// phrase took the word's place. Compares two pairs of words.
struct PartForm: PartingStep {
    let name = "part-form"

    func parts(of hunk: Hunk, in row: inout CarvedRow) -> [Hunk] {
        let (left, right) = (hunk.old, hunk.new)
        guard min(left.count, right.count) == 1, max(left.count, right.count) > ChangeThresholds.wordsBesideForm else {
            return [hunk]
        }
        if row.sides.areForms(left.lowerBound, right.lowerBound) {
            return hunk.parted(at: (left.lowerBound + 1, right.lowerBound + 1))
        }
        if row.sides.areForms(left.upperBound - 1, right.upperBound - 1) {
            return hunk.parted(at: (left.upperBound - 1, right.upperBound - 1))
        }
        return [hunk]
    }
}
