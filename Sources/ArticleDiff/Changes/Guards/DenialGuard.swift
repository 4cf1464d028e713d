internal import ArticleAnalysis

/// A word that denies came or went: “after admitting” → “without admitting”, “neither … nor” dropped.
///
/// Silent where the row denies as often as before (the word only moved, or another one stands for it), where the other
/// side says the denial with a verb or a prefix (“did not allow” → “barred”), and on “not only” and “or not”.
struct DenialGuard: EditRule {
    let name = "guard.denial"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard !edit.isMove, edit.old.holdsDenial || edit.new.holdsDenial else { return nil }
        let (old, new) = edit.rows(in: sides)
        guard max(old.tokens.count, new.tokens.count) <= ChangeThresholds.wordsOfRow else { return nil }
        let (before, after) = (edit.old.denials(in: old), edit.new.denials(in: new))
        guard before.count != after.count, old.denials(in: old).count != new.denials(in: new).count else { return nil }
        let isGone = before.count > after.count
        guard !impliesDenial(isGone ? new : old, beside: isGone ? edit.rowWords.oldWords : edit.rowWords.newWords),
            !holdsOpposites(edit)
        else { return nil }
        let words = (isGone ? before : after).map { isGone ? edit.old.string($0) : edit.new.string($0) }
        let denial = "“\(words.joined(separator: "” and “"))”"
        return Verdict(
            ContentShift(edit).isEmpty && !holdsScope(edit) ? .polarityFlipped : .claimChanged, .possible,
            "\(edit.shown): \(isGone ? "the denial \(denial) is gone" : "\(denial) denies it now")")
    }

    /// Whether a word that only this row has says the denial in another way.
    private func impliesDenial(_ row: Passage, beside others: Set<WordID>) -> Bool {
        row.words.contains { row.side.words.guards.denials[$0.word] == .implies && !others.contains($0.word) }
    }

    /// Whether a quantifier denies (“both” → “neither”): then the statement is about others, rather than turned round.
    private func holdsScope(_ edit: Edit) -> Bool {
        [edit.old, edit.new].contains { passage in
            passage.side.words.guards.scopes.matches(in: passage.tokens, of: passage.side).contains {
                !["not", "none"].contains($0.value.kind)
            }
        }
    }

    private func holdsOpposites(_ edit: Edit) -> Bool {
        guard max(edit.old.words.count, edit.new.words.count) <= ChangeThresholds.wordsBesideDenial else {
            return false
        }
        let words = edit.new.side.words
        return edit.old.content.contains { before in
            edit.new.content.contains { words.areOpposites(edit.old.string(before), edit.new.string($0)) }
        }
    }
}

extension Passage {
    fileprivate var holdsDenial: Bool { words.contains { side.words.guards.denials[$0.word] == .denies } }

    /// The words in it that deny; “nor” goes on with another denial of its row, and is one where it has none.
    fileprivate func denials(in row: Passage) -> [Token] {
        let (all, words) = (side.article.tokens, side.words)
        let found = row.tokens.filter { token in
            guard words.guards.denials[all[token].word] == .denies, side.isRead(token), all[token + 1].kind != .number
            else { return false }
            if words.role(of: all[token - 1].word) == .conjunction { return false }
            let phrase = words.guards.scopes.match(at: token, upTo: token + ChangeThresholds.tokensOfSense, of: side)
            return (phrase?.tokens.count ?? 1) == 1
        }
        let firm = found.filter { words.role(of: all[$0].word) != .conjunction }
        return (firm.isEmpty ? Array(found.prefix(1)) : firm).filter(tokens.contains).map { all[$0] }
    }
}
