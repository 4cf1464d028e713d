internal import ArticleAnalysis

/// CONTRACT `galley batch analyze`.
struct AnalysisAnswer: Encodable {
    let id: String
    let blocks: [BlockJSON]
    let sentences: [PlaceJSON]
    let entities: [EntityJSON]
    let quantities: [QuantityJSON]
    let dates: [DateJSON]
    let quotes: [QuoteJSON]
    let claims: [ClaimJSON]
    let findings: [FindingJSON]

    init(id: String, _ analysis: ArticleAnalysis) {
        let slicer = Slicer(analysis.text)
        self.id = id
        blocks = analysis.blocks.map { BlockJSON($0, slicer) }
        sentences = analysis.sentences.map { slicer.place($0.range) }
        entities = analysis.entities.enumerated().map { EntityJSON($1, number: $0, slicer) }
        quantities = analysis.quantities.map { QuantityJSON($0, slicer) }
        dates = analysis.dates.map { DateJSON($0, slicer) }
        quotes = analysis.quotes.map { QuoteJSON($0, slicer) }
        claims = analysis.claims.enumerated().map { ClaimJSON($1, number: $0, slicer) }
        findings = findFindings(in: analysis).map { FindingJSON($0, slicer) }
    }
}

func entityID(_ index: Int) -> String { "e\(index + 1)" }

struct BlockJSON: Encodable {
    let start: Int
    let end: Int
    let role: String

    init(_ block: Block, _ slicer: Slicer) {
        let place = slicer.place(block.range)
        (start, end, role) = (place.start, place.end, block.role.rawValue)
    }
}

struct EntityJSON: Encodable {
    let id: String
    let name: String
    let type: String
    let mentions: [SliceJSON]

    init(_ entity: Entity, number: Int, _ slicer: Slicer) {
        (id, name, type) = (entityID(number), entity.name, entity.type.rawValue)
        mentions = entity.mentions.map { slicer.slice($0.range) }
    }
}

struct QuantityJSON: Encodable {
    let start: Int
    let end: Int
    let text: String
    let kind: String
    let value: Nullable<Double>
    let low: Nullable<Double>
    let high: Nullable<Double>
    let bound: String
    let unit: Nullable<String>
    let of: Nullable<String>

    init(_ quantity: Quantity, _ slicer: Slicer) {
        let slice = slicer.slice(quantity.range)
        (start, end, text) = (slice.start, slice.end, slice.text)
        (kind, bound, unit) = (quantity.kind.rawValue, quantity.bound.rawValue, Nullable(quantity.unit))
        (value, low, high) = (
            Nullable(finite: quantity.value), Nullable(finite: quantity.low), Nullable(finite: quantity.high)
        )
        of = Nullable(quantity.of.map { slicer.text[$0] })
    }
}

struct DateJSON: Encodable {
    let start: Int
    let end: Int
    let text: String
    let from: Nullable<String>
    let to: Nullable<String>

    init(_ date: DateMention, _ slicer: Slicer) {
        let slice = slicer.slice(date.range)
        (start, end, text) = (slice.start, slice.end, slice.text)
        (from, to) = (Nullable(date.from?.iso), Nullable(date.to?.iso))
    }
}

struct SpeakerJSON: Encodable {
    let start: Int
    let end: Int
    let text: String
    let entity: Nullable<String>

    init(_ speaker: Speaker, _ slicer: Slicer) {
        let slice = slicer.slice(speaker.range)
        (start, end, text, entity) = (slice.start, slice.end, slice.text, Nullable(speaker.entity.map(entityID)))
    }
}

struct QuoteJSON: Encodable {
    let start: Int
    let end: Int
    let text: String
    let kind: String
    let speaker: Nullable<SpeakerJSON>
    let cue: Nullable<SliceJSON>

    init(_ quote: Quote, _ slicer: Slicer) {
        let slice = slicer.slice(quote.range)
        (start, end, text, kind) = (slice.start, slice.end, slice.text, quote.kind.rawValue)
        speaker = Nullable(quote.speaker.map { SpeakerJSON($0, slicer) })
        cue = Nullable(quote.cue.map(slicer.slice))
    }
}

struct SourceJSON: Encodable {
    let text: String
    let entity: Nullable<String>
}

struct ClaimJSON: Encodable {
    let id: String
    let start: Int
    let end: Int
    let text: String
    let source: Nullable<SourceJSON>
    let certainty: String
    let negated: Bool
    let quantities: [Int]
    let dates: [Int]
    let entities: [String]
    let quotes: [Int]

    init(_ claim: Claim, number: Int, _ slicer: Slicer) {
        let slice = slicer.slice(claim.range)
        (id, start, end, text) = ("k\(number + 1)", slice.start, slice.end, slice.text)
        source = Nullable(
            claim.source.map { SourceJSON(text: slicer.text[$0.range], entity: Nullable($0.entity.map(entityID))) })
        (certainty, negated) = (claim.certainty.rawValue, claim.isNegated)
        (quantities, dates, quotes) = (claim.quantities, claim.dates, claim.quotes)
        entities = claim.entities.map(entityID)
    }
}

struct FindingJSON: Encodable {
    let rule: String
    let severity: String
    let message: String
    let spans: [SliceJSON]
    let suggestion: Nullable<String>

    init(_ finding: Finding, _ slicer: Slicer) {
        (rule, severity, message) = (finding.rule, finding.severity.rawValue, finding.message)
        (spans, suggestion) = (finding.spans.map(slicer.slice), Nullable(finding.suggestion))
    }
}
