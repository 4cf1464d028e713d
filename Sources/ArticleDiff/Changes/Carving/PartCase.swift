internal import ArticleAnalysis

/// Parts the word that only lost or gained its capital because the words before it came or went.
///
/// “ex-president → President” is the loss of “ex-”, with a capital that follows from it. Words that stand alone are edits
/// of their own already; this sees those that hang on others. Silent where as many tokens took the place of those before
/// it. Parts what is held together as well: a capital is never what is compared.
struct PartCase: CarvingStep {
    let name = "part-case"

    func apply(to row: inout CarvedRow) {
        let sides = row.sides
        row.hunks = row.hunks.flatMap { parts(of: $0, in: sides) }
    }

    private func parts(of hunk: Hunk, in sides: BothSides) -> [Hunk] {
        guard let left = hunk.old.last, let right = hunk.new.last, hunk.old.count != hunk.new.count,
            differInCase(left, right, in: sides)
        else { return [hunk] }
        return hunk.parted(at: (left, right))
    }

    private func differInCase(_ left: Int, _ right: Int, in sides: BothSides) -> Bool {
        let (before, after) = (sides.old.article.tokens[left], sides.new.article.tokens[right])
        return before.kind == .word && before.word == after.word && !sides.areEqual(left, right)
    }
}
