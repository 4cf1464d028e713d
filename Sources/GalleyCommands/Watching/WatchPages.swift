internal import ArgumentParser
internal import ArticleStore
internal import ArticleWatch

/// `galley watch`: pages and feeds, asked for again and again.
struct WatchPages: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "Watches pages and feeds, and stores each version that they have.",
        discussion: """
            Name feeds (RSS, Atom, sitemaps, news sitemaps) by their addresses, or a file of TOML that lists sites:

              contact = "desk@harbour.example"
              [[site]]
              feeds = ["https://harbour.example/sitemap-news.xml"]
              annotate = true
              [[site]]
              pages = ["https://island.example/ferry"]
              every = "30m"      # else by age: 15 minutes while young, 4 hours when old
              max-age = "never"  # else pages are let go when they are 30 days old
              pause = "5s"

            The schedule stands beside the store's index, and each request is written there before it is sent: whatever \
            ends a watch, the next one goes on where it ended. SIGTERM and Ctrl-C end it when what is on its way has \
            arrived. With --once it does what is due, and ends: for cron.

            Whoever wants to know of changes is told at least once: a program (the changes as a line of JSON on its \
            standard input, a minute at most), or an address (posted as JSON, tried for some 45 minutes, then written \
            to galley.watch.undelivered.ndjson in the store's folder).

            Example: galley watch https://harbour.example/sitemap-news.xml --contact desk@harbour.example --annotate
            Example: galley watch sites.toml --once
            """)

    @Argument(help: ArgumentHelp("Feeds by their addresses, or files that list sites.", valueName: "feed"))
    var names: [String]

    @Flag(help: "Do what is due now, and end.")
    var once = false

    @Flag(help: "Write what changed as annotations, as “galley annotate” does.")
    var annotate = false

    @Option(
        help: ArgumentHelp("A line of the shell to run for each version that changed something.", valueName: "command"))
    var onChange: String?

    @Option(help: ArgumentHelp("An address to post each such change to.", valueName: "url"))
    var webhook: String?

    @Option(help: ArgumentHelp("What a change has to cost for somebody to be told: 0 … 3.", valueName: "stakes"))
    var stakes = 1

    @Option(help: ArgumentHelp("Where Prometheus may read figures: 127.0.0.1:9187.", valueName: "address"))
    var metrics: String?

    @Flag(help: "Keep only the hashes of the pages, not the pages themselves.")
    var withoutSource = false

    @OptionGroup var fetching: FetchOptions
    @OptionGroup var store: StoreOption

    func validate() throws {
        guard (0...3).contains(stakes) else { throw ValidationError("--stakes takes 0, 1, 2 or 3.") }
    }

    func run() throws {
        let signals = StopSignals()
        let (list, store) = (try watchlist(), try store.open())
        store.clearLitter(at: Clock.now)
        let lock = try lock(of: store)
        defer { withExtendedLifetime(lock) {} }
        if let webhook { try requireAddress(webhook) }
        let keeper = PageKeeper(store: store, author: .galley, keepsSource: !withoutSource)
        let desk = StoreDesk(keeper: keeper, stakes: stakes, tells: onChange != nil || webhook != nil)
        var settings = WatchSettings(seed: .random(in: .min ... .max))
        (settings.webhook, settings.hasCommand, settings.isSingleRound) = (webhook, onChange != nil, once)
        let watcher = try Watcher(
            list, state: try WatchState.of(store), desk: desk, settings: settings, now: { Clock.milliseconds })
        var loop = WatchLoop(
            watcher, signals, commands: onChange.map { ChangeCommands($0) }, door: try door(), store: store.path)
        if !loop.run(once: once) { throw ExitCode(2) }
    }

    private func requireAddress(_ url: String) throws {
        do throws(FetchTrouble) { _ = try WebAddress(url) } catch { try fail("--webhook \(url): \(error.description)") }
    }

    private func door() throws -> MetricsDoor? {
        guard let metrics else { return nil }
        guard let door = MetricsDoor(at: metrics) else {
            try fail(
                "There is no door to be opened at \(metrics). Give an address of this machine and a free port: 127.0.0.1:9187."
            )
        }
        return door
    }

    private func watchlist() throws -> Watchlist {
        var defaults = WatchedSite(manners: fetching.manners)
        defaults.annotates = annotate
        var list = Watchlist(sites: [])
        for name in names {
            if WebAddress.isAddress(name) {
                var site = defaults
                site.feeds = [name]
                list.sites.append(site)
            } else {
                list.sites += try sites(in: name, defaults)
            }
        }
        if !list.sites.contains(where: { $0.manners.agent.contains("@") || $0.manners.agent.contains("://") }) {
            Terminal.note("galley: No site is told whom to write to. Give --contact with an address of yours.")
        }
        return list
    }

    private func sites(in name: String, _ defaults: WatchedSite) throws -> [WatchedSite] {
        let file = try InputFile(name)
        do throws(WatchlistError) {
            return try readWatchlist(file.bytes, defaults: defaults) { FetchOptions.agent($0) }.sites
        } catch {
            try fail("\(file.name) cannot be read: \(error.problem).")
        }
    }

    /// The right to watch for one store; it goes with the process.
    private func lock(of store: ArticleStore) throws -> FileLock {
        let path = "\(store.path)/galley.watch.lock"
        if let lock = FileLock(path) { return lock }
        try fail(
            """
            Another “galley watch” is at work in this store, or \(path) cannot be written. End it first, or name both \
            lists in one command.
            """)
    }
}
