internal import ArticleAnalysis

extension Versions {
    /// Makes one hunk of a short phrase that went and another one that came elsewhere in the row, where they say the
    /// same in other forms.
    ///
    /// “the repaired wall” → “the wall under repair”: “repaired” became “under repair”. The first partner in order of
    /// the text is taken.
    func pairForms(_ hunks: [Hunk]) -> [Hunk] {
        var (paired, waiting) = (hunks.filter { !isLone($0) }, hunks.filter { isLone($0) && $0.old.isEmpty })
        for went in hunks where isLone(went) && went.new.isEmpty {
            if let partner = waiting.firstIndex(where: { saySame(went.old, $0.new) }) {
                paired.append(Hunk(old: went.old, new: waiting.remove(at: partner).new))
            } else {
                paired.append(went)
            }
        }
        return paired + waiting
    }

    /// Whether a hunk only takes out or only puts in a short phrase.
    private func isLone(_ hunk: Hunk) -> Bool {
        hunk.old.isEmpty != hunk.new.isEmpty && hunk.old.count + hunk.new.count <= ChangeThresholds.wordsOfForm
    }

    private func saySame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        left.contains { word in
            old.isContent(word) && right.contains { !areEqual(word, $0) && (areForms(word, $0) || shareStem(word, $0)) }
        }
    }

    /// Whether two words are inflections of one another, or share a sense.
    func areForms(_ left: Int, _ right: Int) -> Bool {
        let (before, after) = (old.article.tokens[left], new.article.tokens[right])
        guard before.kind == .word, after.kind == .word, before.word != after.word else { return false }
        return Lexicon.english.shareLemma(before.word, after.word)
            || WordLore.english.haveSameSense([old.string(left)], [new.string(right)])
    }

    /// Whether two words are derived from one another, as far as letters tell.
    private func shareStem(_ left: Int, _ right: Int) -> Bool {
        let (a, b) = (old.slice(left), new.slice(right))
        let common = zip(a, b).prefix { $0 | 0x20 == $1 | 0x20 }.count
        return common >= ChangeThresholds.sharedStem && common * 3 >= min(a.count, b.count) * 2
            && !old.isReferenceMark(left) && !new.isReferenceMark(right)
    }
}
