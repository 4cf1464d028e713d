/// Watches pages and feeds: asks for each when it is due, lets the desk keep it, and sees to it that whoever wants to
/// know of changes is told.
///
/// Reads as one step: write down what is asked for (`mayAsk`), take what arrived (`Arriving.swift`), send what is due,
/// have told what is to be told (`Messenger.swift`). What it has to know again after its death stands in ``WatchState`` before
/// it matters. For one thread; time, chance and the desk are handed in.
package final class Watcher {
    let state: WatchState
    let desk: any WatchDesk
    let settings: WatchSettings
    let now: () -> Moment
    /// Which site each feed and listed page belongs to.
    private let siteOfAddress: [String: WatchedSite]
    private(set) var fetcher: Fetcher?
    /// Tells those who want to know.
    package let messenger: Messenger
    /// What is watched, by address.
    private(set) var pages: [String: PageState] = [:]
    private var siteOfPage: [String: WatchedSite] = [:]
    /// Addresses that are with the fetcher, by the number of the errand.
    private var errands: [Int: String] = [:]
    private var underway: Set<String> = []
    /// Pages that wait for a disk or a lock.
    var unstored: [Unstored] = []
    private let begun: Moment
    /// Until when nothing is begun, since nothing can be written.
    var heldUntil: Moment = 0
    var news: [WatchNews] = []
    /// What was done so far.
    package internal(set) var metrics = WatchMetrics()
    /// Whether nothing more is begun.
    package private(set) var isStopping = false

    /// A watch over the list, which goes on where `state` says that another one ended.
    package init(
        _ list: Watchlist, state: WatchState, desk: any WatchDesk, settings: WatchSettings, now: @escaping () -> Moment
    ) throws {
        (self.state, self.desk, self.settings, self.now, begun) = (state, desk, settings, now, now())
        var sites: [String: WatchedSite] = [:]
        for site in list.sites { for url in site.pages + site.feeds where sites[url] == nil { sites[url] = site } }
        siteOfAddress = sites
        messenger = Messenger(state, webhook: settings.webhook, seed: settings.seed, now: now)
        fetcher = try Fetcher(memory: state, now: now) { [unowned self] number in mayAsk(number) }
        try takeUp(list)
    }

    /// Takes what is due, waits at most so many milliseconds for something to happen, also on these descriptors, and
    /// says what there is to say.
    package func step(waitingAtMost milliseconds: Int, on descriptors: [Int32] = []) -> [WatchNews] {
        guard let fetcher else { return [] }
        storeWaiting()
        heedMessenger()
        if !isStopping, !isHeld {
            sendDue()
            messenger.post(through: fetcher, as: agent)
        }
        let wait = news.isEmpty ? min(milliseconds, untilNext) : 0
        for (number, arrival) in fetcher.step(waitingAtMost: wait, on: descriptors) {
            if let url = errands.removeValue(forKey: number) {
                underway.remove(url)
                take(arrival, of: url)
            } else {
                messenger.take(arrival, of: number)
            }
        }
        heedMessenger()
        measure()
        defer { news = [] }
        return news
    }

    private var agent: String { pages.keys.min().flatMap { site(of: $0)?.manners.agent } ?? "galley" }

    private func heedMessenger() {
        for outcome in messenger.takeOutcomes() {
            switch outcome {
            case .delivered: metrics.delivered += 1
            case .undeliverable(let body, let sentence):
                metrics.undeliverable += 1
                news.append(.undeliverable(body: body, sentence: sentence))
            case .held(let error): hold(error.description)
            }
        }
    }

    /// Begins nothing more; what is on its way may arrive.
    package func stop() {
        isStopping = true
        fetcher?.forgetWaiting()
    }

    /// Whether nothing is on its way, or to be said of what was.
    package var isAtRest: Bool { (fetcher?.sentCount ?? 0) == 0 && messenger.isQuiet }

    /// Whether nothing is begun since nothing can be written.
    package var isHeld: Bool { heldUntil > now() }

    /// Whether nothing is due, on its way, or to be told at this moment.
    package var hasNothingToDo: Bool {
        let isDue = pages.values.contains { self.isDue($0, at: now()) }
        let waits = settings.channels.contains { !((try? state.messages(for: $0, at: now(), atMost: 1)) ?? []).isEmpty }
        return !isDue && !waits && fetcher?.isBusy != true && unstored.isEmpty && news.isEmpty && messenger.isQuiet
    }
}

/// A page that has arrived and could not be stored yet.
struct Unstored {
    let page: FetchedPage
    /// How many times that was tried.
    let tries: Int
    /// When it may be tried again.
    let next: Moment
}

