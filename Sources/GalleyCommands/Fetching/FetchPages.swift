internal import ArgumentParser
internal import ArticleIngest
internal import ArticleReport
internal import ArticleStore
internal import ArticleWatch

/// `galley fetch`: pages from the web, each stored as a version.
struct FetchPages: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetch",
        abstract: "Fetches pages and stores each as a version, as “galley snapshot” would.",
        discussion: """
            Galley asks robots.txt first, keeps one connection to a host with a pause between two requests, waits where \
            a server asks it to (up to a minute), and fetches a page again only if its server says that it changed \
            (--force has it in any case). A page that seems to be no article, an error or a wall, is refused. Hosts of private networks are left alone unless --allow-private is given, \
            wherever a name or a redirect leads.

            The exit code is 0 when each page is stored or unchanged, 1 when some could not be had, 2 when none could, 3 when \
            none is an article.

            Example: galley fetch --contact desk@example.org https://harbour.example/news/quay
            """)

    @Argument(help: ArgumentHelp("The pages’ addresses.", valueName: "url"))
    var urls: [String]

    @Flag(help: "Have the pages even if their servers say that nothing changed, and if they seem to be no articles.")
    var force = false

    @Option(help: ArgumentHelp("Who takes the snapshots: \"Name <address>\".", valueName: "person"))
    var author: String?

    @Flag(help: "Keep only the hashes of the pages, not the pages themselves.")
    var withoutSource = false

    @OptionGroup var fetching: FetchOptions
    @OptionGroup var store: StoreOption

    @Option(help: "How the answer is written: terminal or json.")
    var format: OutputFormat = .terminal

    func run() throws {
        let store = try store.open()
        store.clearLitter(at: Clock.now)
        let keeper = PageKeeper(
            store: store, author: try SnapshotAuthor.named(author), keepsSource: !withoutSource, isForced: force)
        var manners = fetching.manners
        manners.patience = .minutes(1)
        var run = try FetchRun(keeper, try WatchState.of(store), manners, isForced: force, tells: format == .terminal)
        let answers = try run.fetch(urls)
        if format == .json { print(try ContractJSON.encode(answers, pretty: true)) }
        let failures = answers.compactMap { $0.error.value?.code }
        guard failures.isEmpty || failures.count < answers.count else {
            throw ExitCode(failures.allSatisfy { $0 == IngestError.Code.notAnArticle.rawValue } ? 3 : 2)
        }
        if !failures.isEmpty { throw ExitCode(1) }
    }
}

/// What became of one address, as programs read it.
struct FetchAnswer: Encodable {
    let url: String
    /// “stored”, “unchanged”, “returned”, or “failed”.
    let outcome: String
    let version: Nullable<VersionJSON>
    let error: Nullable<ErrorJSON>

    struct ErrorJSON: Encodable {
        let code: String
        let message: String
    }
}

/// The addresses of one command on their way.
private struct FetchRun {
    private let keeper: PageKeeper
    private let state: WatchState
    private let manners: Manners
    private let isForced: Bool
    private let tells: Bool
    private let fetcher: Fetcher
    private var pages: [Int: PageState] = [:]
    private var answers: [String: FetchAnswer] = [:]

    init(_ keeper: PageKeeper, _ state: WatchState, _ manners: Manners, isForced: Bool, tells: Bool) throws {
        (self.keeper, self.state, self.manners, self.isForced, self.tells) = (keeper, state, manners, isForced, tells)
        do throws(FetchTrouble) {
            fetcher = try Fetcher(memory: state, now: { Clock.milliseconds })
        } catch {
            try fail(error.description)
        }
    }

    mutating func fetch(_ urls: [String]) throws -> [FetchAnswer] {
        var order: [String] = []
        for url in urls where !order.contains(url) {
            order.append(url)
            let now = Clock.milliseconds
            let page = try state.page(url) ?? PageState(url: url, first: now, due: now)
            send(page, validators: isForced ? Validators() : page.validators)
        }
        while fetcher.isBusy {
            for (number, arrival) in fetcher.step(waitingAtMost: 60_000) { take(arrival, number) }
        }
        return order.compactMap { answers[$0] }
    }

    private mutating func send(_ page: PageState, validators: Validators) {
        pages[fetcher.add(Errand(page.url, manners: manners, validators: validators))] = page
    }

    private mutating func take(_ arrival: Arrival, _ number: Int) {
        guard let page = pages.removeValue(forKey: number) else { return }
        do {
            switch arrival {
            case .failed(let trouble): throw trouble
            case .posted: break
            case .page(let fetched): answer(page, try keep(fetched, page))
            case .notModified:
                if let version = try keeper.unchanged(page, at: Clock.now) {
                    answer(page, .unchanged(version))
                } else {
                    send(page, validators: Validators())
                }
            }
        } catch {
            refuse(page, PageTrouble(error))
        }
    }

    /// What is known of the page is written once its version stands: a server must not be told that a page is at hand
    /// which is not.
    private func keep(_ fetched: FetchedPage, _ page: PageState) throws -> SnapshotOutcome {
        let outcome = try keeper.keep(fetched, as: page.article, at: Clock.now).outcome
        var page = page
        page.article = outcome.version.article.description
        page.text = outcome.version.text.hex
        page.validators = fetched.validators
        page.asked = Clock.milliseconds
        try state.keep(page)
        return outcome
    }

    private mutating func answer(_ page: PageState, _ outcome: SnapshotOutcome) {
        answers[page.url] = FetchAnswer(
            url: page.url, outcome: outcome.word, version: Nullable(VersionJSON(outcome.version)), error: Nullable(nil))
        if tells { print(neutralized(outcome.sentence)) }
    }

    private mutating func refuse(_ page: PageState, _ trouble: PageTrouble) {
        let error = FetchAnswer.ErrorJSON(code: trouble.code, message: trouble.sentence)
        answers[page.url] = FetchAnswer(
            url: page.url, outcome: "failed", version: Nullable(nil), error: Nullable(error))
        Terminal.note("galley: \(page.url): \(trouble.sentence)")
    }
}
