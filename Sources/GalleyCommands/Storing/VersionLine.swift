internal import ArticleIngest
internal import ArticleStore

/// A version as a line of JSON: `{"article" or "url", "text" or "html", "retrieved"?, "published"?}`.
struct VersionLine {
    /// Whatever the line calls itself, for whoever waits for its answer.
    let id: String?
    let snapshot: PreparedSnapshot

    /// Reads a line; on any thread.
    init(_ line: [UInt8], defaults: Defaults) throws(BatchError) {
        let fields = try JSONLine(line)
        id = fields.id
        do {
            snapshot = try PreparedSnapshot(try Self.snapshot(fields, defaults))
        } catch let error as StoreError {
            let code = error.kind == .badName ? "bad-name" : "store"
            throw BatchError(id: id, code: code, message: error.description)
        } catch {
            throw BatchError(id: id, error)
        }
    }

    /// What holds for every line that says nothing else.
    struct Defaults: Sendable {
        let store: ArticleStore
        let author: Person
        let keepsSource: Bool
        /// When a line was retrieved that does not say; nil where each has to.
        let now: Timestamp?
        /// Whether what seems to be no article is stored all the same.
        var isForced = false
    }

    private static func snapshot(_ fields: JSONLine, _ defaults: Defaults) throws -> Snapshot {
        let url = try fields.optionalText("url")
        let id = try id(fields, url, in: defaults.store)
        guard let retrieved = try retrieved(fields) ?? defaults.now else {
            throw BatchError.badRequest(fields.id, "“retrieved” is missing.")
        }
        let (bytes, kind) = try source(fields)
        // A text is read as a file of it would be, which may turn out to be none.
        let type = kind == .html ? "text/html; charset=utf-8" : "text/plain"
        let article = try ingest(bytes, contentType: type, url: url).withHeadline
        let found = FoundVersion(
            article: defaults.isForced ? article : try article.refusingSuspects(),
            source: .init(bytes: bytes, kind: kind, isKept: defaults.keepsSource), url: url,
            published: try published(fields))
        return found.snapshot(of: id, retrieved: retrieved, by: defaults.author)
    }

    private static func id(_ fields: JSONLine, _ url: String?, in store: ArticleStore) throws -> ArticleID {
        if let article = try fields.optionalText("article") { return try store.articleID(article) }
        guard let url else { throw BatchError.badRequest(fields.id, "“article” or “url” is missing.") }
        return try ArticleID(url: url)
    }

    private static func source(_ fields: JSONLine) throws(BatchError) -> ([UInt8], Snapshot.Source.Kind) {
        switch (try fields.optionalText("text"), try fields.optionalText("html")) {
        case (let text?, nil): return (Array(text.utf8), .text)
        case (nil, let page?): return (Array(page.utf8), .html)
        default: throw .badRequest(fields.id, "A line has “text” or “html”, and not both.")
        }
    }

    private static func retrieved(_ fields: JSONLine) throws(BatchError) -> Timestamp? {
        guard let text = try fields.optionalText("retrieved") else { return nil }
        guard let time = Timestamp(text) else { throw .badRequest(fields.id, "“retrieved” is no time: \(text).") }
        return time
    }

    private static func published(_ fields: JSONLine) throws(BatchError) -> String? {
        guard let text = try fields.optionalText("published") else { return nil }
        guard FoundVersion.isTime(text) else {
            throw .badRequest(fields.id, "“published” is no day and no time: \(text).")
        }
        return text
    }
}
