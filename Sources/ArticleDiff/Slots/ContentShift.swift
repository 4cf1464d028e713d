internal import ArticleAnalysis

/// The content words that an edit takes out of its row and brings into it.
///
/// A word that only moved inside the row, was inflected, or is repeated from the other half of a split sentence is
/// neither.
struct ContentShift {
    let lost: [Token]
    let gained: [Token]
    /// Whether so much came or went that it is another claim.
    ///
    /// A phrase that only came or went (“with the help of the army”) weighs more than one that took another's place.
    let isClaim: Bool

    /// The more telling of the two counts.
    var most: Int { max(lost.count, gained.count) }
    var isEmpty: Bool { lost.isEmpty && gained.isEmpty }

    init(_ edit: Edit) {
        lost = edit.old.content.filter { !edit.rowWords.newStems.contains(edit.old.stem($0)) }
        gained = edit.new.content.filter { !edit.rowWords.oldStems.contains(edit.new.stem($0)) }
        isClaim =
            max(lost.count, gained.count) >= ChangeThresholds.contentWordsOfClaim
            || Self.isClaim(oneSided: edit, lost + gained)
    }

    /// Whether a phrase that only came or only went adds to what is said: it has words enough, or is a member of a
    /// list, and is no mere turn of phrase.
    private static func isClaim(oneSided edit: Edit, _ shift: [Token]) -> Bool {
        guard !shift.isEmpty else { return false }
        if edit.isReplacement {
            // Where small words alone stood, a phrase came as well: “at once” → “in stages”.
            guard edit.old.content.isEmpty != edit.new.content.isEmpty else { return false }
            return (edit.old.content.isEmpty ? edit.new : edit.old).isPhrase(of: shift)
        }
        let passage = edit.isInsertion ? edit.new : edit.old
        if passage.words.count >= ChangeThresholds.wordsOfPhrase {
            return shift.count >= ChangeThresholds.contentWordsOfPhrase
                || shift.contains { !passage.side.words.isLight($0.word) }
        }
        return passage.isNounGroup(of: shift) || passage.isPhrase(of: shift)
            || passage.isListMember && shift.contains { isTelling($0, passage.side.words) }
    }

    /// A noun, name or number that is no mere turn of phrase.
    private static func isTelling(_ word: Token, _ words: ComparisonWords) -> Bool {
        switch word.tag {
        case .nn, .nns, .nnp, .nnps, .cd: !words.isLight(word.word)
        default: false
        }
    }
}

extension Passage {
    /// Whether it is two words that say something, a noun among them, and no compound (“chemical plant”).
    fileprivate func isNounGroup(of shift: [Token]) -> Bool {
        shift.count >= ChangeThresholds.contentWordsOfPhrase && shift.contains(where: \.tag.isNoun)
            && shift.allSatisfy { !side.words.isLight($0.word) }
            && !tokens.contains { side.article.tokens[$0].tag == .hyph }
    }

    /// Whether it is a preposition and one noun that names somebody or something, or several of a kind (“for lorries”).
    fileprivate func isPhrase(of shift: [Token]) -> Bool {
        guard words.count == 2, let first = words.first, [.in, .to].contains(first.tag), let noun = words.last,
            shift.map(\.range) == [noun.range], noun.tag.isNoun, !side.words.isLight(noun.word)
        else { return false }
        return noun.tag == .nns || side.words.senses.isA(noun.word, .telling, as: .noun)
    }

    /// Whether the passage is a member of a list: a conjunction joins it to its neighbour (“and leptons”), or it stands
    /// between two commas, or between a comma and the bracket or stop that ends the list.
    fileprivate var isListMember: Bool {
        guard let first = tokens.first, let last = tokens.last else { return false }
        if [first, last].contains(where: { side.article.tokens[$0].tag == .cc }) { return true }
        if isTagged(last, .comma) { return isTagged(first - 1, .comma) || isTagged(first - 1, .openBracket) }
        return isTagged(first, .comma) && [.comma, .closeBracket, .stop].contains { isTagged(last + 1, $0) }
    }

    private func isTagged(_ token: Int, _ tag: PartOfSpeech) -> Bool {
        side.article.tokens.indices.contains(token) && side.article.tokens[token].tag == tag
    }
}
