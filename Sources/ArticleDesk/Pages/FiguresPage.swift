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
    let tables = answer.threads.enumerated().map { table($1, number: $0 + 1, told, article, page) }
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

private func table(
    _ thread: StoryThread, number: Int, _ told: ToldStory, _ article: PublishedArticle, _ page: SitePage
) -> Markup {
    let rows = thread.steps.map { step -> Markup in
        let version = told.version(step.version)
        return .element(
            .tr, [],
            .element(.th, [.row], page.anchor(article.folder.version(version.commit), "Version \(version.number)")),
            .element(.td, [], moment(version.seconds)),
            .element(.td, [.anyDirection], "\(step.fact?.shownWords ?? "–")"),
            .element(.td, [.anyDirection], "\(step.fact.map { $0.voice ?? "the article itself" } ?? "–")"),
            .element(.td, [], "\(step.note(in: told) ?? "–")"), .element(.td, [], telling(step, told)))
    }
    return .element(
        .section, [.labelled(by: "f\(number)")],
        .element(.h2, [.id("f\(number)"), .anyDirection], "\(shortTitle(thread))"),
        .element(.p, [.class(.quiet), .anyDirection], "In: \(thread.latest?.sentenceWords ?? "")"),
        wideTable(
            "Figure \(number): what it said when",
            ["Version", "Seen first", "Says", "On whose word", "What became of it", "Readers"],
            rows))
}

private func telling(_ step: StoryStep, _ told: ToldStory) -> Markup {
    let words = step.telling(in: told) ?? "–"
    return step.isSilent ? .element(.strong, [.class(.silent)], "\(words)") : "\(words)"
}

/// “10,000 → 12,000 troops”.
private func shortTitle(_ thread: StoryThread) -> String {
    let said = thread.steps.compactMap(\.fact).map(\.shownWords)
    guard let first = said.first, let last = said.last, said.count > 1, first != last else { return said.first ?? "" }
    return "\(first) → \(last)"
}
