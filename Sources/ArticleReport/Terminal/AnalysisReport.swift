package import ArticleAnalysis

/// The article with what was read out of it: under each sentence its claims, with source, certainty, figures, dates and quotations.
///
/// Page furniture is named and not analysed, so that an editor sees what was set aside.
package func terminalReport(of analysis: ArticleAnalysis) -> [Paragraph] {
    let margins = Margins(analysis)
    let sentences = Dictionary(grouping: analysis.sentences.indices) { analysis.sentences[$0].block }
    return analysis.blocks.enumerated().flatMap { index, block -> [Paragraph] in
        let label = block.role == .body ? [] : [Paragraph.Run("[\(block.role.rawValue)] ", .faint)]
        if block.role == .furniture { return [Paragraph(label + [Paragraph.Run(analysis.text[block.range], .faint)], hang: 2)] }
        return [.blank]
            + (sentences[index] ?? []).enumerated().flatMap { place, sentence in
                [Paragraph((place == 0 ? label : []) + [Paragraph.Run(analysis.text[analysis.sentences[sentence].range])])]
                    + margins.lines(beside: sentence)
            }
    }
}

/// What stands beside the sentences: a line for each claim, and one for each quotation that no claim holds.
///
/// Reported speech has no line of its own: it is the claim.
private struct Margins {
    private let analysis: ArticleAnalysis
    private let claims: [Int: [Claim]]
    private let quotes: [Int: [Quote]]

    init(_ analysis: ArticleAnalysis) {
        self.analysis = analysis
        claims = Dictionary(grouping: analysis.claims, by: \.sentence)
        let told = Set(analysis.claims.flatMap(\.quotes))
        let untold = analysis.quotes.indices.filter { !told.contains($0) && analysis.quotes[$0].kind != .indirect }
        quotes = Dictionary(grouping: untold.map { analysis.quotes[$0] }, by: \.sentence)
    }

    func lines(beside sentence: Int) -> [Paragraph] {
        let stated = (claims[sentence] ?? []).map { claim(in: analysis, $0) }
        let quoted = (quotes[sentence] ?? []).map { [Paragraph.Run(quotation($0, in: analysis))] }
        return (stated + quoted).map { Paragraph([Paragraph.Run("│ ", .faint)] + $0, indent: 4, hang: 6) }
    }
}

private func claim(in analysis: ArticleAnalysis, _ claim: Claim) -> [Paragraph.Run] {
    let source = claim.source.map { "source: \(name(of: $0, in: analysis))" } ?? "the article itself"
    let stance = claim.certainty.rawValue + (claim.isNegated ? ", negated" : "")
    let figures = claim.quantities.map { figure(analysis.quantities[$0], in: analysis) }
    let dates = claim.dates.map { date(analysis.dates[$0], in: analysis) }
    let quotes = claim.quotes.map { analysis.quotes[$0] }.filter { $0.kind != .indirect }.map { quotation($0, in: analysis) }
    let facts = [[source, stance], figures, dates, quotes].flatMap { $0 }.joined(separator: " · ")
    return [Paragraph.Run(shortened(analysis.text[claim.range]), .strong), Paragraph.Run(" · " + facts)]
}

private func name(of speaker: Speaker, in analysis: ArticleAnalysis) -> String {
    let written = analysis.text[speaker.range]
    guard let entity = speaker.entity, analysis.entities[entity].name != written else { return written }
    return "\(written) (\(analysis.entities[entity].name))"
}

/// “up to 12,000 = 0 … 12,000 North Korean troops”: the words, and what they were taken to claim.
private func figure(_ quantity: Quantity, in analysis: ArticleAnalysis) -> String {
    let counted = quantity.of.map { analysis.text[$0] } ?? quantity.unit ?? ""
    let ends = [quantity.low.map(plain) ?? "…", quantity.high.map(plain) ?? "…"]
    let interval = ends[0] == ends[1] ? ends[0] : "\(ends[0]) to \(ends[1])"
    return "\(analysis.text[quantity.phrase]) = " + [interval, counted].filter { !$0.isEmpty }.joined(separator: " ")
}

/// Without “.0” behind a whole number.
private func plain(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
}

private func date(_ mention: DateMention, in analysis: ArticleAnalysis) -> String {
    guard let from = mention.from, let to = mention.to else { return "\(analysis.text[mention.range]) = not resolved" }
    return "\(analysis.text[mention.range]) = " + (from == to ? from.iso : "\(from.iso) to \(to.iso)")
}

private func quotation(_ quote: Quote, in analysis: ArticleAnalysis) -> String {
    let speaker = quote.speaker.map { name(of: $0, in: analysis) } ?? "nobody named"
    return "\(quote.kind.rawValue) words of \(speaker): \(shortened(analysis.text[quote.range]))"
}
