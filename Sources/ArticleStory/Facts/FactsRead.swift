internal import ArticleAnalysis
internal import ArticleDiff

/// What a version says where it was read, in order of the text.
struct FactsRead {
    private let facts: [FactKind: [FollowedFact]]
    private let asked: AskedBlocks
    private let page: Page

    /// Furniture, bylines and datelines say nothing that is followed, and notices speak of what is.
    init(in article: ArticleAnalysis) {
        (page, asked) = (article.page, article.asked)
        let reader = FactReader(article)
        facts = [.figure: reader.figures, .quote: reader.quotes, .claim: reader.claims].mapValues {
            $0.sorted { $0.range < $1.range }
        }
    }

    subscript(kind: FactKind) -> [FollowedFact] { facts[kind] ?? [] }

    /// Whether what is said at a place of the version's text stands here, if anything is.
    func isRead(_ place: TextRange, for kind: FactKind) -> Bool {
        let sentence = page.sentences.firstIndex(past: { $0.range.end <= place.start })
        let block = page.sentences[sentence].block
        return kind == .quote ? asked.people.contains(block) : asked.facts.contains(block)
    }
}

private struct FactReader {
    let article: ArticleAnalysis
    /// The claim that each figure stands in.
    private let claimOfFigure: [Int: Claim]
    private let notices: Set<Int>

    init(_ article: ArticleAnalysis) {
        self.article = article
        let asked = article.asked.people
        notices = Set(article.blocks.indices.filter { asked.contains($0) && article.page.isNotice(block: $0) })
        claimOfFigure = Dictionary(
            article.claims.flatMap { claim in claim.quantities.map { ($0, claim) } },
            uniquingKeysWith: { first, _ in first })
    }

    var figures: [FollowedFact] {
        article.quantities.enumerated().compactMap { index, quantity in
            guard isFollowed(quantity), isOfArticle(quantity.sentence, article.asked.facts) else { return nil }
            let claim = claimOfFigure[index]
            return fact(.figure, quantity.range, quantity.sentence, claim?.source, claim, quantity)
        }
    }

    /// Reported words without marks are claims.
    var quotes: [FollowedFact] {
        article.quotes.compactMap { quote in
            guard quote.kind != .indirect, isOfArticle(quote.sentence, article.asked.people) else { return nil }
            return fact(.quote, quote.range, quote.sentence, quote.speaker)
        }
    }

    var claims: [FollowedFact] {
        article.claims.compactMap { claim in
            guard isOfArticle(claim.sentence, article.asked.facts) else { return nil }
            return fact(.claim, claim.range, claim.sentence, claim.source, claim)
        }
    }

    /// Neither an ordinal, nor a spelled “one”, nor the number of a list's item is a figure that an editor checks.
    private func isFollowed(_ quantity: Quantity) -> Bool {
        guard quantity.kind != .ordinal, !isItemNumber(quantity) else { return false }
        return quantity.value != 1 || article.text.bytes[quantity.range].contains(where: \.isASCIIDigit)
    }

    private func isItemNumber(_ quantity: Quantity) -> Bool {
        let block = article.blocks[article.sentences[quantity.sentence].block]
        let next = article.text.bytes.byte(at: quantity.range.end)
        return block.range.start == quantity.range.start && (next == UInt8(ascii: ".") || next == UInt8(ascii: ")"))
    }

    private func isOfArticle(_ sentence: Int, _ asked: IndexSelection) -> Bool {
        let block = article.sentences[sentence].block
        guard asked.contains(block), !notices.contains(block) else { return false }
        return switch article.blocks[block].role {
        case .furniture, .byline, .dateline: false
        case .headline, .standfirst, .body, .caption, .list: true
        }
    }

    private func fact(
        _ kind: FactKind, _ range: TextRange, _ sentence: Int, _ speaker: Speaker?, _ claim: Claim? = nil,
        _ quantity: Quantity? = nil
    ) -> FollowedFact {
        FollowedFact(
            kind: kind, text: article.text, range: range,
            sentence: clipped(article.sentences[sentence].range, around: range),
            source: speaker.map(name), certainty: claim?.certainty ?? .stated, isNegated: claim?.isNegated ?? false,
            quantity: quantity, sentenceIndex: sentence, sourcePlace: speaker?.range,
            certaintyPlace: claim?.certaintyCue)
    }

    /// A sentence, or as much of it around a fact as anybody reads; cut at spaces.
    private func clipped(_ sentence: TextRange, around range: TextRange) -> TextRange {
        let reach = StoryThresholds.sentenceAround
        var (start, end) = (max(sentence.start, range.start - reach), min(sentence.end, range.end + reach))
        let bytes = article.text.bytes
        while start > sentence.start, start < range.start, bytes.byte(at: start - 1) != 0x20 { start += 1 }
        while end < sentence.end, end > range.end, bytes.byte(at: end) != 0x20 { end -= 1 }
        return TextRange(start, max(end, range.end))
    }

    private func name(of speaker: Speaker) -> String {
        guard let entity = speaker.entity, article.entities.indices.contains(entity) else {
            return article.text[speaker.range]
        }
        return article.entities[entity].name
    }
}
