internal import ArticleAnalysis
internal import ArticleStore

/// Reads the versions that hits stand in, to say what their words are part of.
struct HitReader {
    private let store: ArticleStore
    private let database: Database
    private var latest: (text: ObjectID, paragraphs: [Int64: Range<Int>], analysis: ArticleAnalysis)?
    /// How many texts were analysed.
    private(set) var texts = 0

    init(_ store: ArticleStore, _ database: Database) { (self.store, self.database) = (store, database) }

    /// What the version of a hit says; kept until another text is asked for.
    mutating func analysis(of hit: SearchHit) throws(IndexError) -> ArticleAnalysis {
        if let latest, latest.text == hit.text { return latest.analysis }
        let bytes = try asking { () throws(StoreError) in try store.content(hit.text) }
        let text = String(decoding: bytes, as: UTF8.self)
        var paragraphs: [Int64: Range<Int>] = [:]
        for paragraph in TextParagraphs(of: text) where paragraphs[paragraph.hash] == nil {
            paragraphs[paragraph.hash] = paragraph.range
        }
        let analysis = analyze(ArticleText(text))
        latest = (hit.text, paragraphs, analysis)
        texts += 1
        return analysis
    }

    /// For each phrase, where it stands in the hit's paragraph; in UTF-8 offsets of the version's text.
    mutating func places(of words: SearchWords, in hit: SearchHit) throws(IndexError) -> [[TextRange]] {
        _ = try analysis(of: hit)
        let hash = try database.integer("SELECT hash FROM paragraph WHERE id = ?", .integer(hit.paragraph))
        guard let start = hash.flatMap({ latest?.paragraphs[$0]?.lowerBound }) else {
            return words.phrases.map { _ in [] }
        }
        var places: [[TextRange]] = []
        for phrase in words.phrases {
            let runs = try Search.runs(
                "highlight(words, 0, ?3, ?4)", SearchWords.expression(of: phrase), hit.paragraph, in: database)
            places.append(Self.ranges(of: runs, from: start))
        }
        return places
    }

    /// The paragraph of the latest text in which something stands, by its hash.
    func paragraph(at offset: Int) -> Int64? {
        latest?.paragraphs.first { $0.value.contains(offset) }?.key
    }

    private static func ranges(of runs: [SnippetRun], from start: Int) -> [TextRange] {
        var place = start
        var ranges: [TextRange] = []
        for run in runs {
            let end = place + run.text.utf8.count
            if run.isHit { ranges.append(TextRange(place, end)) }
            place = end
        }
        return ranges
    }
}
