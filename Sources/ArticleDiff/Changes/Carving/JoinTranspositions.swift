internal import ArticleAnalysis

/// Makes one hunk of two neighbours that exchange the same words.
///
/// “Clinton said → said Clinton”. Silent where more than a few equal tokens stand between the two, and on long
/// stretches. Costs the words of the hunks, sorted.
struct JoinTranspositions: JoiningStep {
    let name = "join-transpositions"

    func joins(_ first: Hunk, _ second: Hunk, in sides: BothSides) -> Bool {
        guard second.old.lowerBound - first.old.upperBound <= ChangeThresholds.transpositionGap else { return false }
        let hunk = first.hull(second)
        guard hunk.old.count == hunk.new.count, hunk.old.count <= ChangeThresholds.wordRuleTokens else { return false }
        return sides.old.article.tokens[hunk.old].map(\.word.rawValue).sorted()
            == sides.new.article.tokens[hunk.new].map(\.word.rawValue).sorted()
    }
}
