internal import ArticleAnnotations
internal import ArticleIngest
internal import ArticleStore

/// A version as a line of JSON: `{"article" or "url", "text" or "html", "retrieved"?, "published"?}`.
struct VersionLine {
    /// Whatever the line calls itself, for whoever waits for its answer.
    let id: String?
    let snapshot: PreparedSnapshot

    /// Reads a line; on any thread.
    init(_ line: [UInt8], defaults: Defaults) throws(LineError) {
        let fields = try Fields(line)
        id = fields.id
        do {
            snapshot = try PreparedSnapshot(try Self.snapshot(fields, defaults))
        } catch let error as LineError {
            throw error
        } catch let error as StoreError {
            throw LineError(id, error.kind == .badName ? "bad-name" : "store", error.description)
        } catch let error as IngestError {
            throw LineError(id, error.code.rawValue, error.description)
        } catch {
            throw LineError(id, "internal", "The line could not be read: \(error).")
        }
    }

    /// What holds for every line that says nothing else.
    struct Defaults: Sendable {
        let store: ArticleStore
        let author: Person
        let keepsSource: Bool
        /// When a line was retrieved that does not say; nil where each has to.
        let now: Timestamp?
    }

    private static func snapshot(_ fields: Fields, _ defaults: Defaults) throws -> Snapshot {
        let url = try fields.text("url")
        let id = try id(fields, url, in: defaults.store)
        guard let retrieved = try retrieved(fields) ?? defaults.now else {
            throw fields.error("“retrieved” is missing.")
        }
        let (bytes, kind) = try source(fields)
        // A text is read as a file of it would be, which may turn out to be none.
        let type = kind == .html ? "text/html; charset=utf-8" : "text/plain"
        let found = FoundVersion(
            article: try ingest(bytes, contentType: type, url: url).withHeadline,
            source: .init(bytes: bytes, kind: kind, isKept: defaults.keepsSource), url: url,
            published: try published(fields))
        return found.snapshot(of: id, retrieved: retrieved, by: defaults.author)
    }

    private static func id(_ fields: Fields, _ url: String?, in store: ArticleStore) throws -> ArticleID {
        if let article = try fields.text("article") { return try store.articleID(article) }
        guard let url else { throw fields.error("“article” or “url” is missing.") }
        return try ArticleID(url: url)
    }

    private static func source(_ fields: Fields) throws(LineError) -> ([UInt8], Snapshot.Source.Kind) {
        switch (try fields.text("text"), try fields.text("html")) {
        case (let text?, nil): return (Array(text.utf8), .text)
        case (nil, let page?): return (Array(page.utf8), .html)
        default: throw fields.error("A line has “text” or “html”, and not both.")
        }
    }

    private static func retrieved(_ fields: Fields) throws(LineError) -> Timestamp? {
        guard let text = try fields.text("retrieved") else { return nil }
        guard let time = Timestamp(text) else { throw fields.error("“retrieved” is no time: \(text).") }
        return time
    }

    private static func published(_ fields: Fields) throws(LineError) -> String? {
        guard let text = try fields.text("published") else { return nil }
        guard FoundVersion.isTime(text) else { throw fields.error("“published” is no day and no time: \(text).") }
        return text
    }
}

/// Why a line has no version, for the person or program that sent it.
struct LineError: Error {
    let id: String?
    let code: String
    let message: String

    init(_ id: String?, _ code: String, _ message: String) { (self.id, self.code, self.message) = (id, code, message) }
}

/// The keys of a line.
private struct Fields {
    let id: String?
    private let object: JSONNode

    init(_ line: [UInt8]) throws(LineError) {
        do throws(AnnotationError) {
            object = try parseJSON(line, longest: BatchLimits.longestLine)
        } catch {
            throw LineError(nil, "bad-json", "The line is not valid JSON: \(error.problem).")
        }
        guard object.members != nil else { throw LineError(nil, "bad-request", "The line must be a JSON object.") }
        id = object["id"]?.string
    }

    /// Nil where the key is missing or null.
    func text(_ key: String) throws(LineError) -> String? {
        guard let node = object[key] else { return nil }
        if case .null = node.value { return nil }
        guard let text = node.string else { throw error("“\(key)” must be a string.") }
        return text
    }

    func error(_ message: String) -> LineError { LineError(id, "bad-request", message) }
}
