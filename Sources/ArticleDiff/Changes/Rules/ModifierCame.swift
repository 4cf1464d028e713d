internal import ArticleAnalysis

/// A noun that says which of its kind another noun is came or went: “battery” → “car battery”, “the Senate” → “the state
/// Senate”, “a ferry line” → “a state-owned ferry line”.
///
/// So does an adjective before a word for a crime (“assault” → “sexual assault”). Silent on nouns of no thing, body or
/// place (“the search process” → “the search”), and on words that the sentence has on both sides.
struct ModifierCame: EditRule {
    let name = "claim.modifier"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard edit.isInsertion || edit.isDeletion else { return nil }
        let passage = edit.isInsertion ? edit.new : edit.old
        let shift = ContentShift(edit)
        let words = edit.isInsertion ? shift.gained : shift.lost
        guard words.count == passage.content.count, passage.isModifier,
            passage.tells(words) || passage.isBeforeCrime && words.count == 1 && words[0].tag == .jj
        else { return nil }
        let deed = edit.isInsertion ? "added" : "taken out"
        let text = words.map(passage.string).joined(separator: words.count > 1 ? "-" : "")
        return Verdict(.claimChanged, .possible, "“\(text)” \(deed): it says which one is meant")
    }
}

extension Passage {
    /// Whether it ends with a word, and a noun, or another word before one, follows right behind it.
    fileprivate var isModifier: Bool {
        let all = side.article.tokens
        guard let last = tokens.last(where: { all[$0].tag != .comma }), content.last?.range == all[last].range else {
            return false
        }
        return [.nn, .nns, .nnp, .nnps, .jj, .cd].contains(all[tokens.upperBound].tag)
    }

    /// Whether the word behind it is one for a crime.
    fileprivate var isBeforeCrime: Bool {
        let next = side.article.tokens[tokens.upperBound]
        return next.tag.isNoun && side.words.senses.classes(of: next.word, as: .noun).contains(.crime)
    }

    /// Whether its words are one noun for a body, a place or a thing, or such a noun and what it did (“state-owned”).
    fileprivate func tells(_ words: [Token]) -> Bool {
        guard let noun = words.first, side.words.senses.isA(noun.word, .telling, as: .noun) else { return false }
        guard let deed = words.dropFirst().first else {
            return noun.tag.isNoun && !side.words.isLight(noun.word)
        }
        let isCompound = tokens.contains { side.article.tokens[$0].tag == .hyph }
        return words.count == 2 && isCompound && [.vbn, .vbd, .vbg, .vb].contains(deed.tag)
    }
}

extension SenseClasses {
    /// What news is about: who, where, with what, at what price.
    static let telling: SenseClasses = [
        .person, .role, .relative, .group, .place, .crime, .harm, .substance, .animal, .vehicle, .weapon, .money,
    ]
}
