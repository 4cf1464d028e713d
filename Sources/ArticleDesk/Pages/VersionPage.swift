internal import ArticleStore

/// A version as it was, at an address that stays.
func versionPage(
    _ version: PublishedVersion, _ text: PublishedText, of article: PublishedArticle, _ site: Site
) -> SiteFile {
    let (before, after) = (article.version(version.number - 1), article.version(version.number + 1))
    let folder = article.folder
    let page = SitePage(
        path: folder.version(version.commit), title: "\(article.title), version \(version.number)",
        trail: [("Articles", .index(page: 1)), (article.title, folder.page)],
        neighbours: [(.prev, before), (.next, after)].compactMap { relation, other in
            other.map { (relation, folder.version($0.commit)) }
        })
    let title = version.headline ?? article.title
    return page.file(
        of: site,
        [
            .element(.h1, [.anyDirection], "\(title)"),
            .element(
                .p, [.class(.quiet)],
                """
                \(version.name) of \(article.versions.count) · seen first \(moment(version.seen)), last \
                \(moment(version.lastSeen)) · \(counted(version.words, "word"))
                """),
            source(text), after.map { later(than: $0, article, page) } ?? .none,
            ways(version, before, after, folder, page), articleText(text, under: title, headings: .h2),
        ])
}

private func later(than next: PublishedVersion, _ article: PublishedArticle, _ page: SitePage) -> Markup {
    .element(
        .p, [.class(.notice)],
        """
        This is an earlier version; from \(moment(next.seen)) on another one stood there. \
        \(page.anchor(article.folder.page, "The latest text"))
        """)
}

private func ways(
    _ version: PublishedVersion, _ before: PublishedVersion?, _ after: PublishedVersion?, _ folder: SitePath.Article,
    _ page: SitePage
) -> Markup {
    let links: [Markup?] = [
        before.map { page.anchor(folder.version($0.commit), "Earlier: version \($0.number)") },
        version.changes.map { _ in page.anchor(folder.changes(version.commit), "What this version changed") },
        after.map { page.anchor(folder.version($0.commit), "Later: version \($0.number)") },
    ]
    let items = links.compactMap(\.self).map { Markup.element(.li, [], $0) }
    return items.isEmpty ? .none : .element(.nav, [.label("Versions"), .class(.pages)], .element(.ul, [], items))
}

extension PublishedArticle {
    /// By its number, from 1.
    func version(_ number: Int) -> PublishedVersion? {
        versions.indices.contains(number - 1) ? versions[number - 1] : nil
    }
}
