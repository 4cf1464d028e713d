internal import ArticleAnalysis

/// Somebody else is given as the source: “Ms. Moore said” → “Mr. Clarke said”.
///
/// Sees an exchange inside the source of a quotation or claim on both sides, or beside a word of saying. Silent where both name the same one, and where the two names are so
/// close in spelling that it is the name that changed, not the source.
struct AttributionChanged: EditRule {
    let name = "attribution.changed"

    func verdict(on edit: Edit, in versions: Versions) -> Verdict? {
        guard edit.isReplacement, let before = speaker(edit.old), let after = speaker(edit.new), before != after else { return nil }
        guard edit.old.namesSomebody || edit.new.namesSomebody, !Name.areForms(before, after), !Name.areClose(edit) else { return nil }
        return Verdict(
            .attributionChanged, .likely, "The words of \(before) are now given as those of \(after)",
            detail: ["oldSpeaker": .text(before), "newSpeaker": .text(after)])
    }

    /// The name of the source that the passage stands in.
    private func speaker(_ passage: Passage) -> String? {
        guard let range = passage.range else { return nil }
        let article = passage.side.article
        let speakers = article.quotes.compactMap(\.speaker) + article.claims.compactMap(\.source)
        if let found = speakers.first(where: { $0.range.overlaps(range) }) {
            return passage.followsPreposition ? nil : article.text[found.range]
        }
        return passage.standsBesideSaying ? passage.text : nil
    }
}

extension Passage {
    /// Whether a word of saying stands just before or behind it, or one word further.
    var standsBesideSaying: Bool {
        let tokens = side.article.tokens
        func says(_ index: Int) -> Bool { tokens.indices.contains(index) && WordLore.english.isSaying(tokens[index].word) }
        return says(self.tokens.upperBound) || says(self.tokens.lowerBound - 1)
    }

    /// Whether it only qualifies the noun before it (“a mother from Vermont”).
    fileprivate var followsPreposition: Bool {
        tokens.lowerBound > 0 && WordLore.english.role(of: side.article.tokens[tokens.lowerBound - 1].word) == .preposition
            && !WordLore.english.isSaying(side.article.tokens[max(0, tokens.lowerBound - 2)].word)
    }

    /// Whether a name or a pronoun for a person stands in it.
    var namesSomebody: Bool { tokens.contains { side.isName($0) || side.entity(of: $0) != nil } }
}
