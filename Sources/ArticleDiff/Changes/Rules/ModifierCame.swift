internal import ArticleAnalysis

/// A noun that says which of its kind another noun is came or went: “battery” → “car battery”, “the Senate” → “the state
/// Senate”, “a ferry line” → “a state-owned ferry line”.
///
/// Silent on nouns of no thing, body or place (“the search process” → “the search”), and on words that the sentence has on
/// both sides.
struct ModifierCame: EditRule {
    let name = "claim.modifier"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard edit.isInsertion || edit.isDeletion else { return nil }
        let passage = edit.isInsertion ? edit.new : edit.old
        let shift = ContentShift(edit)
        let words = edit.isInsertion ? shift.gained : shift.lost
        guard words.count == 1, words.count == passage.content.count, let word = words.first,
            passage.isModifier, passage.tells(word)
        else { return nil }
        let deed = edit.isInsertion ? "added" : "taken out"
        return Verdict(.claimChanged, .possible, "“\(passage.string(word))” \(deed): it says which one is meant")
    }
}

extension Passage {
    /// Whether a noun follows right behind it, and what it ends with is a noun or a compound that belongs to that.
    fileprivate var isModifier: Bool {
        guard let last = tokens.last(where: { side.article.tokens[$0].tag != .comma }) else { return false }
        let next = side.article.tokens[tokens.upperBound].tag
        return [.nn, .nns, .nnp, .nnps, .jj, .cd].contains(next) && side.article.tokens[last].kind == .word
    }

    /// Whether a word names a body, a place or a thing, or is a compound whose first part does (“state-owned”).
    fileprivate func tells(_ token: Token) -> Bool {
        let parts = bytes(token).split(separator: 0x2D).map { WordID(String(decoding: $0, as: UTF8.self)) }
        if parts.count == 2, let owner = parts.first, let deed = parts.last {
            return side.words.senses.isA(owner, .telling, as: .noun)
                && side.words.lexicon.lemmas(of: deed, as: .verb).contains { $0 != deed }
        }
        let isNoun = [.nn, .nns, .nnp, .nnps].contains(token.tag)
        return isNoun && !side.words.isLight(token.word) && side.words.senses.isA(token.word, .telling, as: .noun)
    }
}

extension SenseClasses {
    /// What news is about: who, where, with what, at what price.
    static let telling: SenseClasses = [
        .person, .role, .relative, .group, .place, .crime, .harm, .substance, .animal, .vehicle, .weapon, .money,
    ]
}
