internal import ArticleAnalysis

/// A member of a list came or went: “roads and bridges” → “roads, ports and bridges”.
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
            words.allSatisfy({ passage.mayName($0) }), passage.stands(inListOf: edit)
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
        switch token.tag {
        case .nn, .nns, .nnp, .nnps, .jj: !side.words.isLight(token.word)
        default: false
        }
    }

    /// Whether it stands between two members: behind one and a comma or with one in front of it, and before the next.
    fileprivate func stands(inListOf edit: Edit) -> Bool {
        guard let first = tokens.first, let last = tokens.last else { return false }
        func tag(_ token: Int) -> PartOfSpeech { side.article.tokens[token].tag }
        func isNoun(_ token: Int) -> Bool { [.nn, .nns, .nnp, .nnps].contains(tag(token)) }
        if tag(last) == .comma {
            return tag(first - 1) == .comma && isNoun(first - 2) && (isNoun(last + 1) || tag(last + 1) == .cc)
        }
        guard tag(first) == .comma, isNoun(first - 1) else { return false }
        return tag(last + 1) == .cc && isNoun(last + 2) || tag(last + 1) == .comma && isNoun(last + 2)
    }
}
