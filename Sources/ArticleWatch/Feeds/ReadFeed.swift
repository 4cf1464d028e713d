private import XMLEvents

/// Reads RSS 2.0, RSS 1.0, Atom, sitemaps (those of news, too) and sitemap indexes.
///
/// Addresses that do not name their site are completed from `address`, where the feed was found. Throws `cutOff` for
/// what is no feed.
func readFeed(_ bytes: [UInt8], at address: WebAddress, now: Moment) throws(FetchTrouble) -> Feed {
    var reader = FeedReader(now: now)
    do throws(XMLError) {
        let events = try XMLEvents(bytes)
        while let event = try events.next() { reader.take(event) }
    } catch {
        // What stands before a fault counts, if it is a feed.
        guard reader.isFeed else { throw FetchTrouble(.noFeed, "\(address.host) sends no feed: \(error.problem)") }
    }
    guard reader.isFeed else {
        throw FetchTrouble(.noFeed, "\(address.host) sends no feed, neither RSS nor Atom nor a sitemap")
    }
    return reader.feed.completed(from: address)
}

/// What the events of a feed tell, as far as it has been read.
private struct FeedReader {
    private(set) var feed = Feed()
    private(set) var isFeed = false
    private let now: Moment
    private var path: [String] = []
    private var entry: Feed.Entry?
    private var text = ""
    /// The address that an entry calls its own for ever, taken where it names no other.
    private var identity: String?

    init(now: Moment) { self.now = now }

    mutating func take(_ event: XMLEvent) {
        switch event {
        case .start(let element): start(element)
        case .text(let words): if text.utf8.count < FetchLimits.longestAddress { text += words }
        case .end(let name): end(name)
        }
    }

    private mutating func start(_ element: XMLElement) {
        let name = element.name.lowercased()
        if path.isEmpty { isFeed = ["rss", "rdf", "feed", "urlset", "sitemapindex"].contains(name) }
        if Self.entryNames.contains(name), entry == nil { (entry, identity) = (Feed.Entry(), nil) }
        // Atom says where in an attribute; other relations than “alternate” are pictures, comments and the like.
        if name == "link", standsInEntry, let place = element["href"], (element["rel"] ?? "alternate") == "alternate",
            entry?.url.isEmpty == true
        {
            entry?.url = place
        }
        path.append(name)
        text = ""
    }

    private mutating func end(_ name: String) {
        let name = name.lowercased()
        // Tags that were never closed end with what they stand in.
        if let place = path.lastIndex(of: name) { path.removeSubrange(place...) }
        if Self.entryNames.contains(name), var found = entry, !path.contains(where: Self.entryNames.contains) {
            if found.url.isEmpty, let identity { found.url = identity }
            if !found.url.isEmpty {
                if name == "sitemap" { feed.sitemaps.append(found) } else { feed.entries.append(found) }
            }
            entry = nil
        } else if entry != nil, standsInEntry || path.last == "news" {
            say(name, trimmed(text))
        }
        text = ""
    }

    private static let entryNames: Set = ["item", "entry", "url", "sitemap"]

    /// Whether what is read now belongs to the entry itself, and not to a picture or a source in it.
    private var standsInEntry: Bool { path.last.map(Self.entryNames.contains) ?? false }

    private mutating func say(_ name: String, _ words: String) {
        guard !words.isEmpty else { return }
        switch name {
        case "link", "loc": if entry?.url.isEmpty == true { entry?.url = words }
        case "guid", "id": if WebAddress.isAddress(words) { identity = words }
        case "pubdate", "published", "publication_date", "issued", "date":
            if let moment = moment(words) { entry?.published = moment }
        case "updated", "lastmod", "modified": if let moment = moment(words) { entry?.modified = moment }
        default: break
        }
    }

    private func moment(_ words: String) -> Moment? { ArticleWatch.moment(ofDate: words, now: now) }

    private func trimmed(_ words: String) -> String {
        let start = words.drop(while: \.isWhitespace)
        return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
    }
}

extension Feed {
    /// The same with whole addresses, each once.
    fileprivate func completed(from address: WebAddress) -> Feed {
        var (feed, seen) = (Feed(), Set<String>())
        feed.entries = entries.compactMap { $0.completed(from: address) }.filter { seen.insert($0.url).inserted }
        feed.sitemaps = sitemaps.compactMap { $0.completed(from: address) }.filter { seen.insert($0.url).inserted }
        return feed
    }
}

extension Feed.Entry {
    fileprivate func completed(from address: WebAddress) -> Feed.Entry? {
        guard let place = try? address.resolved(url) else { return nil }
        var entry = self
        entry.url = place.text
        return entry
    }
}
