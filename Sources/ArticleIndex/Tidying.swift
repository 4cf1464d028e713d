extension ArticleIndex {
    /// What tidying did.
    package enum Tidied: Sendable, Equatable {
        /// Nobody has asked for an index, or none can be written: nothing was done.
        case none
        /// It stands where the branches do; its size in bytes before and afterwards.
        case done(before: Int64, after: Int64)
    }

    /// Brings the layers that somebody asked for to where the branches stand, joins what the full-text index wrote piece
    /// by piece, and gives room back that the database no longer needs.
    ///
    /// Takes as long as the database has bytes; whoever asks meanwhile is answered.
    package func tidy() throws(IndexError) -> Tidied {
        guard !isInMemory, try made("listed") else { return .none }
        var layers: [Layer] = [.latest]
        if try made("annotated") { layers.append(.annotations) }
        if try made("read") { layers.append(.text) }
        return try answering(with: layers) { database throws(IndexError) in
            let before = try Self.size(of: database)
            if layers.contains(.text) { try database.run("INSERT INTO words (words) VALUES ('optimize')") }
            let (pages, free) = (
                try database.integer("PRAGMA page_count") ?? 0, try database.integer("PRAGMA freelist_count") ?? 0
            )
            if free * IndexLimits.worthGivingBack > pages { try database.run("VACUUM") }
            try database.run("PRAGMA wal_checkpoint(TRUNCATE)")
            return .done(before: before, after: try Self.size(of: database))
        }
    }

    /// Whether a layer holds any article.
    private func made(_ layer: String) throws(IndexError) -> Bool {
        try answering(with: []) { database throws(IndexError) in
            try database.integer("SELECT 1 FROM article WHERE \(layer) IS NOT NULL LIMIT 1") != nil
        }
    }

    private static func size(of database: Database) throws(IndexError) -> Int64 {
        (try database.integer("PRAGMA page_count") ?? 0) * (try database.integer("PRAGMA page_size") ?? 0)
    }
}
