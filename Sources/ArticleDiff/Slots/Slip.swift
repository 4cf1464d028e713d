internal import ArticleAnalysis

/// Which of two spellings is the slip.
enum Slip {
    case fixed, introduced
}

extension WordLore {
    /// Whether two words are accepted spellings of each other.
    func areVariants(_ left: String, _ right: String) -> Bool { false }

    /// Which of two words that stand for each other is misspelt; nil where neither is, or nothing shows it.
    func slip(from old: String, to new: String) -> Slip? {
        let (a, b) = (WordID.folded(old), WordID.folded(new))
        guard isContent(WordID(a)) || isContent(WordID(b)), min(a.utf8.count, b.utf8.count) >= 3 else { return nil }
        let limit = min(a.utf8.count, b.utf8.count) <= 4 ? 1 : ChangeThresholds.slipDistance
        guard Spelling.distance(a, b, limit: limit) != nil, Stem.of(Array(a.utf8)[...]) != Stem.of(Array(b.utf8)[...]) else { return nil }
        return .fixed
    }
}
