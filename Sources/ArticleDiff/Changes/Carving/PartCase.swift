internal import ArticleAnalysis

/// Parts the word that only lost or gained its capital because the words before it came or went.
///
/// “And it rained → It rained” is the loss of “And”, with a capital that follows from it. Silent where one word took
/// another's place before it. Parts what is held together as well: a capital is never what is compared.
struct PartCase: CarvingStep {
    let name = "part-case"

    func apply(to row: inout CarvedRow) {
        let sides = row.sides
        row.hunks = row.hunks.flatMap { parts($0, sides) }
    }

    private func parts(_ hunk: Hunk, _ sides: BothSides) -> [Hunk] {
        guard let left = hunk.old.last, let right = hunk.new.last, hunk.old.count != hunk.new.count,
            differInCase(left, right, in: sides)
        else { return [hunk] }
        let parts = hunk.parted(at: (left, right))
        guard let rest = parts.first else { return [hunk] }
        let isExchange = !rest.old.isEmpty && !rest.new.isEmpty
        return isExchange && rest.old.count + rest.new.count <= ChangeThresholds.tokensOfExchange ? [hunk] : parts
    }

    private func differInCase(_ left: Int, _ right: Int, in sides: BothSides) -> Bool {
        let (before, after) = (sides.old.article.tokens[left], sides.new.article.tokens[right])
        return before.kind == .word && before.word == after.word && !sides.areEqual(left, right)
    }
}
