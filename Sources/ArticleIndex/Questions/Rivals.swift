package import ArticleAnalysis
package import ArticleStore

/// What two articles of one event say differently in their latest versions.
package struct Rivalry: Sendable {
    /// One article's side of it.
    package struct Side: Sendable {
        package let version: Version
        /// The figure with the words of its bound, or the name as it is spelt.
        package let words: String
        /// In UTF-8 offsets of the version's text.
        package let place: TextRange
        /// The sentence that it stands in.
        package let sentence: String
        /// Who says so; nil is the article itself.
        package let source: String?
        package let value: Double?
    }

    /// Whether figures differ, or spellings of a name.
    package enum Kind: String, Sendable {
        case figure, name
    }

    package let kind: Kind
    /// What is counted, as the first article says it; nil for a name.
    package let things: String?
    package let (left, right): (Side, Side)
}

extension ArticleIndex {
    /// The articles that got a version since a moment, the latest first, as far as one question reads.
    package func articles(changedSince time: Timestamp, host: String?) throws(IndexError) -> [ArticleID] {
        var question = ArticleQuestion()
        (question.changedSince, question.host) = (time, host)
        var found: [Version] = []
        _ = try articles(question) { found.append($0.latest) }
        found.sort { ($1.retrieved, $0.article) < ($0.retrieved, $1.article) }
        return found.prefix(IndexLimits.analysedTexts).map(\.article)
    }

    /// What the latest versions of these articles and of their sister stories say differently, each pair once.
    ///
    /// Sister stories are found by the rare words that they share; what they say is decided by the analysis of both.
    package func rivals(of articles: [ArticleID], limit: Int) throws(IndexError) -> [Rivalry] {
        try answering(with: [.latest, .text]) { database throws(IndexError) in
            let sisters = try SisterStories(in: database)
            var reader = LatestReader(store)
            var compared: Set<Set<ArticleID>> = []
            var found: [Rivalry] = []
            for article in articles where found.count < limit {
                guard let own = try reader.read(article) else { continue }
                for sister in try sisters.find(for: article, words: own.rareWords)
                where compared.insert([article, sister]).inserted {
                    guard let other = try reader.read(sister) else { continue }
                    found += own.rivalries(with: other)
                }
            }
            return Array(found.prefix(limit))
        }
    }
}

/// Reads the latest versions of articles, the last of them once.
private struct LatestReader {
    private let store: ArticleStore
    private var known: [ArticleID: LatestText] = [:]

    init(_ store: ArticleStore) { self.store = store }

    /// Nil where there is no version, or it cannot be read.
    mutating func read(_ article: ArticleID) throws(IndexError) -> LatestText? {
        if let text = known[article] { return text }
        guard let tip = try asking({ () throws(StoreError) in try store.tip(of: article) }),
            let version = try? store.latestVersion(of: article, from: tip),
            let stored = try? store.read(version, withSource: false)
        else { return nil }
        let text = LatestText(stored)
        if known.count >= IndexLimits.keptTexts { known = [:] }
        known[article] = text
        return text
    }
}

/// The latest version of an article, and what it says.
private struct LatestText {
    let version: Version
    let analysis: ArticleAnalysis

    init(_ stored: StoredArticle) {
        version = stored.version
        let day = Day(iso: stored.record.published ?? "") ?? Day(iso: stored.record.retrieved)
        analysis = analyze(ArticleText(stored.text), published: day)
    }

    /// Its distinct words, as the full-text index has most of them.
    var rareWords: Set<String> {
        Set(
            analysis.tokens.filter { $0.kind == .word && $0.range.count >= IndexLimits.shortestRareWord }
                .map { analysis.text[$0.range].lowercased() })
    }

    func rivalries(with other: LatestText) -> [Rivalry] {
        let figures = rivalCounts(in: analysis, and: other.analysis).map { rivals in
            Rivalry(
                kind: .figure, things: rivals.left.quantity.of.map { analysis.text[$0] }, left: side(rivals.left),
                right: other.side(rivals.right))
        }
        let names = rivalSpellings(in: analysis, and: other.analysis).map { rivals in
            Rivalry(kind: .name, things: nil, left: side(rivals.left), right: other.side(rivals.right))
        }
        return figures + names
    }

    private func side(_ figure: RivalCounts.Side) -> Rivalry.Side {
        side(figure.quantity.phrase, source: figure.source, value: figure.quantity.value)
    }

    private func side(_ place: TextRange, source: String? = nil, value: Double? = nil) -> Rivalry.Side {
        let sentence = analysis.sentences.first { $0.range.start <= place.start && place.end <= $0.range.end }
        return Rivalry.Side(
            version: version, words: analysis.text[place], place: place,
            sentence: analysis.text[sentence?.range ?? place], source: source, value: value)
    }
}
