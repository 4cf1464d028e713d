import Testing

@testable import ArticleWatch

/// A watch whose pages never leave the machine: what is asked for fails at once, by address, and what arrives is handed
/// in by hand.
@Suite struct WatcherTests {
    /// A clock that somebody sets.
    private final class Hands {
        var now: Moment = .days(20_000)
    }

    private final class FakeDesk: WatchDesk {
        var commit = "c1"
        var number = 1
        var isNew = true
        var trouble: DeskTrouble?
        var deaf = false
        private(set) var told: [String?] = []

        func keep(_ page: FetchedPage, as article: String?, at now: Moment) throws(DeskTrouble) -> KeptVersion {
            if let trouble { throw trouble }
            return KeptVersion(
                article: "h/a", text: "t", commit: commit, number: number, isNew: isNew, published: nil,
                sentence: "Stored.")
        }

        func unchanged(_ page: PageState, at now: Moment) throws(DeskTrouble) -> KeptVersion? { nil }

        func changes(
            of article: String, since told: String?, annotating: Bool, at now: Moment
        ) throws(DeskTrouble) -> [String] {
            if deaf { throw DeskTrouble(.article, sentence: "Locked.") }
            self.told.append(told)
            return ["{\"commit\":\"\(commit)\"}"]
        }
    }

    private let hands = Hands()
    private let desk = FakeDesk()
    private let url = "https://harbour.example/a"

    private func watcher(_ state: WatchState, feeds: [String] = []) throws -> Watcher {
        var site = WatchedSite(manners: Manners(agent: "galley"))
        site.rhythm.every = .minutes(10)
        (site.pages, site.feeds) = ([url], feeds)
        var settings = WatchSettings(seed: 1)
        settings.hasCommand = true
        return try Watcher(
            Watchlist(sites: [site]), state: state, desk: desk, settings: settings, now: { [hands] in hands.now })
    }

    private func page(_ body: String = "x", at url: String? = nil) -> Arrival {
        .page(
            FetchedPage(
                url: url ?? self.url, address: url ?? self.url, contentType: nil, body: Array(body.utf8),
                validators: Validators(tag: "\"1\"")))
    }

    @Test func `a first version is told to nobody, a second one to whoever wants to know`() throws {
        let state = try WatchState()
        let watcher = try watcher(state)
        watcher.take(page(), of: url)
        #expect(try state.messages(for: .command, at: hands.now, atMost: 9).isEmpty)
        (desk.commit, desk.number) = ("c2", 2)
        watcher.take(page(), of: url)
        #expect(try state.messages(for: .command, at: hands.now, atMost: 9).map(\.body) == ["{\"commit\":\"c2\"}"])
        #expect(desk.told == ["c1"])
        desk.isNew = false
        watcher.take(page(), of: url)
        #expect(desk.told == ["c1"])
        #expect(try state.page(url)?.told == "c2")
        #expect(try state.page(url)?.validators.tag == "\"1\"")
    }

    @Test func `what could not be told because of a lock is told with the next page`() throws {
        let state = try WatchState()
        let first = try watcher(state)
        first.take(page(), of: url)
        (desk.commit, desk.number, desk.deaf) = ("c2", 2, true)
        first.take(page(), of: url)
        #expect(try state.page(url)?.told == "c1")
        // Another process goes on.
        (desk.deaf, desk.isNew) = (false, false)
        let second = try watcher(state)
        second.take(page(), of: url)
        #expect(desk.told == ["c1"])
        #expect(try state.page(url)?.told == "c2")
    }

    @Test func `a page waits for a disk that is full, and its server is not asked again`() throws {
        let state = try WatchState()
        let watcher = try watcher(state)
        desk.trouble = DeskTrouble(.disk, sentence: "The disk is full.")
        watcher.take(page(), of: url)
        #expect(watcher.unstored.count == 1)
        #expect(try state.page(url)?.validators.tag == nil)
        desk.trouble = nil
        hands.now += .seconds(5)
        watcher.storeWaiting()
        #expect(watcher.unstored.count == 1)
        hands.now += .minutes(1)
        watcher.storeWaiting()
        #expect(watcher.unstored.isEmpty)
        #expect(try state.page(url)?.told == "c1")
    }

    @Test func `an article that takes nothing is tried a few times, and holds up no other`() throws {
        let state = try WatchState()
        let watcher = try watcher(state)
        desk.trouble = DeskTrouble(.article, sentence: "Somebody else writes.")
        watcher.take(page(), of: url)
        #expect(!watcher.isHeld)
        for _ in 0..<2 {
            #expect(watcher.unstored.count == 1)
            hands.now += .minutes(1)
            watcher.storeWaiting()
        }
        #expect(watcher.unstored.isEmpty)
        #expect(try state.page(url)?.failures == 1)
        desk.trouble = DeskTrouble(.disk, sentence: "The disk is full.")
        watcher.take(page(), of: url)
        for _ in 0..<9 {
            hands.now += .minutes(1)
            watcher.storeWaiting()
        }
        #expect(watcher.unstored.count == 1)
        #expect(watcher.isHeld)
    }

