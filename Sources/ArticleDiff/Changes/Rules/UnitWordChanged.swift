internal import ArticleAnalysis

/// One unit exchanged for another where the number stands apart from it or is none: “£12 an hour” → “£12 a day”, “once a
/// week” → “once a month”, “for weeks” → “for months”.
///
/// Silent on two words for one unit, on dates (“last week”), and on words that are no nouns here (“a second try”).
struct UnitWordChanged: EditRule {
    let name = "unit.word"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard let before = edit.old.unitWord, let after = edit.new.unitWord, before != after else { return nil }
        return Verdict(
            .unitChanged, .likely, "\(edit.old.text) → \(edit.new.text): another unit stands in the same place",
            detail: ["oldUnit": .text(before), "newUnit": .text(after)])
    }
}

extension Passage {
    /// The unit that its last word names, where at most an article stands in front and neither is a figure or a date.
    fileprivate var unitWord: String? {
        guard let last = tokens.last, quantities.isEmpty, dates.isEmpty, clockTimes.isEmpty, marks.isEmpty else {
            return nil
        }
        let (token, language) = (side.article.tokens[last], side.article.language)
        guard token.tag == .nn || token.tag == .nns,
            words.count == 1 || words.count == 2 && language.isRateWord(side.article.tokens[last - 1].word)
        else { return nil }
        return language.unit(named: token.word)?.name
    }
}
