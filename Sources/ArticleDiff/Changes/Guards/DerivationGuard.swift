internal import ArticleAnalysis

/// A word became one that derives from it, or from the same word, and names another thing: “employer” → “employment”,
/// “organic” → “organs”.
///
/// An act may be told as a verb or as a noun (“removed” → “removal of”); a person is not what he or she does, an
/// adjective is not the part of a body or the tool that it comes from, and two adjectives of one family are two
/// (“beneficial” → “beneficent”). Silent where both words share a sense (“advertisement” → “advertising”), where either
/// stands in the other row or for a word of it in another way, and where a phrase was turned round its own noun
/// (“research community” → “community of researchers”).
struct DerivationGuard: EditRule {
    let name = "guard.derivation"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard edit.isReplacement, !edit.isMove else { return nil }
        let before = edit.old.content.filter { !edit.rowWords.newWords.contains($0.word) }
        let after = edit.new.content.filter { !edit.rowWords.oldWords.contains($0.word) }
        for old in before where !after.contains(where: { isSame(old, $0, in: edit) }) {
            for new in after where areApart(old, new, in: edit) {
                guard !before.contains(where: { isSame($0, new, in: edit) }) else { continue }
                let (left, right) = (edit.old.string(old), edit.new.string(new))
                return Verdict(
                    .claimChanged, .possible,
                    "\(left) → \(right): one word comes from the other, but names another thing")
            }
        }
        return nil
    }

    /// Whether something better than a derivation shows that two words are the same.
    private func isSame(_ old: Token, _ new: Token, in edit: Edit) -> Bool {
        let evidence = WordEvidence(of: old, in: edit.old, for: new, in: edit.new)
        return evidence.isSame && evidence != .derived
    }

    private func areApart(_ old: Token, _ new: Token, in edit: Edit) -> Bool {
        guard WordEvidence(of: old, in: edit.old, for: new, in: edit.new) == .derived else { return false }
        let senses = edit.new.side.words.senses
        func isA(_ token: Token, _ classes: SenseClasses) -> Bool { senses.isA(token.word, classes, as: .noun) }
        switch (old.tag.isNoun, new.tag.isNoun) {
        case (true, true):
            return isA(old, .person) != isA(new, .person) && senses.relations(old.word, new.word, as: .noun).same == nil
                && !isTurned(old, in: edit.old, new, in: edit.new) && !isTurned(new, in: edit.new, old, in: edit.old)
        case (true, false): return new.tag.isAdjective && isA(old, [.body, .artifact])
        case (false, true): return old.tag.isAdjective && isA(new, [.body, .artifact])
        case (false, false): return old.tag.isAdjective && new.tag.isAdjective && areUnlike(old, new, in: senses)
        }
    }

    /// Whether the noun behind one word stands in front of the other one, with a preposition between them.
    private func isTurned(_ word: Token, in passage: Passage, _ other: Token, in beside: Passage) -> Bool {
        guard let place = passage.place(of: word), let end = beside.place(of: other) else { return false }
        let head = passage.side.article.tokens[place + 1]
        let tokens = beside.side.article.tokens
        return head.tag.isNoun
            && Range(end - ChangeThresholds.wordsToHead, upTo: end).contains {
                tokens[$0].word == head.word && tokens[$0 + 1].tag == .in
            }
    }

    private func areUnlike(_ old: Token, _ new: Token, in senses: Senses) -> Bool {
        let relations = senses.relations(old.word, new.word, as: .adjective)
        return relations.same == nil && relations.near == nil
    }
}

extension Passage {
    /// The index of one of its tokens.
    fileprivate func place(of token: Token) -> Int? {
        tokens.first { side.article.tokens[$0].range == token.range }
    }
}

extension PartOfSpeech {
    fileprivate var isAdjective: Bool { [.jj, .jjr, .jjs].contains(self) }
}