    @Test func `a page that is no article is told once, and asked for again later and later`() throws {
        let state = try WatchState()
        let watcher = try watcher(state)
        desk.trouble = DeskTrouble(.page, sentence: "It is no article.")
        watcher.take(page(), of: url)
        let first = try #require(try state.page(url)).due - hands.now
        watcher.take(page(), of: url)
        watcher.take(page(), of: url)
        let third = try #require(try state.page(url)).due - hands.now
        #expect(first >= .minutes(10))
        #expect(third >= .minutes(40))
        let told = watcher.news.filter { if case .trouble = $0 { true } else { false } }
        #expect(told.count == 1)
        #expect(watcher.metrics.outcomes[.refused] == 3)
    }

    @Test func `whoever asks for patience gets it, and does not count as failing`() throws {
        let state = try WatchState()
        let watcher = try watcher(state)
        watcher.take(.failed(FetchTrouble(.busy, "Later", retryAt: hands.now + .hours(5))), of: url)
        #expect(try state.page(url)?.due == hands.now + .hours(5))
        #expect(try state.page(url)?.failures == 0)
        watcher.take(.failed(FetchTrouble(.busy, "Later", retryAt: hands.now + .seconds(5))), of: url)
        #expect(try #require(try state.page(url)).due >= hands.now + .minutes(10))
    }

    @Test func `what the server calls unchanged and the store does not have is wanted whole next time`() throws {
        let state = try WatchState()
        let watcher = try watcher(state)
        watcher.take(page(), of: url)
        #expect(try state.page(url)?.validators != Validators())
        watcher.take(.notModified, of: url)
        #expect(try state.page(url)?.validators == Validators())
        #expect(try #require(try state.page(url)).due >= hands.now + .minutes(10))
    }

    @Test func `a feed's pages are watched, by the next process too, and a page that it calls changed comes sooner`()
        throws
    {
        let (state, feed) = (try WatchState(), "https://harbour.example/rss")
        func items(_ more: String) -> String {
            """
            <rss><channel><item><link>/a</link></item><item><link>/b</link>\(more)</item>
            <item><link>/old</link><pubDate>Fri, 18 Oct 2019 12:00:00 GMT</pubDate></item></channel></rss>
            """
        }
        let watcher = try watcher(state, feeds: [feed])
        watcher.take(page(items(""), at: feed), of: feed)
        let known = try state.pages().map(\.url)
        #expect(known.contains("https://harbour.example/b"))
        #expect(!known.contains("https://harbour.example/old"))
        let again = try self.watcher(state, feeds: [feed])
        #expect(again.pages["https://harbour.example/b"]?.source == feed)
        var b = try #require(again.pages["https://harbour.example/b"])
        (b.asked, b.due) = (hands.now - .minutes(20), hands.now + .hours(3))
        again.remember(b)
        again.take(page(items("<modified>2024-10-05</modified>"), at: feed), of: feed)
        #expect(again.pages[b.url]?.due == hands.now - .minutes(10))
    }

    @Test func `a message is tried again later and later, and in the end handed back`() throws {
        let state = try WatchState()
        let messenger = Messenger(state, webhook: nil, seed: 1) { [hands] in hands.now }
        let page = PageState(url: url, first: 0, due: 0)
        try state.keep(page, telling: ["{}"], by: [.webhook], at: 0)
        var waits: [Moment] = []
        while let message = try state.messages(for: .webhook, at: .max, atMost: 1).first {
            messenger.take(.failed(FetchTrouble(.status, "The hook answers 503", status: 503)), of: message)
            if let later = try state.messages(for: .webhook, at: .max, atMost: 1).first {
                waits.append(later.due - hands.now)
            }
        }
        #expect(waits.count == WatchLimits.attempts - 1)
        #expect(zip(waits, waits.dropFirst()).allSatisfy { $0 < $1 })
        #expect(waits.first.map { $0 >= WatchLimits.firstRetry } == true)
        #expect(messenger.takeOutcomes() == [.undeliverable(body: "{}", sentence: "The hook answers 503.")])
        #expect(messenger.isQuiet)
    }

    @Test func `figures are told in one line, and as Prometheus reads them`() throws {
        let watcher = try watcher(try WatchState())
        watcher.take(page(), of: url)
        #expect(watcher.metrics.sentence.contains("1 stored, 0 unchanged, 0 failed"))
        let text = watcher.metrics.prometheusText
        #expect(text.contains("galley_watch_requests_total{outcome=\"stored\"} 1\n"))
        #expect(text.split(separator: "\n").allSatisfy { $0.hasPrefix("#") || $0.split(separator: " ").count == 2 })
    }
}
