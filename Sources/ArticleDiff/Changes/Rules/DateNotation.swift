internal import ArticleAnalysis

/// The same day, written another way: “yesterday” → “on Thursday”, “5/22” → “May 22”.
///
/// Silent unless both dates resolve, and to the same days, or neither does and both name the same numbers. Where only a mark came or went (“1990’s” → “1990s”) it is punctuation.
struct DateNotation: EditRule {
    let name = "date.notation"

    func verdict(on edit: Edit, in versions: Versions) -> Verdict? {
        guard let pair = DatePair(edit), pair.isResolved && pair.isSameTime || pair.isSameByParts else { return nil }
        let isOnlyMarks = Self.lettersAndDigits(pair.oldText) == Self.lettersAndDigits(pair.newText)
        return Verdict(
            isOnlyMarks ? .punctuation : .dateNotation, .certain, "\(pair.oldText) → \(pair.newText): the same date, written another way",
            detail: pair.detail)
    }

    private static func lettersAndDigits(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }
}
