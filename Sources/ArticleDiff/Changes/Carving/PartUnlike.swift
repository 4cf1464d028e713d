internal import ArticleAnalysis

/// Parts what only went from what only came, where the two have too little in common for one to stand for the other.
///
/// “with money drawn from the local parish” → “while crews repaired the broken harbour wall”: a statement went, and
/// another one came. Sees four shapes: a mark beside a phrase, another introductory phrase before a comma, many content
/// words on both sides, and a clause in the place of small words. Silent where a word of one side stands on the other
/// in another form. Costs the forms of the words of the hunk, each looked up once.
struct PartUnlike: PartingStep {
    let name = "part-unlike"

    func parts(of hunk: Hunk, in row: inout CarvedRow) -> [Hunk] {
        guard !hunk.old.isEmpty, !hunk.new.isEmpty, areUnlike(hunk, in: &row) else { return [hunk] }
        return hunk.parted(at: (hunk.end.old, hunk.start.new))
    }

    private func areUnlike(_ hunk: Hunk, in row: inout CarvedRow) -> Bool {
        let (old, new) = (row.sides.old, row.sides.new)
        let (before, after) = (old.words(in: hunk.old), new.words(in: hunk.new))
        let (fewest, most) = (min(before.count, after.count), max(before.count, after.count))
        if fewest == 0 { return most > 1 && (old.isLoneMark(hunk.old) || new.isLoneMark(hunk.new)) }
        if isOtherOpening(hunk, in: row.sides), most >= ChangeThresholds.wordsOfOpening { return true }
        let (left, right) = (before.filter(old.isContent), after.filter(new.isContent))
        if shareForms(left, right, in: &row) { return false }
        if left.count + right.count >= ChangeThresholds.contentWordsOfRewrite { return true }
        return min(left.count, right.count) == 0 && max(left.count, right.count) >= ChangeThresholds.contentWordsOfClaim
            && most >= ChangeThresholds.wordsOfClause
    }

    /// Whether either side opens its sentence, and one of them alone ends in a comma.
    private func isOtherOpening(_ hunk: Hunk, in sides: BothSides) -> Bool {
        guard endsInComma(hunk.old, of: sides.old) != endsInComma(hunk.new, of: sides.new) else { return false }
        return sides.old.opensSentence(hunk.old.lowerBound) || sides.new.opensSentence(hunk.new.lowerBound)
    }

    private func endsInComma(_ stretch: Range<Int>, of side: VersionSide) -> Bool {
        side.article.tokens[stretch.upperBound - 1].tag == .comma
    }

    private func shareForms(_ left: [Int], _ right: [Int], in row: inout CarvedRow) -> Bool {
        guard !left.isEmpty, !right.isEmpty else { return false }
        var forms = WordForms(of: right, on: row.sides.new)
        let isShared = left.contains { forms.holdsAnother(row.sides.old, $0) }
        row.lookedUp += forms.lookedUp
        return isShared
    }
}

extension VersionSide {
    /// Whether nothing but a mark that parts or ends phrases stands there; markup (“![”) parts none.
    fileprivate func isLoneMark(_ stretch: Range<Int>) -> Bool {
        stretch.count == 1 && (isPhraseMark(stretch.lowerBound) || article.tokens[stretch.lowerBound].tag == .stop)
    }
}
