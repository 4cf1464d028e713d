internal import ArticleAnalysis

/// The same figure for another span: “£12 an hour” → “£12 a day”, “three times a week” → “three times a month”.
///
/// Sees one unit of time or measure exchanged for another straight behind “a”, “an”, “per”, “each” or “every”. Silent on
/// two words for one unit.
struct RateChanged: EditRule {
    let name = "unit.rate"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard let before = edit.old.rate, let after = edit.new.rate, before.name != after.name else { return nil }
        return Verdict(
            .unitChanged, .likely,
            "\(edit.old.text) → \(edit.new.text): the figure is now one for each \(after.name), not for each \(before.name)"
        )
    }
}

extension Passage {
    /// The unit that its last word names, where that stands behind a word of rates and the figure before.
    fileprivate var rate: (name: String, scale: UnitScale)? {
        guard let last = tokens.last, words.count <= 2,
            let unit = side.article.language.unit(named: side.article.tokens[last].word),
            side.article.language.isRateWord(side.article.tokens[last - 1].word)
        else { return nil }
        let reach = Range(max(0, last - ChangeThresholds.rateReach), upTo: last - 1)
        return reach.contains { side.quantity(of: $0) != nil } ? unit : nil
    }
}
