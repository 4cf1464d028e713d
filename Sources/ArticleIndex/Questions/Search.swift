internal import ArticleStore

extension ArticleIndex {
    /// Paragraphs of all versions that have the words, first what stood last; of equal time by the articles' ids.
    package func search(_ question: SearchQuestion) throws(IndexError) -> [SearchHit] {
        try answering(with: [.text]) { database throws(IndexError) in
            var hits: [SearchHit] = []
            try Search(question, in: database).walk { hit in
                hits.append(hit)
                return hits.count < question.limit
            }
            return hits
        }
    }

    /// How many articles have versions that could not be read, and so are not searched.
    package func unsearchedArticles() throws(IndexError) -> Int {
        try answering(with: []) { database throws(IndexError) in
            Int(try database.integer("SELECT count(*) FROM article WHERE unreadable != 0") ?? 0)
        }
    }
}

/// One search, which hands out hits for as long as somebody wants them.
///
/// Full-text search finds paragraphs in order of their rows, and is asked in order of time. A few are sorted; where the
/// words are frequent, versions are walked through from the latest, and each of its paragraphs is asked for the words,
/// which finds enough of them soon.
struct Search {
    /// A row that a hit is made of.
    struct Candidate {
        let paragraph: Int64
        let first: Int64
        let article: Int64
        let last: Int64
    }

    private let question: SearchQuestion
    private let database: Database

    init(_ question: SearchQuestion, in database: Database) { (self.question, self.database) = (question, database) }

    func walk(_ take: (SearchHit) throws(IndexError) -> Bool) throws(IndexError) {
        let count = try database.integer(
            "SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH ? LIMIT \(IndexLimits.sortedHits + 1))",
            .text(question.words.expression))
        let candidates: (_ take: (Candidate) throws(IndexError) -> Bool) throws(IndexError) -> Void =
            count ?? 0 > IndexLimits.sortedHits ? latestFirst : sorted
        try candidates { candidate throws(IndexError) in
            guard let hit = try hit(candidate) else { return true }
            return try take(hit)
        }
    }

    // MARK: Candidates

    /// All that have the words, put in order.
    private func sorted(_ take: (Candidate) throws(IndexError) -> Bool) throws(IndexError) {
        let sql = """
            SELECT span.paragraph, span.first, span.article, version.number
            FROM words CROSS JOIN span ON span.paragraph = words.rowid
            JOIN version ON version.article = span.article AND version.number = coalesce(
                span.gone - 1, (SELECT max(number) FROM version AS any WHERE any.article = span.article))
            JOIN article ON article.id = span.article
            WHERE words MATCH ? AND \(conditions)
            ORDER BY version.retrieved DESC, article.name, version.number DESC, span.paragraph
            """
        var found: [Candidate] = []
        try database.statement(sql).each([.text(question.words.expression)] + values) {
            found.append(Self.candidate($0))
        }
        for candidate in found {
            guard try take(candidate) else { return }
        }
    }

    /// The paragraphs of the latest versions first, each asked whether it has the words.
    private func latestFirst(_ take: (Candidate) throws(IndexError) -> Bool) throws(IndexError) {
        let versions = try database.statement(
            """
            SELECT version.article, version.number,
                version.number = (SELECT max(number) FROM version AS any WHERE any.article = version.article)
            FROM version CROSS JOIN article ON article.id = version.article WHERE \(conditions)
            ORDER BY version.retrieved DESC, article.name, version.number DESC
            """)
        let match = try database.statement("SELECT rowid FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ?")
        let standing = try database.statement(
            "SELECT paragraph, first, article, ?2 FROM span WHERE article = ?1 AND gone IS NULL ORDER BY paragraph")
        let gone = try database.statement(
            "SELECT paragraph, first, article, ?2 FROM span WHERE article = ?1 AND gone = ?2 + 1 ORDER BY paragraph")
        try versions.walk(values) { row throws(IndexError) in
            var found: [Candidate] = []
            let version: [SQLValue] = [.integer(row.integer(0)), .integer(row.integer(1))]
            if row.integer(2) != 0 {
                try standing.each(version) { found.append(Self.candidate($0)) }
            } else {
                try gone.each(version) { found.append(Self.candidate($0)) }
            }
            let matching = try paragraphs(of: found, matching: match)
            for candidate in found where matching.contains(candidate.paragraph) {
                guard try take(candidate) else { return false }
            }
            return true
        }
    }

