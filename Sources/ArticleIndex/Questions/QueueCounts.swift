/// How many annotations wait, by what they may be chosen by.
package struct QueueCounts: Sendable, Hashable {
    /// By the level of what it costs to be wrong; nil is what people noted.
    package var stakes: [Int?: Int] = [:]
    package var kinds: [String: Int] = [:]
    package var states: [String: Int] = [:]
    package var desks: [String: Int] = [:]
    /// By the address of who did something last; empty is what nobody has taken up.
    package var holders: [String: Int] = [:]

    /// Nothing waits.
    package init() {}
}

extension ArticleIndex {
    /// How many wait in all articles: each count goes over all that wait.
    package func queueCounts() throws(IndexError) -> QueueCounts {
        try answering(with: [.annotations]) { database throws(IndexError) in
            var counts = QueueCounts()
            try Self.count("stakes", in: database) { row, count in
                counts.stakes[QueueQuestion.stakes(ofColumn: Int(row.integer(0)))] = count
            }
            try Self.count("coalesce(kind, '')", in: database) { counts.kinds[$0.text(0)] = $1 }
            try Self.count("status", in: database) { counts.states[$0.text(0)] = $1 }
            try Self.count("coalesce(desk, '')", in: database) { counts.desks[$0.text(0)] = $1 }
            try Self.count("coalesce(holder, '')", in: database) { counts.holders[$0.text(0)] = $1 }
            return counts
        }
    }

    private static func count(
        _ column: String, in database: Database, _ take: (borrowing Row, Int) -> Void
    ) throws(IndexError) {
        let sql = """
            SELECT \(column) AS value, count(*) FROM annotation INDEXED BY annotationQueue WHERE list = 'open'
            GROUP BY value
            """
        try database.statement(sql).each([]) { row in take(row, Int(row.integer(1))) }
    }
}
