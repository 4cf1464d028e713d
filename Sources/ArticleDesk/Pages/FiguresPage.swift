internal import ArticleReport
internal import ArticleStore
internal import ArticleStory

/// How the figures of an article changed: a picture, and tables that say the same; nil where none did.
func figuresPages(_ told: ToldStory, of article: PublishedArticle, _ site: Site) -> [SiteFile] {
    let answer = told.story.answer(StoryQuestion(kind: .figure))
    guard !answer.threads.isEmpty else { return [] }
    let picture = timelinePicture(of: told, answer)
    let page = SitePage(
        path: article.folder.figures, title: "\(article.title): figures",
        trail: [("Articles", .index(page: 1)), (article.title, article.folder.page)])
    let tables = answer.threads.enumerated().map { index, thread in
        threadTable(thread, number: index + 1, in: told) { page.link(article.folder.version($0.commit)) }
    }
    let file = page.file(
        of: site,
        [
            .element(.h1, [.anyDirection], "\(article.title): how the figures changed"),
            .element(
                .p, [.class(.lead)],
                "\(counted(answer.threads.count, "figure")) changed from version to version. A “silent” change is one of which no notice on the page speaks."
            ),
            picture == nil ? .none : figure(article, page),
        ] + tables)
    return [file] + (picture.map { [SiteFile(path: article.folder.picture, bytes: Array($0.utf8))] } ?? [])
}

private func figure(_ article: PublishedArticle, _ page: SitePage) -> Markup {
    .element(
        .figure, [],
        .element(
            .div, [.class(.wide), .region, .label("Picture of the figures"), .focusable],
            .element(
                .img,
                [.src(page.link(article.folder.picture)), .alt("The figures over time; the tables say the same.")]
            )),
        .element(.figcaption, [.class(.quiet)], "Time from left to right. The tables say the same."))
}
