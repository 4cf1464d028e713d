internal import ArticleStore

/// Brings one layer to where the branches stand.
///
/// While a batch is written, the next one is read. What another process wrote in between is left as it is: a batch
/// writes what still stands where it was read.
struct CatchUp<Layer: IndexLayer> {
    private let database: Database
    private let store: ArticleStore
    private let tell: (Int, Int) -> Void

    init(_ database: Database, _ store: ArticleStore, _ tell: @escaping (Int, Int) -> Void) {
        (self.database, self.store, self.tell) = (database, store, tell)
    }

    /// Gives the articles that could not be read, each with the reason.
    func run() throws(IndexError) -> [ArticleID: StoreError] {
        try Layer.reopen(in: database)
        var damaged: [ArticleID: StoreError] = [:]
        // Branches may move on while others are read; who comes next catches up with those that move all the time.
        for _ in 0..<3 {
            let total = Int(
                try database.integer("SELECT count(*) FROM article WHERE tip IS NOT \(Layer.column)") ?? 0)
            guard total > 0 else { return damaged }
            try pass(over: total, &damaged)
        }
        return damaged
    }

    private func pass(over total: Int, _ damaged: inout [ArticleID: StoreError]) throws(IndexError) {
        let readers = try Readers(of: store, for: total)
        var batch = try moved(after: 0)
        var reading = try start(batch, readers)
        var done = 0
        while !batch.isEmpty {
            let next = batch.count < Layer.atOnce ? [] : try moved(after: batch.last?.row ?? 0)
            let following = try start(next, readers)
            try write(reading.wait(), of: batch, &damaged)
            done += batch.count
            tell(done, total)
            (batch, reading) = (next, following)
        }
    }

    /// The last of a disk belongs to versions: what can be made of them again must not keep one from being stored.
    private func keepRoom() throws(IndexError) {
        guard database.place != .memory, let free = freeBytes(at: store.path), free < IndexLimits.roomForVersions else {
            return
        }
        throw IndexError(.full, "The disk has no room for an index")
    }

    private func moved(after row: Int64) throws(IndexError) -> [MovedArticle] {
        var found: [MovedArticle] = []
        let sql = """
            SELECT id, name, tip, \(Layer.column) FROM article
            WHERE tip IS NOT \(Layer.column) AND id > ? ORDER BY id LIMIT \(Layer.atOnce)
            """
        try database.statement(sql).each([.integer(row)]) { row in
            guard let id = ArticleID(reference: ArticleID.branches + row.text(1)),
                let tip = ObjectID(raw20: row.bytes(2))
            else { return }
            found.append(
                MovedArticle(row: row.integer(0), id: id, tip: tip, known: ObjectID(raw20: row.bytes(3))))
        }
        return found
    }

    private func start(_ batch: [MovedArticle], _ readers: Readers) throws(IndexError) -> Reading<Layer.Found> {
        var asked: [(MovedArticle, Layer.Before)] = []
        for article in batch { asked.append((article, try Layer.before(article, in: database))) }
        return readers.read(asked) { asked, store throws(StoreError) in try Layer.read(asked.0, asked.1, in: store) }
    }

    private func write(
        _ found: [Result<Layer.Found, StoreError>], of batch: [MovedArticle], _ damaged: inout [ArticleID: StoreError]
    ) throws(IndexError) {
        try keepRoom()
        try database.transaction { () throws(IndexError) in
            let take = try database.statement(
                """
                UPDATE article SET \(Layer.column) = ?2 WHERE id = ?1 AND tip = ?2 AND \(Layer.column) IS ?3
                """)
            for (article, result) in zip(batch, found) {
                if case .failure(let error) = result { damaged[article.id] = error }
                try take.run(.integer(article.row), .bytes(article.tip.raw20), .optional(article.known?.raw20))
                guard database.changes == 1 else { continue }
                try Layer.write(try? result.get(), of: article, in: database)
            }
        }
    }
}
