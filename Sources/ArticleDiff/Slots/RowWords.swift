internal import ArticleAnalysis

/// The words of one row of the alignment on both sides, folded and without inflection: what its edits are held against.
///
/// Read once a row and when a rule asks first, so that a row with many edits costs no more than its length, and most
/// rows less.
final class RowWords {
    private let old: Passage
    private let new: Passage
    private(set) lazy var oldWords = Self.words(old)
    private(set) lazy var newWords = Self.words(new)
    private(set) lazy var oldStems = Self.stems(old)
    private(set) lazy var newStems = Self.stems(new)
    private(set) lazy var oldNegations = old.negations
    private(set) lazy var newNegations = new.negations

    init(_ row: Hunk, _ sides: BothSides) { (old, new) = sides.passages(of: row) }

    private static func words(_ passage: Passage) -> Set<WordID> { Set(passage.read.map { $0.word }) }
    private static func stems(_ passage: Passage) -> Set<WordID> { Set(passage.read.map(passage.stem)) }
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
