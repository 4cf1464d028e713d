internal import ArticleAnalysis
internal import ArticleIngest
internal import ArticleReport
internal import ArticleReview
internal import ArticleStore

/// One side of a comparison: a stored version or a file.
struct ComparedSide {
    let label: VersionLabel
    let headline: String?
    let page: Page
    /// What the whole page says.
    var analysis: ArticleAnalysis { read(page) }

    /// A file, with its headline as the first block.
    init(_ file: InputFile) throws {
        let article = try file.article()
        label = VersionLabel(name: file.name)
        headline = article.title
        page = cut(ArticleText(article.text), published: article.published.flatMap { Day(iso: $0) })
    }

    /// What git hands its diff driver: a file under another name, or none.
    init(_ file: InputFile?, label: String) throws {
        let side = try file.flatMap { $0.bytes.isEmpty ? nil : try ComparedSide($0) }
        self.label = VersionLabel(name: label)
        (headline, page) = (side?.headline, side?.page ?? cut(ArticleText("")))
    }

    /// A stored version; `seen` is the sighting that bounds when the change was made.
    init(_ stored: StoredArticle, seen: Timestamp) {
        label = VersionLabel(stored.version, seen: seen)
        headline = stored.record.headline
        page = cut(ArticleText(stored.text), published: stored.publishedDay)
    }

    /// The older version was there until it was seen last.
    static func older(_ version: Version, in store: ArticleStore) throws -> ComparedSide {
        ComparedSide(try store.read(version, withSource: false), seen: version.lastSeen)
    }

    /// The newer version was there when it was fetched first.
    static func newer(_ version: Version, in store: ArticleStore) throws -> ComparedSide {
        ComparedSide(try store.read(version, withSource: false), seen: version.retrieved)
    }
}

extension VersionLabel {
    /// `seen` is the sighting that bounds when the change was made.
    init(_ version: Version, seen: Timestamp) { self.init(name: "version \(version.number)", seen: seen.forPeople) }
}