    /// Those that have the words. An article's paragraphs mostly have neighbouring rows, and a run of them costs as much
    /// as one.
    private func paragraphs(of candidates: [Candidate], matching: borrowing Statement) throws(IndexError) -> Set<Int64>
    {
        var found: Set<Int64> = []
        var rest = candidates.map(\.paragraph)[...]
        while let first = rest.popFirst() {
            var last = first
            while let next = rest.first, next - last < IndexLimits.gapInARun {
                last = next
                rest.removeFirst()
            }
            try matching.each([.text(question.words.expression), .integer(first), .integer(last)]) {
                found.insert($0.integer(0))
            }
        }
        return found
    }

    private var conditions: String {
        (question.host == nil ? "true" : "article.host = ?")
            + (question.since == nil ? "" : " AND version.retrieved >= ?")
    }

    private var values: [SQLValue] {
        [question.host.map { SQLValue.text($0) }, question.since.map { .integer($0.seconds) }].compactMap { $0 }
    }

    private static func candidate(_ row: borrowing Row) -> Candidate {
        Candidate(
            paragraph: row.integer(0), first: row.integer(1), article: row.integer(2), last: row.integer(3))
    }

    // MARK: Hits

    func hit(_ found: Candidate) throws(IndexError) -> SearchHit? {
        let moments = try database.statement(
            """
            SELECT name, last.committed, last.text, last.headline, last.retrieved, first.retrieved, next.retrieved,
                (SELECT max(number) FROM version WHERE article = ?1)
            FROM article JOIN version AS last ON last.article = ?1 AND last.number = ?3
            JOIN version AS first ON first.article = ?1 AND first.number = ?2
            LEFT JOIN version AS next ON next.article = ?1 AND next.number = ?3 + 1
            WHERE article.id = ?1
            """)
        let snippet = try runs("snippet(words, 0, ?3, ?4, '…', \(IndexLimits.snippetWords))", found.paragraph)
        return try moments.first(.integer(found.article), .integer(found.first), .integer(found.last)) { row in
            guard let article = ArticleID(reference: ArticleID.branches + row.text(0)),
                let commit = ObjectID(raw20: row.bytes(1)), let text = ObjectID(raw20: row.bytes(2))
            else { return nil }
            return SearchHit(
                article: article, first: Int(found.first), last: Int(found.last), versions: Int(row.integer(7)),
                since: Timestamp(seconds: row.integer(5)), lastRetrieved: Timestamp(seconds: row.integer(4)),
                goneSince: row.optionalInteger(6).map { Timestamp(seconds: $0) }, commit: commit, text: text,
                headline: row.optionalText(3), snippet: snippet, paragraph: found.paragraph, row: found.article)
        } ?? nil
    }

    /// A paragraph as a function of SQLite's marks the words in it.
    private func runs(_ function: String, _ paragraph: Int64) throws(IndexError) -> [SnippetRun] {
        try Self.runs(function, question.words.expression, paragraph, in: database)
    }

    static func runs(
        _ function: String, _ expression: String, _ paragraph: Int64, in database: Database
    ) throws(IndexError) -> [SnippetRun] {
        try database.statement("SELECT \(function) FROM words WHERE words MATCH ?1 AND rowid = ?2").first(
            .text(expression), .integer(paragraph), .text(String(SnippetMarks.open)), .text(String(SnippetMarks.close))
        ) { SnippetMarks.runs($0.text(0)) } ?? []
    }
}
