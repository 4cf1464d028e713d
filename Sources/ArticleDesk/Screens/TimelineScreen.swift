internal import ArticleReport
internal import ArticleReview
internal import ArticleStore
internal import ArticleStory

extension Desk {
    /// What became of a figure, a quotation or a claim through all versions.
    func timelinePage(
        _ id: ArticleID, _ request: WebRequest, _ frame: DeskFrame
    ) throws(DeskError) -> WebResponse {
        let (told, answer) = try timeline(id, request.query)
        return TimelineScreen(
            id: id, told: told, answer: answer, query: request.query, frame: frame,
            hasPicture: timelinePicture(of: told, answer) != nil
        ).page
    }

    /// The same as a picture.
    func timelineSVG(_ id: ArticleID, _ request: WebRequest) throws(DeskError) -> WebResponse {
        let (told, answer) = try timeline(id, request.query)
        guard let picture = timelinePicture(of: told, answer) else { throw .notFound }
        return WebResponse(200, .picture, Array(picture.utf8))
    }

    private func timeline(
        _ id: ArticleID, _ query: FormFields
    ) throws(DeskError) -> (ToldStory, StoryAnswer) {
        try atDesk { () throws(ReviewError) in
            let article = try ReviewedArticle(id, in: store)
            let versions = article.versions.history.versions
            guard let last = versions.last else { throw .unknownVersion("1") }
            let told = ToldStory(
                article: id.description, headline: last.headline,
                versions: versions.map {
                    VersionMoment(number: $0.number, seconds: Int($0.retrieved.seconds), commit: $0.commit.hex)
                }, story: try article.story(through: last))
            let question = StoryQuestion(
                kind: query["kind"].flatMap { FactKind(rawValue: $0) }, words: query["words"] ?? "",
                withUnchanged: query["says"] != nil || query["all"] != nil)
            let answer = told.story.answer(question)
            guard let words = query["says"] else { return (told, answer) }
            let index = versions.firstIndex { "\($0.number)" == query["version"] } ?? versions.count - 1
            return (told, answer.only(saying: words, inSentence: query["in"] ?? "", of: index))
        }
    }
}

/// Figures, quotations and claims through all versions: a picture of the figures, and tables that say the same.
struct TimelineScreen {
    let id: ArticleID
    let told: ToldStory
    let answer: StoryAnswer
    let query: FormFields
    let frame: DeskFrame
    let hasPicture: Bool

    var page: WebResponse {
        let name = told.headline ?? id.description
        return frame.page(
            "Timeline of \(name)",
            [
                .element(.h1, [.anyDirection], "Timeline: \(name)"),
                .element(
                    .p, [.class(.quiet)],
                    .element(.a, [.href(Link(.article(id)))], "The article"),
                    " · \(counted(told.versions.count, "version"))"),
                form, tally, picture,
            ] + answer.threads.enumerated().map { table($1, number: $0 + 1) })
    }

    private var form: Markup {
        .element(
            .form, [.class(.toolbar)] + Attribute.asks(.article(id, "timeline")),
            .element(.label, [.forField("kind")], "Of"),
            choice(
                "kind", id: "kind",
                [("", "all"), ("figure", "figures"), ("quote", "quotations"), ("claim", "claims")],
                chosen: query["kind"] ?? ""),
            .element(.label, [.forField("thread-words")], "with the words"),
            .element(
                .input, [.type(.text), .name("words"), .id("thread-words"), .value(query["words"] ?? "")]),
            .element(
                .label, [],
                .element(
                    .input, [.type(.checkbox), .name("all"), .value("1")] + (query["all"] == nil ? [] : [.checked])),
                " unchanged ones too"),
            .element(.button, [.type(.submit)], "Show"))
    }

    private var tally: Markup {
        let unchanged = answer.unchanged > 0 ? "; \(answer.unchanged) more never changed" : ""
        return .element(
            .p, [.class(.lead)],
            "\(counted(answer.threads.count, "thread"))\(unchanged). “Silent” is a change that no notice tells readers of."
        )
    }

    private var picture: Markup {
        guard hasPicture else { return .none }
        let path = DeskPath.article(id, "timeline.svg", query.entries.map { ($0.name, $0.value) })
        return .element(
            .figure, [],
            .element(
                .div, [.class(.wide), .region, .label("Picture of the figures"), .focusable],
                .element(.img, [.src(Link(path)), .alt("The figures over time; the tables say the same.")])),
            .element(.figcaption, [.class(.quiet)], "Time from left to right. The tables say the same."))
    }

    private func table(_ thread: StoryThread, number: Int) -> Markup {
        let table = threadTable(thread, number: number, in: told) { version in
            Link(.article(id, [("to", "\(version.number)")]))
        }
        return table
    }
}
