internal import ArticleIngest
internal import ArticleReview
internal import ArticleStore
internal import ArticleWatch

/// Stores pages that were fetched as “galley snapshot” stores those that somebody saved.
struct PageKeeper {
    let store: ArticleStore
    let author: Person
    let keepsSource: Bool
    /// Whether what seems to be no article is stored all the same.
    var isForced = false

    /// `article` is the one that the page's address is known to be; nil where its last address names it.
    func keep(_ page: FetchedPage, as article: String?, at time: Timestamp) throws -> KeptPage {
        let id = try article.map { try store.articleID($0) } ?? ArticleID(url: page.address)
        let found = try ingest(page.body, contentType: page.contentType, url: page.address).withHeadline
        if !isForced { try store.refuseLoss(of: found, after: id, named: page.address) }
        let kind: Snapshot.Source.Kind = isPage(page.body, contentType: page.contentType) ? .html : .text
        let source = Snapshot.Source(bytes: page.body, kind: kind, isKept: keepsSource)
        let version = FoundVersion(article: found, source: source, url: page.address)
        let published = found.published.flatMap { Timestamp($0) ?? Timestamp(endOfDay: $0) }
        return KeptPage(
            outcome: try store.snapshot(version.snapshot(of: id, retrieved: time, by: author)),
            published: published.map { .seconds($0.seconds) })
    }

    /// The version that still stands, where it is the one that the server compared with; nil where it is not.
    func unchanged(_ page: PageState, at time: Timestamp) throws -> Version? {
        guard let article = page.article, let text = page.text.flatMap({ ObjectID(hex: $0) }) else { return nil }
        return try store.noteUnchanged(try store.articleID(article), text: text, at: time)
    }
}

/// What became of a page.
struct KeptPage {
    let outcome: SnapshotOutcome
    /// When it says it was published; nil where it does not.
    let published: Moment?
}

/// One sentence for people about what went wrong with one page, and a word for programs.
struct PageTrouble: Error {
    let code: String
    let sentence: String

    init(_ error: any Error) {
        switch error {
        case let trouble as FetchTrouble: (code, sentence) = (trouble.kind.rawValue, trouble.description)
        case let error as IngestError: (code, sentence) = (error.code.rawValue, error.description)
        case let error as StoreError: (code, sentence) = ("store", error.description)
        case let error as ReviewError: (code, sentence) = ("review", error.sentence)
        case let error as StateError: (code, sentence) = ("state", error.description)
        case let failure as Failure: (code, sentence) = ("failed", failure.sentence)
        default: (code, sentence) = ("failed", "\(error)")
        }
    }
}
