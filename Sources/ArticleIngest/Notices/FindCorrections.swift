/// The blocks that say that the article was put right: “Correction: An earlier version of this article …”.
///
/// Sees the opening words of a notice, what a page marks as one by its class (`marked`), and the block below a heading
/// that is a label. Silent on the same words inside a paragraph: articles report on corrections too. `kinds` and
/// `dates` are those that the page says elsewhere, by where the block starts.
func findCorrections(
    _ text: String, _ blocks: [IngestedBlock], marked: [Range<Int>] = [], kinds: [Int: CorrectionNotice.Kind] = [:],
    dates: [Int: String] = [:]
) -> [CorrectionNotice] {
    let (phrases, marked) = (NoticePhrases.all, Set(marked))
    var label: CorrectionNotice.Kind?
    return blocks.compactMap { block in
        let words = text[block.range]
        let above = label
        label = phrases.kind(ofLabel: words)
        guard label == nil else { return nil }
        let start = block.range.lowerBound
        let below = countWords(words) >= IngestThresholds.wordsOfNotice ? above : nil
        let own = marked.contains(block.range) ? phrases.kind(ofMarked: words) : phrases.kind(of: words)
        guard let kind = kinds[start] ?? own ?? phrases.kind(of: words, below: below) else { return nil }
        return CorrectionNotice(kind: kind, range: block.range, date: dates[start] ?? date(in: words))
    }
}

/// The day that a notice tells at its beginning (“Correction, May 14, 2024:”).
private func date(in notice: String) -> String? {
    readStamp(String(notice.prefix(IngestThresholds.noticeDate * 2)))
}
