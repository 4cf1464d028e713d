package import ArticleAnalysis

/// What an analysis breaks of its promises: where its ranges lie, in which order, and what its indices name.
package func flaws(of analysis: ArticleAnalysis) -> [Flaw] {
    var check = RangeCheck(analysis.text)
    check.expectDisjoint(analysis.blocks.map(\.range), "block")
    check.expectDisjoint(analysis.tokens.map(\.range), "token")
    check.expectDisjoint(analysis.sentences.map(\.range), "sentence")
    check.expectOrdered(analysis.quantities.map(\.range), "quantity")
    check.expect(analysis.quantities.map(\.phrase), "phrase of quantity")
    check.expect(analysis.quantities.compactMap(\.of), "counted noun")
    check.expectOrdered(analysis.dates.map(\.range), "date")
    check.expectOrdered(analysis.clockTimes.map(\.range), "clock time")
    for entity in analysis.entities { check.expectOrdered(entity.mentions.map(\.range), "mention") }
    check.expect(quotes: analysis.quotes, entities: analysis.entities.count)
    check.expect(claims: analysis.claims, of: analysis)
    for finding in findFindings(in: analysis) { check.expect(finding.spans, "span of \(finding.rule)") }
    return check.flaws + homeless(analysis)
}

/// Every token stands in exactly one sentence.
private func homeless(_ analysis: ArticleAnalysis) -> [Flaw] {
    let held = analysis.sentences.flatMap { Array($0.tokens) }
    return held == Array(analysis.tokens.indices) ? [] : [Flaw("tokens that stand in no sentence, or in two")]
}

extension RangeCheck {
    fileprivate mutating func expect(quotes: [Quote], entities: Int) {
        expect(quotes.map(\.range), "quote")
        expect(quotes.compactMap(\.cue), "cue")
        expect(quotes.compactMap(\.speaker?.range), "speaker")
        expect(quotes.compactMap(\.speaker?.entity), below: entities, "speaker")
    }

    fileprivate mutating func expect(claims: [Claim], of analysis: ArticleAnalysis) {
        expect(claims.map(\.range), "claim")
        expect(claims.compactMap(\.source?.range), "source of claim")
        expect(claims.compactMap(\.certaintyCue) + claims.compactMap(\.negationCue), "cue of claim")
        expect(claims.map(\.sentence), below: analysis.sentences.count, "sentence of claim")
        expect(claims.flatMap(\.quantities), below: analysis.quantities.count, "quantity of claim")
        expect(claims.flatMap(\.dates), below: analysis.dates.count, "date of claim")
        expect(claims.flatMap(\.entities), below: analysis.entities.count, "entity of claim")
        expect(claims.flatMap(\.quotes), below: analysis.quotes.count, "quote of claim")
    }
}
