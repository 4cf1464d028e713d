internal import ArticleAnalysis

/// Somebody else is given as the source: “Ms. Moore said” → “Mr. Clarke said”.
///
/// Sees an exchange inside the source of a quotation or claim on both sides, or beside a word of saying. Silent where
/// both name the same one, where only a qualifier of the source or a word for the same people differs, and where the
/// names are so close in spelling
/// that the name changed, not the source.
struct AttributionChanged: EditRule {
    let name = "attribution.changed"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard edit.isReplacement, let before = speaker(edit.old), let after = speaker(edit.new), before != after else {
            return nil
        }
        guard !edit.old.content.isEmpty || !edit.new.content.isEmpty,
            edit.old.namesSomebody || edit.new.namesSomebody || isAnother(edit),
            !Names.areForms(before, after, sides.words), !Names.areClose(edit)
        else { return nil }
        return Verdict(
            .attributionChanged, .likely, "The words of \(before) are now given as those of \(after)",
            detail: ["oldSpeaker": .text(before), "newSpeaker": .text(after)])
    }

    /// Whether other people speak, told by what they are: “police said” → “neighbours said”. Two steps of one scale
    /// (“the killer said” → “the suspect said”) are two words for the same one.
    private func isAnother(_ edit: Edit) -> Bool {
        guard edit.old.isSomebody, edit.new.isSomebody else { return false }
        let replaced = ReplacedWords(edit, ContentShift(edit))
        guard replaced.isReplacement, let pair = replaced.plainest else { return false }
        if case .graded = pair.evidence { return false }
        return true
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

    /// Whether it is people in general or anyone of a kind (“police”, “neighbours”, “an official of the port”), or a
    /// source by that name. “The chairman” is one person, who may have another office now.
    fileprivate var isSomebody: Bool {
        let (all, senses) = (side.article.tokens, side.article.language.senses)
        guard tokens.count <= ChangeThresholds.wordsOfSource,
            let head = tokens.prefix(while: { all[$0].tag != .in }).last, all[head].tag.isNoun
        else { return false }
        let isAnyone =
            all[head].tag == .nns || [tokens.lowerBound, tokens.lowerBound - 1].contains(where: isIndefinite)
        if senses.isA(all[head].word, [.group], as: .noun) { return true }
        return isAnyone && (isWholeSource || senses.isA(all[head].word, [.person, .role, .relative], as: .noun))
    }

    private func isIndefinite(_ token: Int) -> Bool {
        side.article.language.isArticle(side.article.tokens[token].word)
    }

    /// Whether it is all of a source but its article.
    private var isWholeSource: Bool {
        guard let first = tokens.first, let source = side.speaker(of: first).map({ side.tokens(in: $0.range) }) else {
            return false
        }
        return (tokens.lowerBound - 1...tokens.lowerBound).contains(source.lowerBound)
            && source.upperBound == tokens.upperBound
    }

    private func says(_ index: Int) -> Bool { side.words.isSaying(side.article.tokens[index].word) }
}
