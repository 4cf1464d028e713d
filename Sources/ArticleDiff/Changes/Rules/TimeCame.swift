internal import ArticleAnalysis

/// A day, a period or how often something happens came or went, and nothing took its place: “will meet next week” → “will
/// meet”, “40 trains” → “40 trains each day”.
///
/// Silent where the sentence has the words on both sides, and where words with facts stand on the other side.
struct TimeCame: EditRule {
    let name = "claim.time"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard edit.old.content.isEmpty || edit.new.content.isEmpty else { return nil }
        let isNew = edit.old.content.isEmpty
        let (passage, others) = isNew ? (edit.new, edit.rowWords.oldWords) : (edit.old, edit.rowWords.newWords)
        let times = passage.dates.map { passage.side.article.dates[$0].range } + passage.frequencies
        guard let time = times.first(where: { !passage.isRepeated($0, in: others) }) else { return nil }
        let text = "“\(passage.side.article.text[time])”"
        return Verdict(
            .claimChanged, .likely,
            isNew ? "A time came in: \(text)" : "A time was taken out: \(text)")
    }
}

extension Passage {
    /// Where it says how often something happens: “daily”, “each month”, “every other week”.
    fileprivate var frequencies: [TextRange] {
        tokens.compactMap { token in
            let all = side.article.tokens
            if side.words.frequencies.contains(all[token].word) { return all[token].range }
            guard side.words.rates.contains(all[token].word) else { return nil }
            let unit = (token + 1...token + 2).first { side.words.isPeriod(all[$0].word) }
            return unit.flatMap { side.range(of: Range(token, upTo: $0 + 1)) }
        }
    }

    /// Whether every word with a fact in a stretch stands among others.
    fileprivate func isRepeated(_ range: TextRange, in others: Set<WordID>) -> Bool {
        content.filter { range.start <= $0.range.start && $0.range.end <= range.end }.allSatisfy {
            others.contains($0.word)
        }
    }
}
