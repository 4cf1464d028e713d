package import ArticleStore

/// Which articles somebody wants to see.
package struct ArticleQuestion: Sendable {
    /// A part of the id, in small letters.
    package var part: String?
    package var host: String?
    /// Only those whose latest version was retrieved then or later.
    package var changedSince: Timestamp?
    /// Only those whose latest version has all of these words, wherever they stand in it.
    package var words: SearchWords?
    package var limit: Int?

    /// All of them.
    package init() {}
}

extension ArticleIndex {
    /// The articles in order of their ids, handed out as they are found; gives what could not be read.
    ///
    /// The same as ``ArticleStore/articles()``, but that when a version was last seen is left to ``ArticleStore/noted(_:)``.
    package func articles(
        _ question: ArticleQuestion, _ take: (ArticleSummary) -> Void
    ) throws(IndexError) -> [StoreError] {
        var last = ""
        var rest = question.limit ?? Int.max
        try answering(with: question.words == nil ? [.latest] : [.latest, .text]) { database throws(IndexError) in
            let (sql, values) = question.sql(after: last, limit: rest)
            try database.statement(sql).each(values) { row in
                guard let version = LatestLayer.version(row) else { return }
                (last, rest) = (row.text(0), rest - 1)
                take(ArticleSummary(latest: version))
            }
        }
        return damages
    }
}

extension ArticleQuestion {
    /// Ids are searched in an index of their own, which is read whole quicker than the table.
    fileprivate func sql(after last: String, limit: Int) -> (String, [SQLValue]) {
        var conditions = ["name > ?"]
        var values: [SQLValue] = [.text(last)]
        func add(_ condition: String, _ value: SQLValue) {
            conditions.append(condition)
            values.append(value)
        }
        if let part {
            add("id IN (SELECT id FROM article INDEXED BY articleLower WHERE instr(lower, ?) > 0)", .text(part))
        }
        if let host { add("host = ?", .text(host)) }
        if let changedSince {
            add("id IN (SELECT article FROM latest WHERE retrieved >= ?)", .integer(changedSince.seconds))
        }
        for phrase in words?.phrases ?? [] {
            add(
                """
                id IN (SELECT span.article FROM words JOIN span ON span.paragraph = words.rowid
                WHERE words MATCH ? AND span.gone IS NULL)
                """, .text(SearchWords.expression(of: phrase)))
        }
        values.append(.integer(limit))
        return (
            """
            SELECT \(LatestLayer.columns) FROM article JOIN latest ON latest.article = article.id
            WHERE \(conditions.joined(separator: " AND ")) ORDER BY name LIMIT ?
            """, values
        )
    }
}
