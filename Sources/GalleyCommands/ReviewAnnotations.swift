internal import ArgumentParser
internal import ArticleAnnotations
internal import ArticleDesk
internal import ArticleReport
internal import ArticleReview
internal import ArticleStore

/// `galley review`: what waits to be decided, and the steps that decide it.
struct ReviewAnnotations: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Shows what waits to be decided, most serious first, about one article or all, and takes the steps.",
        usage: """
            galley review [--host HOST] [--state STATE] [--kind KIND] [--limit N]
            galley review <article> [<id>] [--all]
            galley review <article> <id> --as correction --note "…" --by "Name <mail>"
            galley review <article> <id> --draft TEXT | --approve | --dismiss REASON | --reopen
            galley review <article> <id> --publish [--elsewhere ADDRESS] | --return REASON
            galley review <article> <id> --reply TEXT | --hand "Name <mail>"
            galley review <article> <id> --verdict KIND --note REASON
            """,
        discussion: """
            Without an article, the whole queue is shown: first what costs most to be wrong about, then what waits \
            longest.

            Each annotation goes from detected to triaged (--as), drafted, approved by another person, and published. \
            Each step is one commit on the article's branch, with its author, time and trailers: “git log” is the \
            audit trail. <id> is any beginning of an annotation's id that no other has.

            Who is to approve a notice may have it written again (--return). Anybody may answer (--reply), hand it to \
            somebody (--hand), or call a change what it is (--verdict): that shows from then on, with its reason, and \
            what Galley said stays on record.

            The exit code is 2 where a file of the folder annotations/ cannot be read; what can be read is shown all \
            the same.

            Example: galley review election 3f2a --as correction --note "the ministry says 12,000"
            """)

    @Argument(
        help: ArgumentHelp(
            "The article: an id, an address, or any part of an id that only one article has.", valueName: "article"))
    var name: String?

    @Argument(help: ArgumentHelp("The annotation: the first characters of its id.", valueName: "id"))
    var id: String?

    @OptionGroup(title: "All articles") var queue: QueueOptions
    @OptionGroup(title: "Steps") var action: ReviewAction

    @Option(help: ArgumentHelp("Who does it: \"Name <address>\" (default: git's author).", valueName: "person"))
    var by: String?

    @Option(help: ArgumentHelp("When (default: now).", valueName: "time"))
    var time: String?

    @Flag(help: "Show what is closed too, and every history.")
    var all = false

    @Option(help: "How the answer is written: terminal or json.")
    var format: OutputFormat = .terminal

    @OptionGroup var store: StoreOption
    @OptionGroup var color: ColorOption

    func validate() throws {
        guard !action.isAsked || id != nil else {
            throw ValidationError("Name the annotation that the step is about: galley review <article> <id> ….")
        }
        guard name == nil || !queue.isAsked else {
            throw ValidationError("--host, --state, --kind and --limit go with the queue of all articles: name none.")
        }
        guard action.isAsked || (by == nil && time == nil) else {
            throw ValidationError("--by and --time go with a step.")
        }
    }

    func run() throws {
        let store = try store.open()
        guard let name else { return try queue.show(store, format, on: color.terminal) }
        let article = try ReviewedArticle(try store.named(name), in: store)
        guard let id else { return try showQueue(article) }
        guard action.isAsked else { return try show(id, of: article) }
        try take(id, of: article)
    }

    private func showQueue(_ article: ReviewedArticle) throws {
        let standing = try article.annotations()
        let board = try ReviewItems(article, standing).board()
        switch format {
        case .terminal: color.terminal.show(terminalReport(of: board, expanded: all))
        case .json: print(try ContractJSON.encode(BoardJSON(board, expanded: all), pretty: true))
        }
        if Terminal.noteTrouble(standing) { throw ExitCode(2) }
    }

    private func show(_ id: String, of article: ReviewedArticle) throws {
        let standing = try article.annotations()
        try show(try ReviewItems(article, standing).item(of: try standing.annotation(id)))
    }

    private func show(_ item: ReviewItem) throws {
        switch format {
        case .terminal: color.terminal.show(terminalReport(of: item))
        case .json: print(try ContractJSON.encode(ItemJSON(item), pretty: true))
        }
    }

    private func take(_ id: String, of article: ReviewedArticle) throws {
        let person = try ActingPerson.named(by, option: "--by", in: article.store)
        let time = try Clock.time(time)
        let step = try action.step(by: Creator(person), at: Int(time.seconds))
        let taken = try article.take(step, on: id, elsewhere: action.elsewhere, by: person, at: time)
        guard format == .terminal else {
            return try show(ReviewItems(article, try article.annotations()).item(of: taken.annotation))
        }
        print(
            "\(neutralized(person.name)) \(neutralized(step.deed)): \(neutralized(label(of: taken.annotation))), commit \(taken.commit.short)."
        )
        print("Next: \(neutralized(taken.annotation.next)).")
    }
}
