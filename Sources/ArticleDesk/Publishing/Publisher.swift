internal import ArticleAnalysis
internal import ArticleDiff
internal import ArticleReport
package import ArticleReview
package import ArticleStore
internal import ArticleStory

/// What became of a site.
package struct PublishedSite: Sendable {
    package let files: SiteTally
    package let articles: Int
    package let versions: Int
    /// Articles that could not be read, whose earlier pages stay, each with the reason.
    package let unread: [(article: ArticleID, error: ReviewError)]
    /// The page to begin with.
    package let index: SitePath
}

/// Writes a store's articles one after the other; of those that are done it keeps a line for each list.
struct Publisher {
    private let store: ArticleStore
    private let site: Site
    private let folder: SiteFolder
    private var entries: [ArticleEntry] = []
    private var notices: [LoggedNotice] = []
    private var unread: [(article: ArticleID, error: ReviewError)] = []

    init(_ store: ArticleStore, _ site: Site, _ folder: SiteFolder) {
        (self.store, self.site, self.folder) = (store, site, folder)
    }

    mutating func publish(_ id: ArticleID) throws(SiteError) {
        do throws(PublishingError) {
            try publish(try readable { () throws(ReviewError) in try ReviewedArticle(id, in: store) })
        } catch {
            switch error {
            case .folder(let error): throw error
            case .article(let error):
                unread.append((id, error))
                folder.keep(below: "articles/\(id)")
            }
        }
    }

    /// The lists, which are known when all articles are.
    mutating func finish() throws(SiteError) -> PublishedSite {
        let logged = notices.inOrder
        let lists = indexPages(entries, of: site) + correctionsPages(logged, of: site)
        let seen = entries.map(\.changed).max() ?? 0
        for file in lists + [correctionsFeed(logged, of: site, seen: seen), styleSheetFile] { try folder.write(file) }
        return PublishedSite(
            files: try folder.finish(), articles: entries.count, versions: entries.map(\.versions).reduce(0, +),
            unread: unread, index: .index(page: 1))
    }

    private mutating func publish(_ article: ReviewedArticle) throws(PublishingError) {
        guard var published = try readable({ () throws(ReviewError) in try PublishedArticle(article) }) else { return }
        let latest = try writeVersions(of: article, &published)
        try writeFigures(of: article, &published)
        if let latest { try put([articlePage(published, latest: latest, of: site)]) }
        entries.append(ArticleEntry(published))
        for notice in published.notices {
            notices.append(
                LoggedNotice(
                    notice: notice, title: published.title, host: published.host, article: published.folder.page))
        }
    }

    /// The pages of all versions and comparisons; gives the latest text.
    private func writeVersions(
        of article: ReviewedArticle, _ published: inout PublishedArticle
    ) throws(PublishingError) -> PublishedText? {
        var (steps, index, latest): (VersionSteps, Int, PublishedText?) = (article.steps, 0, nil)
        while let step = try readable({ () throws(ReviewError) in try steps.advance() }) {
            let text = PublishedText(step.version)
            if let diff = step.diff, let before = published.version(index) {
                published.versions[index].changes = ChangeTally(diff.changes)
                let now = published.versions[index]
                try put([comparisonPage(diff, from: before, to: now, of: published, site)])
            }
            try put([versionPage(published.versions[index], text, of: published, site)])
            (index, latest) = (index + 1, text)
        }
        return latest
    }

    private func writeFigures(of article: ReviewedArticle, _ published: inout PublishedArticle) throws(PublishingError)
    {
        guard published.versions.count > 1, let last = article.versions.history.versions.last else { return }
        let told = ToldStory(
            article: published.id, headline: published.title,
            versions: article.versions.history.versions.map {
                VersionMoment(number: $0.number, seconds: Int($0.retrieved.seconds), commit: $0.commit.hex)
            }, story: try readable { () throws(ReviewError) in try article.story(through: last) })
        let files = figuresPages(told, of: published, site)
        published.hasFigures = !files.isEmpty
        try put(files)
    }

    private func put(_ files: [SiteFile]) throws(PublishingError) {
        for file in files {
            do throws(SiteError) { try folder.write(file) } catch { throw .folder(error) }
        }
    }
}

/// Trouble with the folder ends the run, trouble with an article leaves that article out.
private enum PublishingError: Error {
    case folder(SiteError)
    case article(ReviewError)
}

private func readable<Answer>(_ read: () throws(ReviewError) -> Answer) throws(PublishingError) -> Answer {
    do throws(ReviewError) { return try read() } catch { throw .article(error) }
}
