internal import ArticleIngest
internal import ArticleStore

/// What came in of an article, by file or by line, on its way to a snapshot.
struct FoundVersion {
    let article: IngestedArticle
    /// Nil where what came in is of a kind that is not kept, such as a Word document.
    let source: Snapshot.Source?
    /// Where it was found, as somebody said.
    var url: String?
    /// When it was published, as somebody said: a day, or a time.
    var published: String?

    func snapshot(of id: ArticleID, retrieved: Timestamp, by author: Person) -> Snapshot {
        var snapshot = Snapshot(
            article: id, text: article.text + "\n", retrieved: retrieved, extractor: "galley \(GalleyCommand.version)",
            author: author)
        snapshot.roles = article.blocks.map(\.role.rawValue)
        snapshot.notices = article.notices.compactMap { notice in
            article.blocks.firstIndex { $0.range == notice.range }.map {
                ArticleRecord.Notice(block: $0, type: notice.kind.rawValue, date: notice.date)
            }
        }
        snapshot.headline = article.title
        snapshot.byline = article.byline
        snapshot.url = url ?? article.canonicalURL
        snapshot.published = published ?? article.published
        snapshot.modified = article.modified
        snapshot.language = article.language
        (snapshot.section, snapshot.otherDates) = (article.section, article.otherDates)
        snapshot.source = source
        if !article.reading.isPlain {
            snapshot.source?.encoding = article.reading.encoding
            snapshot.source?.repairs = article.reading.repairs.map(\.words)
        }
        return snapshot
    }

    /// Whether this is the time of a publication, as `published` takes it.
    static func isTime(_ published: String) -> Bool {
        Timestamp(published) != nil || Timestamp(endOfDay: published) != nil
    }
}
