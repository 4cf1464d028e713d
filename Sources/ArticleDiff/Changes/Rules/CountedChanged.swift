internal import ArticleAnalysis

/// The same number of other things: “300 homes” → “300 boats”.
///
/// Sees the head of what is counted exchanged on both sides, the figure standing. Silent on words for the same thing
/// (“troops”, “soldiers”), on inflections, on nouns that name nothing by themselves (“aspects”), and on names, which
/// are another entity.
struct CountedChanged: EditRule {
    let name = "unit.counted"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard edit.isReplacement, edit.old.quantities.isEmpty, edit.new.quantities.isEmpty,
            let (before, old) = edit.old.counted,
            let (after, new) = edit.new.counted, old.hasSameNumber(as: new), old.hasSameInterval(as: new),
            old.unit != new.unit,
            !areAlike(before, edit.old, after, edit.new)
        else { return nil }
        guard !edit.old.isAllNames || !edit.new.isAllNames else { return nil }
        let phrases = (edit.old.side.phrase(of: old), edit.new.side.phrase(of: new))
        var detail: [String: DetailValue] = [:]
        if let unit = old.unit { detail["oldUnit"] = .text(unit) }
        if let unit = new.unit { detail["newUnit"] = .text(unit) }
        return Verdict(
            .unitChanged, .likely, "\(phrases.0) → \(phrases.1): the same number of something else", detail: detail)
    }

    private func areAlike(_ old: Token, _ before: Passage, _ new: Token, _ after: Passage) -> Bool {
        let words = after.side.words
        return [old, new].contains { words.isLight(words.lexicon.lemma(of: $0.word, as: .noun)) }
            || words.lexicon.shareLemma(old.word, new.word)
            || words.haveSameSense([before.string(old)], [after.string(new)])
    }
}

extension Passage {
    /// The word at its end that names what a figure counts, and the figure.
    fileprivate var counted: (head: Token, quantity: Quantity)? {
        guard let last = tokens.last, side.article.tokens[last].kind == .word, let index = side.figure(counting: last)
        else { return nil }
        let (head, quantity) = (side.article.tokens[last], side.article.quantities[index])
        return quantity.kind == .count && quantity.of?.end == head.range.end ? (head, quantity) : nil
    }
}

extension VersionSide {
    /// A figure with what it counts, as written.
    fileprivate func phrase(of quantity: Quantity) -> String {
        article.text[quantity.of.map(quantity.range.union) ?? quantity.range]
    }
}
