internal import ArticleStore

/// An article in the list of all.
package struct ArticleEntry: Sendable {
    let title: String
    let host: String
    let page: SitePath
    let versions: Int
    let changed: Int
    let notices: Int

    init(_ article: PublishedArticle) {
        (title, host, page) = (article.title, article.host, article.folder.page)
        (versions, changed, notices) = (article.versions.count, article.changed, article.notices.count)
    }
}

/// The list of articles: those that changed last come first.
func indexPages(_ entries: [ArticleEntry], of site: Site) -> [SiteFile] {
    let sorted = entries.sorted { ($1.changed, $0.page) < ($0.changed, $1.page) }
    let pages = pages(of: sorted, size: PageSizes.articles)
    return pages.enumerated().map { index, part in
        indexPage(Array(part), number: index + 1, of: pages.count, all: entries.count, site)
    }
}

private func indexPage(_ entries: [ArticleEntry], number: Int, of count: Int, all: Int, _ site: Site) -> SiteFile {
    let page = SitePage(path: .index(page: number), title: number == 1 ? site.title : "Articles, page \(number)")
    let rows = entries.map { entry -> Markup in
        .element(
            .tr, [],
            .element(.th, [.row, .anyDirection], page.anchor(entry.page, "\(entry.title)")),
            .element(.td, [], "\(entry.host)"), .element(.td, [.class(.count)], "\(entry.versions)"),
            .element(.td, [.class(.count)], "\(entry.notices)"), .element(.td, [], moment(entry.changed)))
    }
    let table = wideTable(
        "Articles, the latest change first", ["Article", "Site", "Versions", "Notices", "Changed"], rows)
    return page.file(
        of: site,
        [
            .element(.h1, [], number == 1 ? "\(site.title)" : "Articles, page \(number)"),
            .element(
                .p, [.class(.lead)], all == 0 ? "No article has been kept yet." : "\(counted(all, "article"))."),
            entries.isEmpty ? .none : table,
            pageLinks(page, number, of: count) { .index(page: $0) },
        ])
}
