internal import ArticleAnalysis
internal import ArticleAnnotations
internal import ArticleReport
internal import ArticleReview
internal import ArticleStore

extension PublishedArticle {
    /// An article that was read; nil where it has no version, or an id that could be no folder's name.
    init?(_ article: ReviewedArticle) throws(ReviewError) {
        let (id, history) = (article.id, article.versions.history)
        guard let folder = SitePath.Article(host: id.host, slug: id.slug), let last = history.versions.last else {
            return nil
        }
        // Annotations that cannot be read tell readers nothing.
        let notices = publishedNotices(in: try article.annotations().files.own).compactMap(PublishedNotice.init)
        self.init(
            id: id.description, host: id.host, folder: folder, title: last.headline ?? id.description,
            versions: history.versions.map(PublishedVersion.init), notices: notices)
    }
}

extension PublishedVersion {
    init(_ version: Version) {
        self.init(
            number: version.number, commit: version.commit.hex, headline: version.headline,
            seen: Int(version.retrieved.seconds), lastSeen: Int(version.lastSeen.seconds), words: version.words,
            returnsTo: version.returnsTo)
    }
}

extension PublishedNotice {
    /// Nil for what no page carries yet.
    init?(_ notice: AgreedNotice) {
        guard let time = notice.published else { return nil }
        self.init(id: notice.id.description, label: notice.label, text: notice.text, time: time)
    }
}

extension PublishedText {
    init(_ version: VersionText) {
        let record = version.record
        self.init(
            text: version.text, headline: record.headline, byline: record.byline,
            source: record.url.flatMap { Link(web: $0) }, published: record.published,
            language: record.language.flatMap { LanguageTag($0) })
    }
}
