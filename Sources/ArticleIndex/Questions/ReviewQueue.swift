package import ArticleStore

/// Which annotations somebody wants to see of all articles.
package struct QueueQuestion: Sendable {
    package var host: String?
    /// “detected”, “triaged”, “drafted”, “approved” or “reopened”.
    package var status: String?
    /// A kind of change, “figure.changed”.
    package var kind: String?
    package var limit = 20

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
            let rows = "FROM annotation JOIN article ON article.id = annotation.article WHERE \(conditions)"
            var entries: [QueueEntry] = []
            let sql = """
                SELECT article.name, file, blob, article.id \(rows)
                ORDER BY stakes, seen, place, file LIMIT \(question.limit)
                """
            try database.statement(sql).each(values) { row throws(IndexError) in
                guard let article = ArticleID(reference: ArticleID.branches + row.text(0)),
                    let content = ObjectID(raw20: row.bytes(2))
                else { return }
                let siblings = try Self.files(of: row.integer(3), in: database)
                entries.append(QueueEntry(article: article, file: row.text(1), content: content, siblings: siblings))
            }
            var total = 0
            try database.statement("SELECT count(*) \(rows)").each(values) { total = Int($0.integer(0)) }
            return WaitingAnnotations(entries: entries, total: total, damaged: try Self.damaged(in: database))
        }
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
        let asked: [(String, String?)] = [
            ("article.host", host), ("annotation.status", status), ("annotation.kind", kind),
        ]
        let given = asked.compactMap { column, value in value.map { (column, SQLValue.text($0)) } }
        return ((["list = 'open'"] + given.map { "\($0.0) = ?" }).joined(separator: " AND "), given.map(\.1))
    }
}
