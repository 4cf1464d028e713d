internal import ArticleAnalysis

/// A denial that is told with the other words: “denied that they had” → “said they had not”, or the reverse.
///
/// Both edits leave the claim denied. Sees a word that denies on one side alone, and on the other a neutral word of
/// saying with a negation so close behind it that it denies the same statement: no mark, conjunction or further verb
/// stands between them.
enum RecastDenial {
    static func stands(in edit: Edit, of sides: BothSides) -> Bool {
        let row = sides.tokens(of: sides.alignment[edit.row])
        guard max(row.old.count, row.new.count) <= ChangeThresholds.wordsOfRow else { return false }
        let (old, new) = sides.passages(of: row)
        return recasts(old, as: new) || recasts(new, as: old)
    }

    static func verdict(on edit: Edit) -> Verdict {
        Verdict(.wording, .likely, "\(edit.deed): the statement is denied in both versions, in other words")
    }

    private static func recasts(_ denying: Passage, as saying: Passage) -> Bool {
        guard denying.negations + 1 == saying.negations, denying.denials == 1, saying.denials == 0 else { return false }
        return saying.tokens.contains { token in
            saying.isNeutralSaying(token)
                && !denying.words.contains { $0.word == saying.side.article.tokens[token].word }
                && deniesSoon(behind: token, in: saying)
        }
    }

    /// Whether a negation stands behind a word of saying before anything but its subject and the auxiliary does.
    private static func deniesSoon(behind cue: Int, in passage: Passage) -> Bool {
        let (all, words) = (passage.side.article.tokens, passage.side.words)
        for token in cue + 1..<cue + 1 + ChangeThresholds.wordsBeforeDenial where passage.tokens.contains(token) {
            let word = all[token]
            if words.isNegation(word.word) { return true }
            guard word.kind == .word, word.tag != .cc, !(isVerb(word.tag) && words.isContent(word.word)) else {
                return false
            }
        }
        return false
    }

    private static func isVerb(_ tag: PartOfSpeech) -> Bool {
        switch tag {
        case .vb, .vbd, .vbg, .vbn, .vbp, .vbz: true
        default: false
        }
    }
}

extension Passage {
    /// How many of its words of saying deny what is said.
    fileprivate var denials: Int {
        words.count { word in
            side.words.stance(of: word.word).map { $0.family == .cue && $0.certainty == .denied } ?? false
        }
    }

    fileprivate func isNeutralSaying(_ token: Int) -> Bool {
        let stance = side.words.stance(of: side.article.tokens[token].word)
        return stance.map { $0.family == .cue && $0.certainty == .stated } ?? false
    }
}
