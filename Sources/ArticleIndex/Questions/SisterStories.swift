internal import ArticleStore

/// The articles whose latest texts share rare words with an article's: stories about one event.
struct SisterStories {
    private let database: Database

    init(in database: Database) throws(IndexError) {
        self.database = database
        try database.run("CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab (main, words, row)")
    }

    /// The most alike first, up to a number.
    ///
    /// A word weighs by how few paragraphs of the store have it; only the rarest of the article's words are asked for,
    /// and no word that hardly any other paragraph has.
    func find(for article: ArticleID, words: Set<String>) throws(IndexError) -> [ArticleID] {
        var (shared, weight): ([Int64: Int], [Int64: Double]) = ([:], [:])
        for (word, paragraphs) in try rarest(of: words) {
            for other in try articles(with: word) {
                shared[other, default: 0] += 1
                weight[other, default: 0] += 1 / Double(paragraphs)
            }
        }
        var alike: [(weight: Double, id: ArticleID)] = []
        let name = try database.statement("SELECT name FROM article WHERE id = ?")
        for (row, weight) in weight where shared[row, default: 0] >= IndexLimits.sharedRareWords {
            let reference = try name.first(.integer(row)) { ArticleID.branches + $0.text(0) }
            guard let id = reference.flatMap({ ArticleID(reference: $0) }), id != article else { continue }
            alike.append((weight, id))
        }
        // By name where they are equally alike: rows stand as they happened to be read.
        return alike.sorted { ($1.weight, $0.id) < ($0.weight, $1.id) }.prefix(IndexLimits.sisters).map(\.id)
    }

    private func rarest(of words: Set<String>) throws(IndexError) -> [(word: String, paragraphs: Int64)] {
        let count = try database.statement("SELECT doc FROM vocabulary WHERE term = ?")
        var found: [(word: String, paragraphs: Int64)] = []
        for word in words {
            guard let paragraphs = try count.first(.text(word), read: { $0.integer(0) }),
                (2...IndexLimits.paragraphsOfRareWord).contains(paragraphs)
            else { continue }
            found.append((word, paragraphs))
        }
        let sorted = found.sorted { ($0.paragraphs, $0.word) < ($1.paragraphs, $1.word) }
        return Array(sorted.prefix(IndexLimits.rareWords))
    }

    /// The articles whose latest version has a word.
    private func articles(with word: String) throws(IndexError) -> [Int64] {
        var found: [Int64] = []
        let sql = """
            SELECT DISTINCT span.article FROM words JOIN span ON span.paragraph = words.rowid
            WHERE words MATCH ? AND span.gone IS NULL
            """
        try database.statement(sql).each([.text(SearchWords.expression(of: word))]) { found.append($0.integer(0)) }
        return found
    }
}
