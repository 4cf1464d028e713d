internal import ArticleAnalysis

/// The words of one row of the alignment on both sides, folded and without inflection: what its edits are held against.
///
/// Made once a row, so that a row with many edits costs no more than its length.
final class RowWords {
    let oldWords: Set<WordID>
    let newWords: Set<WordID>
    let oldStems: Set<WordID>
    let newStems: Set<WordID>
    let oldNegations: Int
    let newNegations: Int

    init(_ row: Hunk, _ sides: BothSides) {
        let (old, new) = sides.passages(of: row)
        (oldWords, oldStems, oldNegations) = Self.words(old)
        (newWords, newStems, newNegations) = Self.words(new)
    }

    private static func words(_ passage: Passage) -> (Set<WordID>, Set<WordID>, Int) {
        let tokens = passage.read
        return (Set(tokens.map(\.word)), Set(tokens.map(passage.stem)), passage.negations)
    }
}

extension Passage {
    /// How many of its words deny; “not only” and “or not” deny nothing.
    var negations: Int {
        let (all, words) = (side.article.tokens, side.words)
        return tokens.count { index in
            words.isNegation(all[index].word) && side.isRead(index) && !words.isOnly(all[index + 1].word)
                && words.role(of: all[index - 1].word) != .conjunction
        }
    }
}
