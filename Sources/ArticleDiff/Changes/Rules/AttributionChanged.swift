internal import ArticleAnalysis

/// Somebody else is given as the source: “Ms. Moore said” → “Mr. Clarke said”.
///
/// Sees an exchange inside the source of a quotation or claim on both sides, or beside a word of saying. Silent where
/// both name the same one, where only a qualifier of the source differs, and where the names are so close in spelling
/// that the name changed, not the source.
struct AttributionChanged: EditRule {
    let name = "attribution.changed"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard edit.isReplacement, let before = speaker(edit.old), let after = speaker(edit.new), before != after else {
            return nil
        }
        guard !edit.old.content.isEmpty || !edit.new.content.isEmpty, edit.old.namesSomebody || edit.new.namesSomebody,
            !Names.areForms(before, after, sides.words), !Names.areClose(edit)
        else { return nil }
        return Verdict(
            .attributionChanged, .likely, "The words of \(before) are now given as those of \(after)",
            detail: ["oldSpeaker": .text(before), "newSpeaker": .text(after)])
    }

    /// The name of the source that the passage stands in.
    private func speaker(_ passage: Passage) -> String? {
        guard !passage.followsPreposition else { return nil }
        for token in passage.tokens {
            if let speaker = passage.side.speaker(of: token) { return passage.side.name(of: speaker) }
        }
        return passage.standsBesideSaying ? passage.text : nil
    }
}

extension Passage {
    /// Whether a word of saying stands just before or behind it.
    fileprivate var standsBesideSaying: Bool { says(tokens.upperBound) || says(tokens.lowerBound - 1) }

    /// Whether it only qualifies the noun before it (“a mother from Vermont”); “according to” is no qualifier.
    fileprivate var followsPreposition: Bool {
        let role = side.words.role(of: side.article.tokens[tokens.lowerBound - 1].word)
        return role == .preposition && !says(tokens.lowerBound - 2)
    }

    /// Whether a name or a pronoun for a person stands in it.
    fileprivate var namesSomebody: Bool { tokens.contains { side.isName($0) || side.entity(of: $0) != nil } }

    private func says(_ index: Int) -> Bool { side.words.isSaying(side.article.tokens[index].word) }
}
