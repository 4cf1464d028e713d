internal import ArticleStore

/// The page of an article: what readers were told, the latest text, and its versions.
func articlePage(_ article: PublishedArticle, latest: PublishedText, of site: Site) -> SiteFile {
    let page = SitePage(
        path: article.folder.page, title: article.title, trail: [("Articles", .index(page: 1))])
    let count = Markup.element(
        .a, [.href(Link(place: "versions"))], "\(counted(article.versions.count, "version"))")
    let changed = Markup.element(
        .p, [.class(.quiet)], "\(article.host) · \(count) · last changed \(moment(article.changed))")
    return page.file(
        of: site,
        [
            .element(.h1, [.anyDirection], "\(article.title)"), changed, source(latest),
            notices(article), figures(article, page),
            .element(
                .section, [.labelled(by: "text")], .element(.h2, [.id("text")], "The latest text"),
                articleText(latest, under: article.title, headings: .h3)),
            versions(article, page),
        ])
}

/// Where the article stands, and who wrote it, as its page says.
func source(_ text: PublishedText) -> Markup {
    let link = text.source.map {
        Markup.element(.a, [.href($0), .rel(.outside)], "the page itself")
    }
    let parts = [
        text.byline.map { Markup.element(.span, [.anyDirection], "\($0)") }, text.published.map { published($0) },
        link,
    ].compactMap(\.self)
    return parts.isEmpty ? .none : .element(.p, [.class(.byline)], .joined(parts, by: " · "))
}

/// What the page says of its own time, as a moment where it is one.
private func published(_ time: String) -> Markup {
    Timestamp(time).map { "published \(moment(Int($0.seconds)))" } ?? "published \(time)"
}

private func notices(_ article: PublishedArticle) -> Markup {
    guard !article.notices.isEmpty else { return .none }
    let items = article.notices.map { noticeMarkup($0, heading: .element(.h3, [], "\($0.label)")) }
    return .element(
        .section, [.labelled(by: "notices")], [.element(.h2, [.id("notices")], "What readers were told")] + items)
}

/// A notice with its heading, at a place of its own.
func noticeMarkup(_ notice: PublishedNotice, heading: Markup) -> Markup {
    .element(
        .article, [.class(.notice), .id(notice.place)], heading,
        .element(.p, [.class(.quiet)], "Published \(moment(notice.time))"), paragraphs(notice.text))
}

private func figures(_ article: PublishedArticle, _ page: SitePage) -> Markup {
    guard article.hasFigures else { return .none }
    return .element(.p, [], page.anchor(article.folder.figures, "How the figures of this article changed"))
}

private func versions(_ article: PublishedArticle, _ page: SitePage) -> Markup {
    let rows = article.versions.reversed().map { version -> Markup in
        .element(
            .tr, [],
            .element(.th, [.row], page.anchor(article.folder.version(version.commit), "\(version.name)")),
            .element(.td, [], moment(version.seen)), .element(.td, [], moment(version.lastSeen)),
            .element(.td, [.anyDirection], "\(version.headline ?? "–")"),
            .element(.td, [.class(.count)], "\(version.words)"),
            .element(.td, [], changes(version, article, page)))
    }
    return .element(
        .section, [.labelled(by: "versions")], .element(.h2, [.id("versions")], "Versions"),
        wideTable(
            "Versions, the latest first", ["Version", "Seen first", "Seen last", "Headline", "Words", "What changed"],
            rows))
}

private func changes(_ version: PublishedVersion, _ article: PublishedArticle, _ page: SitePage) -> Markup {
    guard let tally = version.changes else { return "–" }
    let link = page.anchor(
        article.folder.changes(version.commit),
        "\(Markup.element(.span, [.class(.hidden)], "Version \(version.number): "))\(tally.words)")
    return "\(link)\(stakesMark(tally.stakes))\(version.returnsTo.map { " · back to version \($0)" } ?? "")"
}

/// Told in words: colour alone says nothing.
func stakesMark(_ level: Int) -> Markup {
    level == 0 ? .none : " \(Markup.element(.span, [.class(.stakes)], "stakes \(level) of 3"))"
}
