internal import ArticleIndex
internal import ArticleReport
internal import ArticleStore

extension Desk {
    /// The articles of the store, by a part of their names or by site.
    func articlesPage(_ request: WebRequest, _ frame: DeskFrame) throws(DeskError) -> WebResponse {
        let part = request.query["part"]?.lowercased() ?? ""
        var question = ArticleQuestion()
        question.part = part.isEmpty ? nil : part
        question.host = request.path.count == 2 ? request.path[1] : nil
        question.limit = ArticlesScreen.most + 1
        var found: [ArticleSummary] = []
        let damaged = try ask { index throws(IndexError) in try index.articles(question) { found.append($0) } }
        return ArticlesScreen(
            articles: found, part: part, damaged: damaged.map(\.problem), host: question.host, frame: frame
        ).page
    }

    /// Paragraphs of all versions that have the words.
    func searchPage(_ request: WebRequest, _ frame: DeskFrame) throws(DeskError) -> WebResponse {
        let typed = request.query["q"] ?? ""
        var hits: [SearchHit] = []
        if let words = SearchWords(typed) {
            var question = SearchQuestion(words: words)
            question.limit = SearchScreen.most
            hits = try ask { index throws(IndexError) in try index.search(question) }
        }
        return SearchScreen(typed: typed, hits: hits, frame: frame).page
    }
}

/// The articles of the store.
struct ArticlesScreen {
    let articles: [ArticleSummary]
    let part: String
    /// Why some are left out.
    let damaged: [String]
    let host: String?
    let frame: DeskFrame

    static let most = 200

    var page: WebResponse {
        let shown = articles.prefix(Self.most)
        let rows = shown.map { article -> Markup in
            let latest = article.latest
            return .element(
                .tr, [],
                .element(
                    .th, [.row, .anyDirection],
                    .element(.a, [.href(Link(.article(article.article)))], "\(latest.headline ?? article.article.slug)")
                ),
                .element(
                    .td, [],
                    .element(
                        .a, [.href(Link(DeskPath(["articles", article.article.host])))], "\(article.article.host)")),
                .element(
                    .td, [.class(.count)],
                    .element(
                        .a,
                        [
                            .href(Link(.article(article.article, "versions"))),
                            .label("\(counted(latest.number, "version"))"),
                        ],
                        "\(latest.number)")),
                .element(.td, [], moment(Int(latest.retrieved.seconds))))
        }
        return frame.page(
            "Articles",
            [
                .element(.h1, [], host.map { "Articles of \($0)" } ?? "Articles"),
                .element(
                    .form, [.class(.toolbar)] + Attribute.asks(DeskPath(["articles"] + (host.map { [$0] } ?? []))),
                    .element(.label, [.forField("part")], "A part of the name"),
                    .element(.input, [.type(.search), .name("part"), .id("part"), .value(part)]),
                    .element(.button, [.type(.submit)], "Show")),
                shown.isEmpty
                    ? .element(
                        .p, [],
                        part.isEmpty
                            ? "The store has no article yet: “galley snapshot” or “galley watch” brings some."
                            : "No article’s name has that in it.")
                    : wideTable("Articles by name", ["Article", "Site", "Versions", "Last changed"], rows),
                articles.count > Self.most
                    ? .element(
                        .p, [.class(.quiet)], "The first \(Self.most) are shown; a part of the name finds the others.")
                    : .none,
            ] + damaged.map { .element(.p, [.class(.trouble)], "\($0).") })
    }
}

/// What was found in all versions.
struct SearchScreen {
    let typed: String
    let hits: [SearchHit]
    let frame: DeskFrame

    static let most = 50

    var page: WebResponse {
        frame.page(
            "Search",
            [
                .element(.h1, [], "Search"),
                .element(
                    .p, [.class(.lead)],
                    typed.isEmpty
                        ? "Type words into the field above; quotation marks keep them together."
                        : "\(counted(hits.count, "passage")) with “\(typed)”\(hits.count == Self.most ? ", the latest" : "")."
                ),
                .element(.ol, [.class(.items)], hits.map(row)),
            ])
    }

    private func row(_ hit: SearchHit) -> Markup {
        let path = DeskPath.article(hit.article, hit.commit.hex)
        let snippet = hit.snippet.map { run -> Markup in
            run.isHit ? .element(.strong, [], "\(run.text)") : "\(run.text)"
        }
        let stood = hit.first == hit.last ? "version \(hit.first)" : "versions \(hit.first) to \(hit.last)"
        let gone: Markup = hit.goneSince.map { ", gone since \(moment(Int($0.seconds)))" } ?? ", still there"
        return .element(
            .li, [.class(.item), .reachable, .data(.item)],
            .element(
                .div, [],
                .element(
                    .p, [.anyDirection],
                    .element(.a, [.href(Link(path)), .data(.opens)], "\(hit.headline ?? hit.article.description)")),
                .element(.p, [.class(.text), .anyDirection], snippet),
                .element(.p, [.class(.quiet)], "\(hit.article.description) · \(stood) of \(hit.versions)\(gone)")))
    }
}
