internal import ArticleAnalysis
internal import ArticleIndex
internal import ArticleReport
internal import ArticleStore

/// What a search found, as people and programs read it: a paragraph, a statement or somebody's words.
struct FoundPassage {
    let hit: SearchHit
    /// The words with what was looked for in marks.
    let words: [Paragraph.Run]
    /// “Ilse Brandt, alleged”; nil for a paragraph.
    var said: String?
    var claim: ClaimHit?
    var quote: QuoteHit?

    init(_ hit: SearchHit) {
        self.hit = hit
        words = hit.snippet.map { run in
            let line = run.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(
                separator: " ")
            return Paragraph.Run(line, run.isHit ? .marked : .plain)
        }
    }

    init(_ claim: ClaimHit) {
        (hit, self.claim) = (claim.hit, claim)
        words = [Paragraph.Run(claim.claim.singleLine)]
        said =
            (claim.source ?? "the article itself") + ", \(claim.certainty.rawValue)"
            + (claim.isNegated ? ", negated" : "")
    }

    init(_ quote: QuoteHit) {
        (hit, self.quote) = (quote.hit, quote)
        words = [Paragraph.Run(quote.kind == "indirect" ? quote.quote.singleLine : "“\(quote.quote.singleLine)”")]
        said = "\(quote.speaker), \(quote.kind)"
    }

    /// “v2–v5 of 7, gone since 2024-10-20 10:00 UTC”.
    var versions: String {
        let range = hit.first == hit.last ? "v\(hit.first)" : "v\(hit.first)–v\(hit.last)"
        let since = hit.goneSince.map { "gone since \($0.forPeople)" } ?? "there since \(hit.since.forPeople)"
        return "\(range) of \(hit.versions), \(since)"
    }
}

/// An article, the versions, and the words for each.
func terminalReport(of found: [FoundPassage]) -> [Paragraph] {
    var report: [Paragraph] = []
    for passage in found {
        if !report.isEmpty { report.append(.blank) }
        report.append(
            Paragraph(
                [
                    Paragraph.Run(passage.hit.article.description, .strong),
                    Paragraph.Run(" " + passage.versions, passage.hit.isGone ? .warning : .faint),
                ], indent: 0, hang: 4))
        if let headline = passage.hit.headline { report.append(Paragraph(headline, .faint, indent: 4)) }
        if let said = passage.said { report.append(Paragraph(said + ":", indent: 4)) }
        report.append(Paragraph(passage.words, indent: 4))
    }
    return report
}

struct FoundPassageJSON: Encodable {
    let article: String
    let firstVersion: Int
    let lastVersion: Int
    let versions: Int
    let firstSeen: String
    let lastVersionRetrieved: String
    let goneSince: Nullable<String>
    let commit: String
    let headline: Nullable<String>
    let snippet: String
    let claim: ClaimJSON?
    let quote: QuoteJSON?

    struct ClaimJSON: Encodable {
        let text: String
        let source: Nullable<String>
        let certainty: String
        let negated: Bool
    }

    struct QuoteJSON: Encodable {
        let text: String
        let speaker: String
        let kind: String
    }

    init(_ passage: FoundPassage) {
        let hit = passage.hit
        (article, firstVersion, lastVersion, versions) = (hit.article.description, hit.first, hit.last, hit.versions)
        (firstSeen, lastVersionRetrieved) = (hit.since.iso, hit.lastRetrieved.iso)
        (goneSince, commit, headline) = (Nullable(hit.goneSince?.iso), hit.commit.hex, Nullable(hit.headline))
        snippet = hit.snippet.map { $0.isHit ? "⟦\($0.text)⟧" : $0.text }.joined()
        claim = passage.claim.map {
            ClaimJSON(
                text: $0.claim, source: Nullable($0.source), certainty: $0.certainty.rawValue, negated: $0.isNegated)
        }
        quote = passage.quote.map { QuoteJSON(text: $0.quote, speaker: $0.speaker, kind: $0.kind) }
    }
}
