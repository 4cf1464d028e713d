internal import ArticleAnalysis
internal import ArticleStore

/// Somebody's words.
package struct QuoteHit: Sendable {
    /// Where they stand, and in which versions.
    package let hit: SearchHit
    package let quote: String
    /// “direct”, “mixed” or “indirect”.
    package let kind: String
    package let speaker: String
}

extension ArticleIndex {
    /// Quotations of somebody; with words, only those that have all of them.
    ///
    /// The index says which paragraphs may hold some, and the analysis of their versions which do. Each is told once an
    /// article, where it stood last.
    package func quotes(
        by name: SearchWords, having words: SearchWords?, _ question: SearchQuestion
    ) throws(IndexError) -> ReadHits<QuoteHit> {
        try answering(with: [.text]) { database throws(IndexError) in
            var asked = question
            asked.words = words ?? name
            var collector = QuoteCollector(
                Search(asked, in: database), name, words, HitReader(store, database), database)
            try Search(asked, in: database).walk { hit throws(IndexError) in
                try collector.read(hit)
                return collector.found.hits.count < question.limit && !collector.found.isCutShort
            }
            collector.found.hits = Array(collector.found.hits.prefix(question.limit))
            return collector.found
        }
    }
}

/// Quotations on their way into an answer.
private struct QuoteCollector {
    private let search: Search
    private let name: Set<String>
    private let words: SearchWords?
    private var reader: HitReader
    private let database: Database
    private var read: Set<ObjectID> = []
    private var told: Set<String> = []
    var found = ReadHits<QuoteHit>()

    init(_ search: Search, _ name: SearchWords, _ words: SearchWords?, _ reader: HitReader, _ database: Database) {
        (self.search, self.words, self.reader, self.database) = (search, words, reader, database)
        self.name = Set(name.phrases.flatMap(Self.words))
    }

    mutating func read(_ hit: SearchHit) throws(IndexError) {
        if words == nil, !read.insert(hit.text).inserted { return }
        let analysis = try reader.analysis(of: hit)
        found.isCutShort = reader.texts >= IndexLimits.analysedTexts
        let places = try words.map { words throws(IndexError) in try reader.places(of: words, in: hit) }
        for quote in analysis.quotes {
            guard let speaker = quote.speaker, isMeant(speaker, in: analysis), places.map(quote.range.holds) ?? true,
                told.insert("\(hit.article)\n\(analysis.text[quote.range])").inserted
            else { continue }
            let place = words == nil ? try self.hit(at: quote.range.start, beside: hit) ?? hit : hit
            found.hits.append(
                QuoteHit(
                    hit: place, quote: analysis.text[quote.range], kind: quote.kind.rawValue,
                    speaker: analysis.words(for: speaker)))
        }
    }

    /// Whether all words of the name stand in the speaker's, however the article calls them there.
    private func isMeant(_ speaker: Speaker, in analysis: ArticleAnalysis) -> Bool {
        let called = Self.words(analysis.words(for: speaker)) + Self.words(analysis.text[speaker.range])
        return name.isSubset(of: called)
    }

    /// “Zelensky’s chief of staff” is somebody else: what belongs to a name is another word.
    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber && !"’'".contains($0) }.map {
            String($0.replacing("’", with: "'"))
        }
    }

    /// The versions that have the paragraph of a quotation, which may be another than the one with the name.
    private func hit(at offset: Int, beside hit: SearchHit) throws(IndexError) -> SearchHit? {
        guard let hash = reader.paragraph(at: offset) else { return nil }
        let sql = """
            SELECT span.paragraph, span.first,
                coalesce(span.gone - 1, (SELECT max(number) FROM version WHERE article = ?1))
            FROM paragraph JOIN span ON span.paragraph = paragraph.id
            WHERE paragraph.article = ?1 AND paragraph.hash = ?2 AND span.first <= ?3
            ORDER BY span.first DESC LIMIT 1
            """
        let candidate = try database.statement(sql).first(.integer(hit.row), .integer(hash), .integer(hit.last)) {
            row in
            Search.Candidate(
                paragraph: row.integer(0), first: row.integer(1), article: hit.row, last: row.integer(2))
        }
        return try candidate.flatMap { candidate throws(IndexError) in try search.hit(candidate) }
    }
}
