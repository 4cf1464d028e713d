internal import ArgumentParser
internal import ArticleReport
internal import ArticleStore

/// `galley articles`: what the store has.
struct ListArticles: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "articles",
        abstract: "Lists the articles in the store: how many versions each has, and its latest headline.")

    @Argument(help: ArgumentHelp("List only articles whose id contains this.", valueName: "part"))
    var part: String?

    @OptionGroup var store: StoreOption
    @OptionGroup var color: ColorOption

    @Option(help: "How the answer is written: terminal or json.")
    var format: OutputFormat = .terminal

    func run() throws {
        let (all, damaged) = try store.open().articles()
        let articles = all.filter { part.map($0.article.description.lowercased().contains) ?? true }
        switch format {
        case .terminal: for article in articles { print(text(article, on: color.terminal)) }
        case .json: print(try ContractJSON.encode(articles.map(ArticleJSON.init), pretty: true))
        }
        if articles.isEmpty { Terminal.note("The store has no such articles yet; “galley snapshot” adds one.") }
        for error in damaged { Terminal.note("galley: \(error)") }
        if !damaged.isEmpty { throw ExitCode(2) }
    }

    private func text(_ summary: ArticleSummary, on terminal: Terminal) -> String {
        let count = counted(summary.versions, "version")
        let headline = summary.latest.headline.map { ": " + terminal.paint(neutralized($0), .italic) } ?? ""
        return """
            \(terminal.paint(neutralized(summary.article.description), .bold))
                \(count), the latest of \(summary.latest.retrieved.forPeople)\(headline)
            """
    }
}

private struct ArticleJSON: Encodable {
    let article: String
    let versions: Int
    let latest: VersionJSON

    init(_ summary: ArticleSummary) {
        (article, versions) = (summary.article.description, summary.versions)
        latest = VersionJSON(summary.latest)
    }
}
