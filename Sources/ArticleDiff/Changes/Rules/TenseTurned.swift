internal import ArticleAnalysis

/// What had happened is now to come, or the reverse: “voted” → “will vote”.
///
/// Sees the same verb in the past on one side and behind a word of the future on the other. Silent on the present
/// (“votes” → “will vote”), which often speaks of what is to come.
struct TenseTurned: EditRule {
    let name = "claim.tense"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard edit.isReplacement, edit.old.isFuture != edit.new.isFuture else { return nil }
        let (future, past) = edit.old.isFuture ? (edit.old, edit.new) : (edit.new, edit.old)
        let did = past.words.filter { $0.tag == .vbd }
        guard
            did.contains(where: { verb in
                future.words.contains { $0.word != verb.word && sides.words.lexicon.shareLemma($0.word, verb.word) }
            }
            )
        else { return nil }
        let turn = edit.new.isFuture ? "what had happened is now to come" : "what was to come has now happened"
        return Verdict(.claimChanged, .likely, "\(edit.old.text) → \(edit.new.text): \(turn)")
    }
}

extension Passage {
    /// Whether a word of the future (“will”) stands in it.
    fileprivate var isFuture: Bool { words.contains { side.words.role(of: $0.word) == .future } }
}
