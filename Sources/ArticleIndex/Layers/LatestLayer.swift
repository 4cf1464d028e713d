internal import ArticleStore

/// The latest version of each article: costs a commit an article, and one more for each review since.
enum LatestLayer: IndexLayer {
    static let column = "listed"

    /// What could not be read may have been mended since, and nothing of that shows in the branch.
    static func reopen(in database: Database) throws(IndexError) {
        guard try database.integer("SELECT count(*) FROM article WHERE trouble != 0") != 0 else { return }
        try database.run("UPDATE article SET listed = NULL, trouble = 0 WHERE trouble != 0")
    }

    static func read(_ article: MovedArticle, _: Void, in store: ArticleStore) throws(StoreError) -> Version? {
        try store.latestVersion(of: article.id, from: article.tip)
    }

    static func write(_ found: Version??, of article: MovedArticle, in database: Database) throws(IndexError) {
        try database.run("DELETE FROM latest WHERE article = ?", .integer(article.row))
        guard let found else {
            return try database.run("UPDATE article SET trouble = 1 WHERE id = ?", .integer(article.row))
        }
        guard let version = found else { return }
        try database.run(
            "INSERT INTO latest VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            .integer(article.row), .integer(version.number), .bytes(version.commit.raw20),
            .bytes(version.twins.flatMap(\.raw20)), .bytes(version.text.raw20), .integer(version.retrieved.seconds),
            .integer(version.lastSeen.seconds), .optional(version.headline), .optional(version.url),
            .integer(version.words), .optional(version.returnsTo.map { Int64($0) }), .text(version.author.name),
            .text(version.author.email))
    }

    /// What a question asks for to read a version from a row that begins with these.
    static let columns = """
        name, number, committed, twins, text, retrieved, lastSeen, headline, url, words, returnsTo, authorName, \
        authorAddress
        """

    /// Nil where the row cannot be what was written.
    static func version(_ row: borrowing Row) -> Version? {
        let twins = row.bytes(3)
        let commits = [row.bytes(2)] + stride(from: 0, to: twins.count, by: 20).map { Array(twins[$0...].prefix(20)) }
        guard let article = ArticleID(reference: ArticleID.branches + row.text(0)),
            let text = ObjectID(raw20: row.bytes(4)), let number = Int(exactly: row.integer(1))
        else { return nil }
        return Version(
            article: article, number: number, commits: commits.compactMap { ObjectID(raw20: $0) }, text: text,
            retrieved: Timestamp(seconds: row.integer(5)), lastSeen: Timestamp(seconds: row.integer(6)),
            headline: row.optionalText(7), url: row.optionalText(8), words: Int(row.integer(9)),
            returnsTo: row.optionalInteger(10).map { Int($0) },
            author: Person(cleanName: row.text(11), email: row.text(12)))
    }
}
