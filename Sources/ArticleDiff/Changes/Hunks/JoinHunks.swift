internal import ArticleAnalysis

extension Versions {
    /// Makes one hunk of an opening and a closing quotation mark that came or went together, with the words between
    /// them.
    func joinQuotationMarks(_ hunks: [Hunk]) -> [Hunk] {
        var joined: [Hunk] = []
        var index = 0
        while index < hunks.count {
            let shift = markShift(hunks[index])
            let partner = shift == 0 ? nil : hunks[(index + 1)...].firstIndex { markShift($0) != 0 }
            guard let partner, markShift(hunks[partner]) == shift else {
                joined.append(hunks[index])
                index += 1
                continue
            }
            joined.append(hull(hunks[index], hunks[partner]))
            index = partner + 1
        }
        return joined
    }

    /// How many double quotation marks a hunk adds (or, negative, removes); one that stands for a single mark is
    /// neither.
    private func markShift(_ hunk: Hunk) -> Int {
        guard !QuotationMark.areSingle(hunk.old, of: old), !QuotationMark.areSingle(hunk.new, of: new) else { return 0 }
        return hunk.new.count { QuotationMark(new.slice($0)) != nil }
            - hunk.old.count { QuotationMark(old.slice($0)) != nil }
    }

    /// Makes one hunk of two neighbours that exchange the same words (“Clinton said” → “said Clinton”).
    func joinTranspositions(_ hunks: [Hunk]) -> [Hunk] {
        hunks.reduce(into: []) { joined, hunk in
            if let last = joined.last, hunk.old.lowerBound - last.old.upperBound <= ChangeThresholds.transpositionGap,
                isTransposition(hull(last, hunk))
            {
                joined[joined.count - 1] = hull(last, hunk)
            } else {
                joined.append(hunk)
            }
        }
    }

    private func isTransposition(_ hunk: Hunk) -> Bool {
        guard hunk.old.count == hunk.new.count, hunk.old.count <= ChangeThresholds.wordRuleTokens else { return false }
        return hunk.old.map { old.article.tokens[$0].word.rawValue }.sorted()
            == hunk.new.map { new.article.tokens[$0].word.rawValue }.sorted()
    }

    func hull(_ first: Hunk, _ last: Hunk) -> Hunk {
        Hunk(old: first.old.lowerBound..<last.old.upperBound, new: first.new.lowerBound..<last.new.upperBound)
    }
}
