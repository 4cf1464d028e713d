/// What the article states, a clause at a time: in its own voice, and in the words of its sources.
func findClaims(
    in words: WordsOfPage, _ figures: Figures, entities: [Entity], quotes: [Quote], asked: IndexSelection
) -> [Claim] {
    let page = words.page
    let facts = ClaimFacts(
        quantities: figures.quantities, dates: figures.dates, entities: entities, quotes: quotes)
    let builder = ClaimBuilder(words: words, facts: facts)
    var claims: [Claim] = []
    var next = 0
    var spoken: Quote?
    for (index, sentence) in page.sentences.enumerated() {
        let first = next
        while next < quotes.count, quotes[next].range.start < sentence.range.end { next += 1 }
        guard asked.contains(sentence.block), page.blocks[sentence.block].role.isArticle else { continue }
        let goingOn = spoken.flatMap { $0.range.end > sentence.range.start ? $0 : nil }
        claims += builder.claims(
            in: sentence, number: index, quotes: quotes[first..<next].prefix(Thresholds.mostVoices), goingOn: goingOn)
        spoken = quotes[first..<next].last { $0.kind == .direct } ?? goingOn
    }
    return claims
}
