internal import ArticleStore

/// An article whose branch stands elsewhere than a layer.
struct MovedArticle: Sendable {
    /// Its row in the table of articles.
    let row: Int64
    let id: ArticleID
    /// Where the branch stands.
    let tip: ObjectID
    /// The commit that the layer holds; nil where it holds nothing of the article.
    let known: ObjectID?
}

/// A part of the index that is made of an article's commits: read by several threads, written by one.
protocol IndexLayer: SendableMetatype {
    /// What a layer has to look up before it reads.
    associatedtype Before: Sendable = Void
    associatedtype Found: Sendable

    /// The column of the table of articles that names the commit which the layer holds.
    static var column: String { get }
    /// How many articles are read before they are written.
    static var atOnce: Int { get }

    /// Makes articles moved that should be read again although their branches stand.
    static func reopen(in database: Database) throws(IndexError)
    static func before(_ article: MovedArticle, in database: Database) throws(IndexError) -> Before
    static func read(_ article: MovedArticle, _ before: Before, in store: ArticleStore) throws(StoreError) -> Found
    /// Writes what was found; nil where the article cannot be read.
    static func write(_ found: Found?, of article: MovedArticle, in database: Database) throws(IndexError)
}

extension IndexLayer {
    static var atOnce: Int { IndexLimits.articlesAtOnce }

    static func reopen(in database: Database) {}
}

extension IndexLayer where Before == Void {
    static func before(_ article: MovedArticle, in database: Database) {}
}

extension ObjectID {
    /// The 20 bytes of the id.
    var raw20: [UInt8] { commitID(hex.utf8) ?? [] }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }

    /// Nil unless there are 20 bytes.
    init?(raw20 bytes: [UInt8]) {
        guard bytes.count == 20 else { return nil }
        var hex: [UInt8] = []
        hex.reserveCapacity(40)
        for byte in bytes {
            hex.append(Self.digit(byte >> 4))
            hex.append(Self.digit(byte & 15))
        }
        self.init(hex: String(decoding: hex, as: UTF8.self))
    }
}
