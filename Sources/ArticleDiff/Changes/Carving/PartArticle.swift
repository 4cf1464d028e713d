internal import ArticleAnalysis

/// Parts the article behind a lone word, which belongs to the noun that stands.
///
/// “to the coast → into coast” is “into” for “to”, and an article that went. Silent where an article stands on both
/// sides, and on longer stretches.
struct PartArticle: PartingStep {
    let name = "part-article"

    func parts(of hunk: Hunk, in row: inout CarvedRow) -> [Hunk] {
        guard hunk.old.count + hunk.new.count == 3, let left = hunk.old.last, let right = hunk.new.last else {
            return [hunk]
        }
        let isLeft = row.sides.old.article.tokens[left].tag == .dt
        let isRight = row.sides.new.article.tokens[right].tag == .dt
        if hunk.old.count == 2, isLeft, !isRight { return hunk.parted(at: (left, hunk.end.new)) }
        if hunk.new.count == 2, isRight, !isLeft { return hunk.parted(at: (hunk.end.old, right)) }
        return [hunk]
    }
}
