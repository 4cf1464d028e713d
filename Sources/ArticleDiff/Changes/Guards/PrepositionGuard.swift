internal import ArticleAnalysis

/// Another preposition that tells: “by £10” → “to £10”, “before the vote” → “after the vote”, “under” → “around”.
///
/// A table says which ones are exchanged freely, between words, before a figure and before a date. Silent where other
/// words differ as well, and before a verb (“to close”).
struct PrepositionGuard: EditRule {
    let name = "guard.preposition"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard !edit.isMove else { return nil }
        let (before, after) = (Preposed(edit.old), Preposed(edit.new))
        guard let before, let after, edit.isReplacement, before.others == after.others else {
            return measure(edit, before ?? after)
        }
        guard !before.isBeforeVerb, !after.isBeforeVerb, before.text != after.text else { return nil }
        let senses: (String, String) =
            if before.isBeforeDate && after.isBeforeDate {
                (before.word.beforeDate, after.word.beforeDate)
            } else if before.isBeforeFigure && after.isBeforeFigure {
                (before.word.beforeFigure, after.word.beforeFigure)
            } else {
                (before.word.sense, after.word.sense)
            }
        guard Preposed.differ(senses.0, senses.1) else { return nil }
        return Verdict(.claimChanged, .possible, "\(before.text) → \(after.text): says something else of what follows")
    }

    /// “rose 5 %” → “rose to 5 %”: what was a step is now where it ends, or the reverse.
    private func measure(_ edit: Edit, _ preposed: Preposed?) -> Verdict? {
        guard let preposed, !edit.isReplacement, preposed.others.isEmpty, preposed.isBeforeFigure,
            !preposed.isBeforeDate, ["to", "from"].contains(preposed.word.beforeFigure), preposed.isBehindVerb
        else { return nil }
        return Verdict(.claimChanged, .possible, "\(edit.shown) before a figure: by how much, or to how much")
    }
}

/// The one preposition of a side of an edit.
private struct Preposed {
    /// Whether no sense of one is a sense of the other, and each has one, or one of them differs from all others.
    static func differ(_ left: String, _ right: String) -> Bool {
        guard Set(left.split(separator: "|")).isDisjoint(with: right.split(separator: "|")) else { return false }
        return !left.isEmpty && !right.isEmpty || left.hasSuffix("!") || right.hasSuffix("!")
    }

    let word: GuardWords.Preposition
    let text: String
    /// The other words of the side, articles and the like aside.
    let others: [WordID]
    let isBeforeFigure: Bool
    let isBeforeDate: Bool
    let isBeforeVerb: Bool
    let isBehindVerb: Bool

    init?(_ passage: Passage) {
        let (side, all) = (passage.side, passage.side.article.tokens)
        let found = side.words.guards.prepositions.matches(in: passage.tokens, of: side)
        guard found.count == 1, let (word, tokens) = found.first, let range = side.range(of: tokens) else { return nil }
        (self.word, text) = (word, side.article.text[range].lowercased())
        let determiners: (Int) -> Bool = { side.words.role(of: all[$0].word) == .determiner }
        others = passage.tokens.filter { !tokens.contains($0) && all[$0].kind != .mark && !determiners($0) }
            .map { all[$0].word }
        var next = tokens.upperBound
        if determiners(next) { next += 1 }
        isBeforeDate = side.date(of: next) != nil
        isBeforeFigure = side.quantity(of: next) != nil || all[next].kind == .number || all[next].tag == .dollar
        isBeforeVerb = all[tokens.upperBound].tag == .vb
        isBehindVerb = [.vbd, .vbz, .vbp, .vb, .vbn, .vbg].contains(all[tokens.lowerBound - 1].tag)
    }
}
