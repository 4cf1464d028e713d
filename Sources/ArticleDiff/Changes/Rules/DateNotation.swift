internal import ArticleAnalysis

/// The same day, written another way: “yesterday” → “on Thursday”, “5/22” → “May 22”.
///
/// Silent unless both dates resolve, and to the same days. Where neither does (no year is known) and both name the same
/// numbers, these are all that is known to be the same: ``ChangeKind/figureNotation``. Where only a mark came or went
/// (“1990’s” → “1990s”) it is punctuation.
struct DateNotation: EditRule {
    let name = "date.notation"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard let pair = DatePair(edit) else {
            return edit.isSameDateByParts
                ? Verdict(.figureNotation, .likely, "\(edit.deed): the same numbers, the date written another way")
                : nil
        }
        let words = "\(pair.oldText) → \(pair.newText)"
        guard pair.isResolved, pair.isSameTime else {
            return pair.isSameByParts
                ? Verdict(
                    .figureNotation, .likely, "\(words): the same numbers, the date written another way",
                    detail: pair.detail) : nil
        }
        let isOnlyMarks = Self.lettersAndDigits(pair.oldText) == Self.lettersAndDigits(pair.newText)
        return Verdict(
            isOnlyMarks ? .punctuation : .dateNotation, .certain, "\(words): the same date, written another way",
            detail: pair.detail)
    }

    private static func lettersAndDigits(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }
}
