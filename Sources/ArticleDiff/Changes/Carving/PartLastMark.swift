internal import ArticleAnalysis

/// Parts the comma, colon or semicolon at the end of either side from the words before it.
///
/// “While → Meanwhile,” is another word, and a comma that came. Silent where the mark is all that stands on its side.
struct PartLastMark: PartingStep {
    let name = "part-last-mark"

    func parts(of hunk: Hunk, in row: inout CarvedRow) -> [Hunk] {
        guard !hunk.old.isEmpty, !hunk.new.isEmpty else { return [hunk] }
        let left = hunk.old.count > 1 && row.sides.old.isPhraseMark(hunk.end.old - 1) ? 1 : 0
        let right = hunk.new.count > 1 && row.sides.new.isPhraseMark(hunk.end.new - 1) ? 1 : 0
        guard left + right > 0 else { return [hunk] }
        return hunk.parted(at: (hunk.end.old - left, hunk.end.new - right))
    }
}
