internal import ArticleStore

/// The paragraphs of all versions, each distinct one of an article once, with the versions that it stood in.
///
/// Costs a commit and a text a version, and of articles that are known only those that came since. A paragraph that
/// still stands costs no write.
enum TextLayer: IndexLayer {
    static let column = "read"
    static var atOnce: Int { IndexLimits.textsAtOnce }

    struct Text: Sendable {
        let version: Version
        /// The paragraphs in order, by their hashes; nil where the text cannot be read.
        let paragraphs: [Int64]?
    }

    struct Found: Sendable {
        /// Whether no version stands before these.
        var isWhole = true
        var texts: [Text] = []
        /// The words of every paragraph in these versions.
        var words: [Int64: String] = [:]
    }

    /// What could not be read may have been mended since, and nothing of that shows in the branch.
    static func reopen(in database: Database) throws(IndexError) {
        guard try database.integer("SELECT count(*) FROM article WHERE unreadable != 0") != 0 else { return }
        try database.run("UPDATE article SET read = NULL, unreadable = 0 WHERE unreadable != 0")
    }

    static func read(_ article: MovedArticle, _: Void, in store: ArticleStore) throws(StoreError) -> Found {
        let later = try store.versions(of: article.id, from: article.tip, since: article.known)
        var found = Found(isWhole: later.isWhole)
        for version in later.versions {
            let bytes = try? store.content(version.text)
            let paragraphs = bytes.map { bytes in
                TextParagraphs(of: String(decoding: bytes, as: UTF8.self)).map { paragraph in
                    let hash = paragraph.hash
                    if found.words[hash] == nil { found.words[hash] = paragraph.text }
                    return hash
                }
            }
            found.texts.append(Text(version: version, paragraphs: paragraphs))
        }
        return found
    }

    static func write(_ found: Found?, of article: MovedArticle, in database: Database) throws(IndexError) {
        if found?.isWhole ?? true { try remove(article.row, from: database) }
        guard let found else {
            return try database.run("UPDATE article SET unreadable = 1 WHERE id = ?", .integer(article.row))
        }
        var writing = try TextWriting(article.row, found.words, in: database)
        for text in found.texts { try writing.add(text) }
        if found.texts.contains(where: { $0.paragraphs == nil }) {
            try database.run("UPDATE article SET unreadable = 1 WHERE id = ?", .integer(article.row))
        }
    }

    static func remove(_ article: Int64, from database: Database) throws(IndexError) {
        for sql in [
            "DELETE FROM words WHERE rowid IN (SELECT id FROM paragraph WHERE article = ?)",
            "DELETE FROM span WHERE article = ?", "DELETE FROM paragraph WHERE article = ?",
            "DELETE FROM version WHERE article = ?", "UPDATE article SET unreadable = 0 WHERE id = ?",
        ] {
            try database.run(sql, .integer(article))
        }
    }
}

/// The versions of one article on their way into the index, the oldest first.
private struct TextWriting {
    private let article: Int64
    private let words: [Int64: String]
    private let database: Database
    private var number: Int64
    private var latestText: [UInt8]
    /// The rows of paragraphs by their hashes: those that the latest version has, and all.
    private var standing: [Int64: Int64] = [:]
    private var known: [Int64: Int64] = [:]

    init(_ article: Int64, _ words: [Int64: String], in database: Database) throws(IndexError) {
        (self.article, self.words, self.database) = (article, words, database)
        (number, latestText) =
            try database.statement("SELECT number, text FROM version WHERE article = ? ORDER BY number DESC LIMIT 1")
            .first(.integer(article)) { ($0.integer(0), $0.bytes(1)) } ?? (0, [])
        var (standing, known): ([Int64: Int64], [Int64: Int64]) = ([:], [:])
        let sql = """
            SELECT hash, id, EXISTS (SELECT 1 FROM span WHERE paragraph = id AND gone IS NULL) FROM paragraph
            WHERE article = ?
            """
        try database.statement(sql).each([.integer(article)]) { row in
            known[row.integer(0)] = row.integer(1)
            if row.integer(2) != 0 { standing[row.integer(0)] = row.integer(1) }
        }
        (self.standing, self.known) = (standing, known)
    }

    mutating func add(_ text: TextLayer.Text) throws(IndexError) {
        let version = text.version
        // Clones may have stored the same text one behind the other; the article's log tells them as one version.
        guard version.text.raw20 != latestText else { return }
        (number, latestText) = (number + 1, version.text.raw20)
        try database.run(
            "INSERT INTO version VALUES (?, ?, ?, ?, ?, ?)", .integer(article), .integer(number),
            .bytes(version.commit.raw20), .bytes(version.text.raw20), .integer(version.retrieved.seconds),
            .optional(version.headline))
        let paragraphs = Set(text.paragraphs ?? [])
        for (hash, row) in standing where !paragraphs.contains(hash) {
            standing[hash] = nil
            try database.run(
                "UPDATE span SET gone = ? WHERE paragraph = ? AND gone IS NULL", .integer(number), .integer(row))
        }
        for hash in text.paragraphs ?? [] where standing[hash] == nil {
            let row = try row(of: hash)
            standing[hash] = row
            try database.run(
                "INSERT INTO span VALUES (?, ?, NULL, ?)", .integer(row), .integer(number), .integer(article))
        }
    }

    private mutating func row(of hash: Int64) throws(IndexError) -> Int64 {
        if let known = known[hash] { return known }
        try database.run("INSERT INTO paragraph (article, hash) VALUES (?, ?)", .integer(article), .integer(hash))
        let row = database.lastRow
        try database.run("INSERT INTO words (rowid, text) VALUES (?, ?)", .integer(row), .text(words[hash] ?? ""))
        known[hash] = row
        return row
    }
}
