internal import ArticleAnalysis
internal import ArticleDiff

/// A place of one version beside a place of a later one, held against all other places with the same words.
///
/// The patch of each step knows its two versions alone. What it led to is doubted where the words that stood around the
/// annotated ones stand around the same words elsewhere, and more of them: a passage that came back, a copy of a
/// paragraph, a list of lines that are nearly alike.
struct Surroundings {
    private let old: SentenceTable
    private let new: SentenceTable
    private let words: TextRange
    private let place: TextRange

    init(of words: TextRange, in old: SentenceTable, at place: TextRange, in new: SentenceTable) {
        (self.old, self.new) = (old, new)
        (self.words, self.place) = (old.wholeTokens(words), new.wholeTokens(place))
    }

    /// The places that it could rather be; nil where there is no doubt.
    var doubt: Anchor? {
        let found = agreement(words, place)
        let others = new.places(of: words, in: old).filter { !$0.overlaps(place) && agreement(words, $0).rivals(found) }
        if !others.isEmpty {
            return .ambiguous(Array((others + [place]).sorted().prefix(AnchoringThresholds.mostCandidates)))
        }
        let isElsewhere = old.places(of: place, in: new).contains {
            !$0.overlaps(words) && agreement($0, place).rivals(found)
        }
        return isElsewhere ? .ambiguous([place]) : nil
    }

    /// Whether the very words stand there, and so much around them on both sides, that only a copy of the passage could
    /// be mistaken for it.
    var isCertain: Bool {
        let found = agreement(words, place)
        return old.text.holds(words, sameAs: new.text, place)
            && min(found.left, found.right) >= AnchoringThresholds.wordsOfProof
            && doubt == nil
    }

    private func agreement(_ words: TextRange, _ place: TextRange) -> Agreement {
        Agreement(
            of: words, in: old, with: place, in: new,
            within: (old.page.tokens.indices, new.page.tokens.indices),
            limit: AnchoringThresholds.wordsAround)
    }
}

extension Agreement {
    /// Of the words around two places, both of whole tokens.
    init(
        of words: TextRange, in old: SentenceTable, with place: TextRange, in new: SentenceTable,
        within bounds: (old: Range<Int>, new: Range<Int>), limit: Int
    ) {
        let (mine, theirs) = (old.tokens(in: words), new.tokens(in: place))
        func agree(_ left: Int, _ right: Int) -> Bool {
            old.text.holds(old.page.tokens[left].range, sameAs: new.text, new.page.tokens[right].range)
        }
        left = agreeing(limit: limit, (mine.lowerBound - 1, theirs.lowerBound - 1), by: -1, in: bounds, agree)
        right = agreeing(limit: limit, (mine.upperBound, theirs.upperBound), by: 1, in: bounds, agree)
    }
}
