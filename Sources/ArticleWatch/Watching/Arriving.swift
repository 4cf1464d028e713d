// What came of a page or feed that was asked for.
extension Watcher {
    func take(_ arrival: Arrival, of url: String) {
        guard let page = pages[url] else { return }
        switch arrival {
        case .page(let fetched):
            metrics.bytes += fetched.body.count
            if page.isFeed { takeFeed(fetched, page) } else { store(fetched) }
        case .notModified: takeUnchanged(page)
        case .failed(let trouble): takeTrouble(trouble, page)
        case .posted: break
        }
    }

    /// Lets the desk keep a page, or wait where a disk or a lock does not let it.
    private func store(_ fetched: FetchedPage, tries: Int = 1) {
        guard var page = pages[fetched.url] else { return }
        do throws(DeskTrouble) {
            let kept = try desk.keep(fetched, as: page.article, at: now())
            (page.article, page.text, page.validators) = (kept.article, kept.text, fetched.validators)
            page.published = page.published ?? kept.published
            if kept.isNew {
                page.changed = now()
                news.append(.stored(url: page.url, sentence: kept.sentence))
            }
            metrics.count(kept.isNew ? .stored : .unchanged)
            settle(page, kept)
        } catch {
            refuse(fetched, page, error, tries: tries)
        }
    }

    /// What the disk did not take is tried until it does, what an article's branch did not a few times.
    private func refuse(_ fetched: FetchedPage, _ page: PageState, _ trouble: DeskTrouble, tries: Int) {
        if trouble.kind == .disk { hold(trouble.sentence) }
        let isOver = trouble.kind == .page || (trouble.kind == .article && tries >= WatchLimits.tries)
        guard isOver else {
            unstored.append(Unstored(page: fetched, tries: tries, next: now() + WatchLimits.hold))
            return
        }
        metrics.count(.refused)
        fail(page, trouble.sentence, kind: trouble.sentence)
    }

    /// Stores what had to wait, once something can be written again.
    func storeWaiting() {
        let moment = now()
        guard !isHeld, unstored.contains(where: { $0.next <= moment }) else { return }
        let waiting = unstored.filter { $0.next <= moment }
        unstored.removeAll { $0.next <= moment }
        for one in waiting { store(one.page, tries: one.tries + 1) }
    }

    private func takeUnchanged(_ page: PageState) {
        metrics.count(.notModified)
        if page.isFeed { return settle(page) }
        do throws(DeskTrouble) {
            if let kept = try desk.unchanged(page, at: now()) { return settle(page, kept) }
        } catch {
            // That it was seen unchanged is a note, not a version: it may be lost.
            if error.kind == .disk { hold(error.sentence) }
            return settle(page)
        }
        // The store has not what the server compared with: next time the page is wanted whole.
        var page = page
        page.validators = Validators()
        settle(page)
    }

    /// Tells of versions that nobody was told of yet, and writes down when the page is due again.
    private func settle(_ page: PageState, _ kept: KeptVersion) {
        var (page, bodies) = (page, [String]())
        let isFirst = page.told == nil && (kept.number == 1 || !kept.isNew)
        if page.told != kept.commit, !isFirst {
            do throws(DeskTrouble) {
                bodies = try desk.changes(
                    of: kept.article, since: page.told, annotating: site(of: page.url)?.annotates ?? false, at: now())
            } catch {
                // `told` stays, so it is told with the next request.
                if error.kind == .disk {
                    hold(error.sentence)
                } else {
                    news.append(.trouble(url: page.url, sentence: error.sentence))
                }
                return settle(page)
            }
        }
        page.told = kept.commit
        settle(page, telling: bodies)
    }

    private func settle(_ page: PageState, telling bodies: [String] = []) {
        var page = page
        (page.failures, page.trouble) = (0, nil)
        let moment = now()
        if let interval = site(of: page.url).flatMap({ page.interval($0.rhythm, at: moment) }) {
            // From when it came: a server sees a request some time after it was noted.
            page.due = moment + interval
        } else {
            page.isDropped = true
            news.append(.dropped(url: page.url))
        }
        remember(page, telling: bodies)
    }

