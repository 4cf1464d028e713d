package import ArticleAnalysis

/// The article with what was read out of it: under each sentence its claims, with source, certainty, figures, dates and
/// quotations.
///
/// Page furniture is named and not analysed, so that an editor sees what was set aside.
package func terminalReport(of analysis: ArticleAnalysis) -> [Paragraph] {
    let margins = Margins(analysis)
    let sentences = Dictionary(grouping: analysis.sentences.indices) { analysis.sentences[$0].block }
    return analysis.blocks.enumerated().flatMap { index, block -> [Paragraph] in
        let label = block.role == .body ? [] : [Paragraph.Run("[\(block.role.rawValue)] ", .faint)]
        if block.role == .furniture {
            return [Paragraph(label + [Paragraph.Run(analysis.text[block.range], .faint)], hang: 2)]
        }
        return [.blank]
            + (sentences[index] ?? []).enumerated().flatMap { place, sentence in
                [
                    Paragraph(
                        (place == 0 ? label : []) + [Paragraph.Run(analysis.text[analysis.sentences[sentence].range])])
                ]
                    + margins.lines(beside: sentence)
            }
    }
}

/// What stands beside the sentences: a line for each claim, and one for each quotation that no claim tells.
///
/// Reported speech has no line of its own: it is the claim. A claim inside a longer one of the same source says nothing
/// new.
private struct Margins {
    private let analysis: ArticleAnalysis
    private let claims: [Int: [Claim]]
    private let quotes: [Int: [Quote]]
    private let spoken: [TextRange]

    init(_ analysis: ArticleAnalysis) {
        self.analysis = analysis
        claims = Dictionary(grouping: analysis.claims, by: \.sentence).mapValues(Self.withoutRepeats)
        let spoken = analysis.quotes.filter { $0.kind == .direct }.map(\.range).sorted()
        self.spoken = spoken
        let told = Set(analysis.claims.flatMap(\.quotes))
        let heard = Set(analysis.claims.compactMap { Self.range(holding: $0.range, in: spoken) })
        let untold = analysis.quotes.indices.filter { index in
            let quote = analysis.quotes[index]
            return quote.kind != .indirect && !told.contains(index) && !heard.contains(quote.range)
        }
        quotes = Dictionary(grouping: untold.map { analysis.quotes[$0] }, by: \.sentence)
    }

    /// The one of the sorted ranges, which do not overlap, that holds another.
    private static func range(holding inner: TextRange, in ranges: [TextRange]) -> TextRange? {
        let low = ranges.firstIndex(past: { $0.start <= inner.start })
        return low > 0 && ranges[low - 1].contains(inner) ? ranges[low - 1] : nil
    }

    private static func withoutRepeats(_ claims: [Claim]) -> [Claim] {
        claims.filter { claim in
            !claims.contains {
                $0.range != claim.range && $0.range.contains(claim.range) && isSame($0.source, claim.source)
            }
        }
    }

    func lines(beside sentence: Int) -> [Paragraph] {
        let stated = claims[sentence] ?? []
        let lines = stated.map { claim in
            let isSpoken = Self.range(holding: claim.range, in: spoken) != nil
            return ClaimLine(claim, beside: stated, isSpoken: isSpoken, in: analysis).runs
        }
        let quoted = (quotes[sentence] ?? []).map {
            [Paragraph.Run("quotation, \(speaker(of: $0)): \(shortened(analysis.text[$0.range]))")]
        }
        return (lines + quoted).map { Paragraph([Paragraph.Run("│ ", .faint)] + $0, indent: 4, hang: 6) }
    }

    private func speaker(of quote: Quote) -> String {
        quote.speaker.map { name(of: $0, in: analysis) } ?? "nobody named"
    }
}

/// One claim in a line: what is said, on whose word, how sure, and the facts in it. A fact of a claim inside it is told
/// there alone.
private struct ClaimLine {
    private let claim: Claim
    private let inner: [TextRange]
    private let isSpoken: Bool
    private let analysis: ArticleAnalysis

    init(_ claim: Claim, beside others: [Claim], isSpoken: Bool, in analysis: ArticleAnalysis) {
        (self.claim, self.isSpoken, self.analysis) = (claim, isSpoken, analysis)
        inner = others.map(\.range).filter { $0 != claim.range && claim.range.contains($0) }
    }

    var runs: [Paragraph.Run] {
        let source = claim.source.map { "source: \(name(of: $0, in: analysis))" } ?? "the article itself"
        let facts = [source] + stance + figures + dates + quotations
        return [
            Paragraph.Run(shortened(analysis.text[claim.range]), .strong),
            Paragraph.Run(" · " + facts.joined(separator: " · ")),
        ]
    }

    /// “possible (“could”)”, “negated (“not”)”: the words that decided stand beside; what is plainly stated needs none.
    private var stance: [String] {
        let certainty = claim.certainty == .stated ? nil : evidence(claim.certainty.rawValue, claim.certaintyCue)
        return [certainty, claim.isNegated ? evidence("negated", claim.negationCue) : nil].compactMap(\.self)
    }

    private func evidence(_ word: String, _ cue: TextRange?) -> String {
        cue.map { "\(word) (“\(analysis.text[$0])”)" } ?? word
    }

    private var figures: [String] {
        claim.quantities.map { analysis.quantities[$0] }.filter { isOwn($0.range) }.compactMap {
            figureForPeople($0, in: analysis)
        }
    }

    private var dates: [String] {
        claim.dates.map { analysis.dates[$0] }.filter { isOwn($0.range) }.map { dateForPeople($0, in: analysis) }
    }

    private var quotations: [String] {
        if isSpoken { return ["in quotation marks"] }
        return claim.quotes.map { analysis.quotes[$0] }.filter { $0.kind != .indirect && isOwn($0.range) }.map {
            quote in
            let other =
                quote.speaker.flatMap { isSame($0, claim.source) ? nil : " from \(name(of: $0, in: analysis))" } ?? ""
            return "quoted\(other): “\(shortened(analysis.text[quote.range]))”"
        }
    }

    private func isOwn(_ fact: TextRange) -> Bool { !inner.contains { $0.contains(fact) } }
}

/// Whether two statements stand on the word of one source: one entity, or one place in the text.
private func isSame(_ one: Speaker?, _ other: Speaker?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return one.range == other.range || one.entity != nil && one.entity == other.entity
}

/// A pronoun and a short form give way to the full name.
private func name(of speaker: Speaker, in analysis: ArticleAnalysis) -> String {
    let written = analysis.text[speaker.range]
    guard let entity = speaker.entity else { return written }
    let name = analysis.entities[entity].name
    return written.contains(name) ? written : name
}
