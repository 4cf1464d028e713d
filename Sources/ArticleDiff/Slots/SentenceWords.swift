internal import ArticleAnalysis

/// The words of one row of the alignment on both sides, folded and without inflection: what its edits are held against.
///
/// Made once a row, so that a row with many edits costs no more than its length.
final class SentenceWords {
    let oldWords: Set<WordID>
    let newWords: Set<WordID>
    let oldStems: Set<WordID>
    let newStems: Set<WordID>
    let oldNegations: Int
    let newNegations: Int

    init(_ row: Hunk, _ old: Side, _ new: Side) {
        (oldWords, oldStems, oldNegations) = Self.words(Passage(side: old, tokens: row.old))
        (newWords, newStems, newNegations) = Self.words(Passage(side: new, tokens: row.new))
    }

    private static func words(_ passage: Passage) -> (Set<WordID>, Set<WordID>, Int) {
        let tokens = passage.side.article.tokens[passage.tokens]
        return (Set(tokens.map(\.word)), Set(passage.tokens.map { Stem.of(passage.side.slice($0)) }), passage.negations)
    }
}

extension Passage {
    /// How many of its words deny; “not only” and “or not” deny nothing.
    var negations: Int {
        let all = side.article.tokens
        return tokens.count { index in
            WordLore.english.isNegation(all[index].word)
                && !(index + 1 < all.count && WordLore.english.isOnly(all[index + 1].word))
                && !(index > 0 && WordLore.english.role(of: all[index - 1].word) == .conjunction)
        }
    }
}