    private func takeTrouble(_ trouble: FetchTrouble, _ page: PageState) {
        // A page that was not asked for, since its host wants to be left alone, is no news: the page that was told so is.
        let isHeldUp = trouble.kind == .busy && trouble.status == nil
        if !isHeldUp { metrics.count(.failed) }
        let kind = trouble.kind.rawValue + (trouble.status.map { " \($0)" } ?? "")
        fail(page, isHeldUp ? nil : trouble.description, kind: kind, retryAt: trouble.retryAt)
    }

    /// `kind` says whether it is the trouble of the last time.
    private func fail(_ page: PageState, _ sentence: String?, kind: String, retryAt: Moment? = nil) {
        var page = page
        if let sentence, page.trouble != kind { news.append(.trouble(url: page.url, sentence: sentence)) }
        page.trouble = kind
        // Who says when he wants to be asked again does not fail.
        if retryAt == nil { page.failures += 1 }
        let moment = now()
        guard let interval = site(of: page.url).flatMap({ page.interval($0.rhythm, at: moment) }) else {
            page.isDropped = true
            news.append(.dropped(url: page.url))
            return remember(page)
        }
        let wait = backOff(failures: page.failures, interval: interval, seed: settings.seed, url: page.url)
        page.due = max(moment + max(interval, retryAt == nil ? wait : 0), retryAt ?? 0)
        remember(page)
    }
}

// Feeds.
extension Watcher {
    private func takeFeed(_ fetched: FetchedPage, _ page: PageState) {
        do throws(FetchTrouble) {
            let feed = try readFeed(fetched.body, at: try WebAddress(fetched.address), now: now())
            metrics.count(.feed)
            take(feed, of: page)
            var page = page
            page.validators = fetched.validators
            settle(page)
        } catch {
            takeTrouble(error, page)
        }
    }

    private func take(_ feed: Feed, of page: PageState) {
        guard let site = site(of: page.url) else { return }
        var found = 0
        for entry in feed.entries.prefix(WatchLimits.entries) { if take(entry, of: page, site) { found += 1 } }
        let newest = feed.sitemaps.sorted { ($0.modified ?? .max) > ($1.modified ?? .max) }
        for entry in newest.prefix(WatchLimits.sitemaps) { if takeSitemap(entry, of: page, site) { found += 1 } }
        if found > 0 { news.append(.discovered(feed: page.url, pages: found)) }
    }

    /// Whether the page was not known.
    private func take(_ entry: Feed.Entry, of feed: PageState, _ site: WatchedSite) -> Bool {
        if let known = pages[entry.url] {
            wake(known, entry, site)
            return false
        }
        var page = PageState(url: entry.url, first: now(), due: now())
        (page.source, page.published) = (feed.url, entry.published ?? entry.modified)
        guard page.interval(site.rhythm, at: now()) != nil, discover(page, of: site) else { return false }
        remember(page)
        return true
    }

    /// A page that its feed says has changed is asked for as soon as its rhythm ever allows.
    private func wake(_ page: PageState, _ entry: Feed.Entry, _ site: WatchedSite) {
        guard let modified = entry.modified, let asked = page.asked, modified > asked, !page.isFeed, page.failures == 0
        else { return }
        var page = page
        page.due = min(page.due, asked + site.rhythm.shortest)
        remember(page)
    }

    private func takeSitemap(_ entry: Feed.Entry, of feed: PageState, _ site: WatchedSite) -> Bool {
        if let modified = entry.modified, let longest = site.rhythm.longest, now() - modified > longest { return false }
        var page = PageState(url: entry.url, first: now(), due: now())
        (page.isFeed, page.source) = (true, feed.url)
        guard discover(page, of: site) else { return false }
        remember(page)
        return true
    }
}
