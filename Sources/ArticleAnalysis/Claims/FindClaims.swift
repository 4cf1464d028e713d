/// What the article states, a clause at a time: in its own voice, and in the words of its sources.
func findClaims(in reading: Reading, quantities: [Quantity], dates: [DateMention], entities: [Entity], quotes: [Quote])
    -> [Claim]
{
    let page = reading.page
    let facts = ClaimFacts(
        quantities: quantities.map(\.range), dates: dates.map(\.range), quotes: quotes.map(\.range),
        entities: EntityIndex(entities))
    let builder = ClaimBuilder(reading: reading, facts: facts)
    var claims: [Claim] = []
    var next = 0
    var spoken: Quote?
    for (index, sentence) in page.sentences.enumerated() {
        let first = next
        while next < quotes.count, quotes[next].range.start < sentence.range.end { next += 1 }
        guard page.blocks[sentence.block].role.isArticle else { continue }
        let goingOn = spoken.flatMap { $0.range.end > sentence.range.start ? $0 : nil }
        claims += builder.claims(
            in: sentence, number: index, quotes: quotes[first..<next].prefix(Thresholds.mostVoices), goingOn: goingOn)
        spoken = quotes[first..<next].last { $0.kind == .direct } ?? goingOn
    }
    return claims
}

/// The facts of an article by place, so that a claim finds those that stand in it.
struct ClaimFacts {
    let quantities: [TextRange]
    let dates: [TextRange]
    let quotes: [TextRange]
    let entities: EntityIndex

    /// Indices of the ranges (sorted by start) that lie inside another.
    static func indices(of ranges: [TextRange], in range: TextRange) -> [Int] {
        var low = ranges.firstIndex(past: { $0.start < range.start })
        var found: [Int] = []
        while low < ranges.count, ranges[low].start < range.end {
            if range.contains(ranges[low]) { found.append(low) }
            low += 1
        }
        return found
    }
}