// What is watched.
extension Watcher {
    private func takeUp(_ list: Watchlist) throws {
        let known = Dictionary(try state.pages().map { ($0.url, $0) }, uniquingKeysWith: { first, _ in first })
        for site in list.sites {
            for url in site.feeds { watch(known[url], url, site, isFeed: true) }
            for url in site.pages { watch(known[url], url, site, isFeed: false) }
        }
        // A sitemap of an index has its index as source, and so on: as deep as there are sources.
        for page in known.values where pages[page.url] == nil {
            var source = page.source
            for _ in 0..<4 where source != nil && source.flatMap({ siteOfAddress[$0] }) == nil {
                source = source.flatMap { known[$0]?.source }
            }
            if let site = source.flatMap({ siteOfAddress[$0] }) { add(page, site) }
        }
    }

    private func watch(_ known: PageState?, _ url: String, _ site: WatchedSite, isFeed: Bool) {
        var page = known ?? PageState(url: url, first: now(), due: now())
        page.isFeed = isFeed
        // An address that somebody lists is watched anew, whatever became of it.
        if page.isDropped, page.interval(site.rhythm, at: now()) != nil { page.isDropped = false }
        add(page, site)
    }

    private func add(_ page: PageState, _ site: WatchedSite) {
        var page = page
        // A list that asks for a page more often than its last one did is heeded at once.
        if let asked = page.asked, page.trouble == nil, let interval = page.interval(site.rhythm, at: now()) {
            page.due = min(page.due, asked + interval)
        }
        (pages[page.url], siteOfPage[page.url]) = (page, site)
    }

    /// Takes up a page that a feed names; false where it is known.
    func discover(_ page: PageState, of site: WatchedSite) -> Bool {
        guard pages[page.url] == nil else { return false }
        (pages[page.url], siteOfPage[page.url]) = (page, site)
        return true
    }

    func site(of url: String) -> WatchedSite? { siteOfPage[url] }

    /// Remembers what is known of a page now; what cannot be written holds up everything.
    func remember(_ page: PageState, telling bodies: [String] = []) {
        pages[page.url] = page
        do throws(StateError) {
            try state.keep(page, telling: bodies, by: settings.channels, at: now())
        } catch {
            hold(error.description)
        }
    }

    /// Begins nothing for a while.
    func hold(_ sentence: String) {
        if heldUntil == 0 || heldUntil + WatchLimits.hold < now() { news.append(.held(sentence: sentence)) }
        heldUntil = now() + WatchLimits.hold
    }
}

// What is due.
extension Watcher {
    private func sendDue() {
        guard unstored.count < WatchLimits.unstored, let fetcher else { return }
        let moment = now()
        let due = pages.values.filter { isDue($0, at: moment) && !underway.contains($0.url) }
        for page in due.sorted(by: { ($0.due, $0.url) < ($1.due, $1.url) }) {
            guard let site = siteOfPage[page.url] else { continue }
            underway.insert(page.url)
            errands[fetcher.add(Errand(page.url, manners: site.manners, validators: page.validators))] = page.url
        }
    }

    private func isDue(_ page: PageState, at moment: Moment) -> Bool {
        let hadItsTurn = settings.isSingleRound && (page.asked ?? 0) >= begun
        return !page.isDropped && page.due <= moment && !hadItsTurn && !unstored.contains { $0.page.url == page.url }
    }

    /// Writes down that a page is being asked for, before it is: whoever comes after a death waits as if it had been.
    private func mayAsk(_ number: Int) -> Bool {
        guard let url = errands[number], var page = pages[url], let site = siteOfPage[url] else { return true }
        let moment = now()
        page.asked = moment
        page.due = moment + (page.interval(site.rhythm, at: moment) ?? .hours(4))
        do throws(StateError) {
            try state.keep(page)
            pages[url] = page
            return true
        } catch {
            errands[number] = nil
            underway.remove(url)
            hold(error.description)
            return false
        }
    }

    private var untilNext: Int {
        if heldUntil > now() { return Int(heldUntil - now()) }
        let times = pages.values.filter { !$0.isDropped && !underway.contains($0.url) }.map(\.due)
        return times.min().map { Int(clamping: max($0 - now(), 0)) } ?? 60_000
    }

    private func measure() {
        let moment = now()
        let late = pages.values.filter { !$0.isDropped && $0.due <= moment }.map(\.due)
        metrics.watched = pages.values.count { !$0.isDropped }
        (metrics.due, metrics.sent) = (late.count, fetcher?.sentCount ?? 0)
        metrics.waiting = settings.channels.map { state.waitingMessages(for: $0) }.reduce(0, +)
        metrics.lag = late.min().map { moment - $0 } ?? 0
    }
}
