internal import ArticleAnalysis

/// The content words of an edit for which nothing shows that they stand for one another.
///
/// A word is accounted for if any content word of the other side may stand for it. Words that say little by themselves,
/// and misspellings of known words, need no account.
struct ReplacedWords {
    let lost: [Token]
    let gained: [Token]
    private let edit: Edit
    private let words: ComparisonWords

    init(_ edit: Edit, _ shift: ContentShift) {
        (self.edit, words) = (edit, edit.new.side.words)
        let (old, new) = (edit.old.content, edit.new.content)
        lost = Self.unaccounted(shift.lost, edit.old, edit.old.side.words) { before in
            new.contains { Self.evidence(before, edit.old, $0, edit.new).isSame }
        }
        gained = Self.unaccounted(shift.gained, edit.new, edit.new.side.words) { after in
            old.contains { Self.evidence($0, edit.old, after, edit.new).isSame }
        }
    }

    /// Whether words took the place of others of which nothing shows that they are the same.
    var isReplacement: Bool { !lost.isEmpty && !gained.isEmpty }

    /// The pair that differs most plainly: a step of a scale, an opposite, and so on down to no evidence.
    var plainest: (old: Token, new: Token, evidence: WordEvidence)? {
        let pairs = lost.flatMap { before in
            gained.map { (before, $0, Self.evidence(before, edit.old, $0, edit.new)) }
        }
        return pairs.first { if case .graded = $0.2 { true } else { false } }
            ?? pairs.first { $0.2 == .opposite } ?? pairs.first { $0.2.isDifference } ?? pairs.first
    }

    private static func evidence(_ before: Token, _ old: Passage, _ after: Token, _ new: Passage) -> WordEvidence {
        new.side.words.evidence(before, old.stem(before), after, new.stem(after))
    }

    private static func unaccounted(
        _ tokens: [Token], _ passage: Passage, _ words: ComparisonWords, by isAccounted: (Token) -> Bool
    ) -> [Token] {
        tokens.filter { token in
            !words.isLight(token.word) && !passage.isMisspelt(token) && !isAccounted(token)
        }
    }
}

extension Passage {
    /// Whether a word is none that the lexicon knows, and near to one that it does.
    fileprivate func isMisspelt(_ token: Token) -> Bool {
        guard token.kind == .word, side.words.lexicon.kinds(token.word).isEmpty else { return false }
        return side.words.lexicon.suggestion(for: bytes(token)) != nil
    }
}
