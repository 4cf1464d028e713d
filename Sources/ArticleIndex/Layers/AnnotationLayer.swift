internal import ArticleAnalysis
internal import ArticleAnnotations
internal import ArticleDiff
internal import ArticleStore

/// What stands in the folders `annotations/`: costs two trees an article, and each file once.
enum AnnotationLayer: IndexLayer {
    static let column = "annotated"

    /// A file of the folder, and what is new in it; nil where the index has it already.
    struct File: Sendable {
        let name: String
        let content: ObjectID
        let entry: AnnotationEntry?
    }

    /// The content of each file that the index has.
    static func before(_ article: MovedArticle, in database: Database) throws(IndexError) -> [String: ObjectID] {
        var known: [String: ObjectID] = [:]
        guard article.known != nil else { return known }
        try database.statement("SELECT file, blob FROM annotation WHERE article = ?").each([.integer(article.row)]) {
            known[$0.text(0)] = ObjectID(raw20: $0.bytes(1))
        }
        return known
    }

    static func read(
        _ article: MovedArticle, _ known: [String: ObjectID], in store: ArticleStore
    ) throws(StoreError) -> [File] {
        var files: [File] = []
        for (name, content) in try store.annotationFiles(at: article.tip) {
            let isKnown = known[name] == content
            let entry = isKnown ? nil : AnnotationEntry(name, try store.content(content))
            files.append(File(name: name, content: content, entry: entry))
        }
        return files
    }

    static func write(_ found: [File]?, of article: MovedArticle, in database: Database) throws(IndexError) {
        let files = found ?? []
        if article.known != nil {
            let names = Set(files.map(\.name))
            for name in try before(article, in: database).keys where !names.contains(name) {
                try database.run(
                    "DELETE FROM annotation WHERE article = ? AND file = ?", .integer(article.row), .text(name))
            }
        }
        for file in files {
            guard let entry = file.entry else { continue }
            try database.run(
                "INSERT OR REPLACE INTO annotation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", .integer(article.row),
                .text(file.name), .bytes(file.content.raw20), .optional(entry.list?.rawValue),
                .optional(entry.status), .optional(entry.kind), .integer(entry.stakes), .integer(entry.seen),
                .integer(entry.place), .text(article.id.desk), .optional(entry.holder), .optional(entry.words))
        }
    }

    static func remove(_ article: Int64, from database: Database) throws(IndexError) {
        try database.run("DELETE FROM annotation WHERE article = ?", .integer(article))
    }
}

/// What the index keeps of one file of annotations: what queues are chosen and put in order by.
struct AnnotationEntry: Sendable {
    /// Where it belongs.
    enum List: String, Sendable {
        /// To be decided, written, approved or published.
        case open
        /// Said elsewhere, and nobody here has done anything about it.
        case comment
        case closed
        /// It cannot be read.
        case damaged
    }

    /// Nil for what is no annotation of ours.
    private(set) var list: List?
    private(set) var status: String?
    private(set) var kind: String?
    /// The lower, the more it costs to be wrong.
    private(set) var stakes = 0
    /// When the version that it is about was seen, in seconds since 1970.
    private(set) var seen = 0
    private(set) var place = 0
    /// The address of who did something about it last, in small letters; nil where nobody has.
    private(set) var holder: String?
    /// What it is about and what it says, in small letters.
    private(set) var words: String?

    init(_ name: String, _ bytes: [UInt8]) {
        // Places are checked against the text by whoever shows one.
        let files = AnnotationFiles(files: [name: bytes]) { (_: String) -> ArticleText? in nil }
        if !files.faults.isEmpty { list = .damaged }
        guard let annotation = files.own.first else { return }
        list = Self.list(of: annotation)
        (status, kind) = (annotation.status.rawValue, annotation.verdict?.rawValue)
        let parts = annotation.urgency.parts
        (stakes, seen, place) = (parts[0], parts[2], parts[3])
        holder = annotation.holder.map { ($0.email ?? $0.name).lowercased() }
        words = ([label(of: annotation)] + annotation.bodies.map(\.value)).joined(separator: "\n").lowercased()
    }

    private static func list(of annotation: Annotation) -> List {
        let queue = ReviewQueue([annotation])
        if !queue.comments.isEmpty { return .comment }
        return queue.open.isEmpty && queue.toApprove.isEmpty && queue.toPublish.isEmpty ? .closed : .open
    }
}
