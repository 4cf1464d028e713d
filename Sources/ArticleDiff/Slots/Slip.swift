internal import ArticleAnalysis

/// Which of two spellings is the slip.
enum Slip {
    case fixed, introduced
}

extension ComparisonWords {
    /// Whether two words are accepted spellings of each other: by the lexicon, or because they exchange letters as such
    /// spellings do.
    func areVariants(_ left: Token, _ leftText: String, _ right: Token, _ rightText: String) -> Bool {
        if lexicon.areSpellingVariants(left.word, right.word) { return true }
        guard lexicon.contains(left.word), lexicon.contains(right.word) else { return false }
        let (a, b) = (Array(WordID.folded(leftText).utf8), Array(WordID.folded(rightText).utf8))
        return spellingPatterns.contains { Self.exchange($0.0, $0.1, a, b) || Self.exchange($0.1, $0.0, a, b) }
    }

    /// Whether `left` becomes `right` when `from` is replaced by `to` in one place.
    private static func exchange(_ from: [UInt8], _ to: [UInt8], _ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count - from.count == right.count - to.count, left.count > from.count else { return false }
        let front = zip(left, right).prefix { $0 == $1 }.count
        return (max(0, front - from.count)...front).contains { start in
            start + from.count <= left.count && left[start..<start + from.count].elementsEqual(from)
                && start + to.count <= right.count
                && right[start..<start + to.count].elementsEqual(to)
                && left[(start + from.count)...].elementsEqual(right[(start + to.count)...])
        }
    }

    /// Which of two words that stand for each other is misspelt; nil where nothing shows it.
    ///
    /// The evidence of the analysis suffices. Where it is silent, the other version speaks, which the analysis does not
    /// have: a word that the lexicon does not know, a few strokes away from the known one that stands in its place, is
    /// the slip (“epandably” for “dependably”). Of two known words that are a stroke apart and mean different things it
    /// is the old one: editors mend more than they break.
    func slip(from old: Token, _ before: ArraySlice<UInt8>, to new: Token, _ after: ArraySlice<UInt8>) -> Slip? {
        let shorter = min(before.count, after.count)
        guard isContent(old.word) || isContent(new.word), shorter >= ChangeThresholds.shortestSlip else { return nil }
        if lexicon.gradeOfSlip(before, for: after) != nil { return .fixed }
        if lexicon.gradeOfSlip(after, for: before) != nil { return .introduced }
        let limit = shorter <= ChangeThresholds.shortWord ? 1 : ChangeThresholds.slipDistance
        let (a, b) = (
            WordID.folded(String(decoding: before, as: UTF8.self)),
            WordID.folded(String(decoding: after, as: UTF8.self))
        )
        guard let distance = Spelling.distance(a, b, limit: limit), distance > 0 else { return nil }
        switch (lexicon.contains(old.word), lexicon.contains(new.word)) {
        case (false, true): return .fixed
        case (true, false): return .introduced
        case (true, true): return distance == 1 && areStrangers(old.word, new.word) ? .fixed : nil
        case (false, false): return nil
        }
    }

    /// Whether two words have neither a base form nor a sense in common, and are no opposites.
    private func areStrangers(_ left: WordID, _ right: WordID) -> Bool {
        !lexicon.shareLemma(left, right) && !lexicon.areSynonyms(left, right)
            && !lexicon.areAntonyms(left, right)
    }
}
