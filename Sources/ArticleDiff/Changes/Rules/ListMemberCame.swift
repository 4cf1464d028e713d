internal import ArticleAnalysis

/// A member of a list came or went: “roads and bridges” → “roads, ports and bridges”, “arrested and charged” →
/// “arrested”.
///
/// Silent on asides between commas that name nothing (“, for example”), and on words that the sentence has on both sides.
struct ListMemberCame: EditRule {
    let name = "claim.list"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard edit.isInsertion || edit.isDeletion else { return nil }
        let passage = edit.isInsertion ? edit.new : edit.old
        let shift = ContentShift(edit)
        let words = edit.isInsertion ? shift.gained : shift.lost
        guard !words.isEmpty, words.count == passage.words.count(where: { $0.tag != .cc && $0.tag != .dt }),
            words.allSatisfy({ passage.mayName($0) }), passage.standsInList
        else { return nil }
        let text = words.map(passage.string).joined(separator: " ")
        return Verdict(
            .claimChanged, .likely,
            "“\(text)” \(edit.isInsertion ? "now stands in the list" : "is no longer in the list")")
    }
}

extension Passage {
    /// A word that may name a member of a list, and says more than a turn of phrase does.
    fileprivate func mayName(_ token: Token) -> Bool {
        let isOpen = token.tag == .jj || token.tag.isNoun || token.tag.isVerb
        return isOpen && !side.words.isLight(token.word)
    }

    /// Whether it stands between two members, or behind the last one and a conjunction.
    fileprivate var standsInList: Bool {
        guard let first = tokens.first, let last = tokens.last else { return false }
        let all = side.article.tokens
        func isNoun(_ token: Int) -> Bool { all[token].tag.isNoun }
        if all[last].tag == .cc { return all[first].tag == .jj && last == first + 1 && all[last + 1].tag == .jj }
        if all[last].tag == .comma {
            return all[first - 1].tag == .comma && isNoun(first - 2) && (isNoun(last + 1) || all[last + 1].tag == .cc)
        }
        if all[first].tag == .cc {
            return isNoun(first - 1) && isNoun(last) || all[first - 1].tag == .jj && all[last].tag == .jj
                || all[first - 1].tag.isVerb && all[last].tag.isVerb
        }
        guard all[first].tag == .comma, isNoun(first - 1) else { return false }
        return [.cc, .comma].contains(all[last + 1].tag) && isNoun(last + 2)
    }
}
