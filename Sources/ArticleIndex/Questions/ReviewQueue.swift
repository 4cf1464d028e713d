internal import ArticleDiff
package import ArticleStore

/// Which annotations somebody wants to see of all articles.
package struct QueueQuestion: Sendable, Hashable {
    package var host: String?
    package var article: ArticleID?
    /// The section of a house, as ``ArticleID/desk`` names it.
    package var desk: String?
    /// “detected”, “triaged”, “drafted”, “approved” or “reopened”.
    package var status: String?
    /// A kind of change, “figure.changed”.
    package var kind: String?
    /// The address of who did something about it last; empty for what nobody has taken up.
    package var holder: String?
    /// Of these stakes alone.
    package var stakes: Int?
    /// Of these stakes or higher ones; notes by people among them.
    package var leastStakes: Int?
    /// Only what a version brought that was seen then or later, in seconds since 1970.
    package var since: Int?
    /// Words that must stand together in what changed, or in what was said of it.
    package var words: String?
    package var limit = 20
    /// So many of the first are left out.
    package var offset = 0

    /// All that wait for somebody.
    package init() {}
}

/// An annotation that waits for somebody.
package struct QueueEntry: Sendable {
    package let article: ArticleID
    /// Its name in the folder `annotations/`.
    package let file: String
    /// The id of the file's content.
    package let content: ObjectID
    /// The names of all files of the article's folder: by them short ids are told apart.
    package let siblings: [String]
}

/// What waits in all articles.
package struct WaitingAnnotations: Sendable {
    /// First what costs most to be wrong about, then what waits longest.
    package let entries: [QueueEntry]
    /// How many there are, shown or not.
    package let total: Int
    /// Articles in whose folder something cannot be read.
    package let damaged: [ArticleID]
}

extension ArticleIndex {
    /// What waits to be decided, written, approved or published in all articles.
    package func queue(_ question: QueueQuestion) throws(IndexError) -> WaitingAnnotations {
        try answering(with: [.annotations]) { database throws(IndexError) in
            let (conditions, values) = question.conditions
            let chosen = "annotation INDEXED BY annotationQueue WHERE \(conditions)"
            // The few that are shown are found in the index alone before their rows are looked up.
            let sql = """
                SELECT article.name, annotation.file, blob, article.id FROM (
                    SELECT article AS number, file AS name FROM \(chosen)
                    ORDER BY stakes, seen, place, file LIMIT \(question.limit) OFFSET \(question.offset)) AS chosen
                CROSS JOIN annotation ON annotation.article = number AND annotation.file = chosen.name
                CROSS JOIN article ON article.id = number ORDER BY stakes, seen, place, annotation.file
                """
            let entries = try Self.entries(sql, values, in: database)
            var total = 0
            try database.statement("SELECT count(*) FROM \(chosen)").each(values) { total = Int($0.integer(0)) }
            return WaitingAnnotations(entries: entries, total: total, damaged: try Self.damaged(in: database))
        }
    }

    /// Those whose notices readers have seen, in order of their articles.
    package func published() throws(IndexError) -> [QueueEntry] {
        try answering(with: [.annotations]) { database throws(IndexError) in
            let sql = """
                SELECT article.name, file, blob, article.id FROM annotation JOIN article
                ON article.id = annotation.article WHERE status = 'published' ORDER BY article.name, file
                """
            return try Self.entries(sql, [], in: database)
        }
    }

    private static func entries(
        _ sql: String, _ values: [SQLValue], in database: Database
    ) throws(IndexError) -> [QueueEntry] {
        var entries: [QueueEntry] = []
        try database.statement(sql).each(values) { row throws(IndexError) in
            guard let article = ArticleID(reference: ArticleID.branches + row.text(0)),
                let content = ObjectID(raw20: row.bytes(2))
            else { return }
            let siblings = try Self.files(of: row.integer(3), in: database)
            entries.append(QueueEntry(article: article, file: row.text(1), content: content, siblings: siblings))
        }
        return entries
    }

    private static func files(of article: Int64, in database: Database) throws(IndexError) -> [String] {
        var names: [String] = []
        try database.statement("SELECT file FROM annotation WHERE article = ? AND status IS NOT NULL")
            .each([.integer(article)]) { names.append($0.text(0)) }
        return names
    }

    private static func damaged(in database: Database) throws(IndexError) -> [ArticleID] {
        var damaged: [ArticleID] = []
        let sql = """
            SELECT DISTINCT name FROM annotation JOIN article ON article.id = annotation.article
            WHERE list = 'damaged' ORDER BY name
            """
        try database.statement(sql).each([]) { row in
            if let id = ArticleID(reference: ArticleID.branches + row.text(0)) { damaged.append(id) }
        }
        return damaged
    }
}

extension QueueQuestion {
    fileprivate var conditions: (String, [SQLValue]) {
        let texts: [(String, String?)] = [
            ("status = ?", status), ("kind = ?", kind), ("desk = ?", desk),
            ("article IN (SELECT id FROM article WHERE host = ?)", host),
            ("article = (SELECT id FROM article WHERE name = ?)", article?.description),
            ("coalesce(holder, '') = ?", holder?.lowercased()),
            ("instr(words, ?) > 0", words?.lowercased()),
        ]
        let numbers: [(String, Int?)] = [
            ("stakes = ?", stakes.map(Self.column)), ("stakes <= ?", leastStakes.map(Self.column)),
            ("seen >= ?", since),
        ]
        let given =
            texts.compactMap { condition, value in value.map { (condition, SQLValue.text($0)) } }
            + numbers.compactMap { condition, value in value.map { (condition, SQLValue.integer(Int64($0))) } }
        return ((["list = 'open'"] + given.map(\.0)).joined(separator: " AND "), given.map(\.1))
    }

    /// The column's number for a level of stakes: the lower, the more it costs to be wrong.
    fileprivate static func column(_ stakes: Int) -> Int { Stakes.highest - stakes + 1 }

    /// The level of stakes for the column's number; nil for what a person noted.
    static func stakes(ofColumn column: Int) -> Int? { column == 0 ? nil : Stakes.highest - column + 1 }
}
