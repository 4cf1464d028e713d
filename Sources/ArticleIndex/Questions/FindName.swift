package import ArticleStore

extension ArticleIndex {
    /// The article that a name means, as ``ArticleStore/article(_:)`` says it.
    package func article(_ name: String) throws(IndexError) -> ArticleID {
        let exact = try asking { () throws(StoreError) in try store.articleID(name) }
        if try asking({ () throws(StoreError) in try store.has(exact) }) { return exact }
        let ids = try answering(with: []) { database throws(IndexError) in
            let slugs = try Self.ids("slug IN (?, ?)", [.text(name), .text(exact.slug)], in: database)
            guard slugs.isEmpty else { return slugs }
            return try Self.ids(
                "id IN (SELECT id FROM article INDEXED BY articleLower WHERE instr(lower, ?) > 0)",
                [.text(name.lowercased().composed)], in: database)
        }
        return try asking { () throws(StoreError) in try ArticleStore.article(name, or: exact, among: ids) }
    }

    private static func ids(
        _ condition: String, _ values: [SQLValue], in database: Database
    ) throws(IndexError) -> [ArticleID] {
        var ids: [ArticleID] = []
        try database.statement("SELECT name FROM article WHERE \(condition) ORDER BY name").each(values) { row in
            if let id = ArticleID(reference: ArticleID.branches + row.text(0)) { ids.append(id) }
        }
        return ids
    }
}
