internal import FoundationEssentials
internal import TOMLText

/// Reads a list of what to watch: settings for all, and a `[[site]]` each with its own.
///
/// ```toml
/// contact = "desk@harbour.example"
/// pause = "2s"
///
/// [[site]]
/// feeds = ["https://harbour.example/sitemap-news.xml"]
/// annotate = true
///
/// [[site]]
/// pages = ["https://island.example/ferry"]
/// every = "30m"
/// max-age = "never"
/// ```
///
/// `defaults` is what holds where the list says nothing; `agent` makes a user agent out of a contact.
package func readWatchlist(
    _ bytes: [UInt8], defaults: WatchedSite, agent: (String) -> String
) throws(WatchlistError) -> Watchlist {
    let json: String
    do throws(TOMLError) { json = try TOMLText.json(ofTOML: bytes) } catch {
        throw WatchlistError(problem: error.description)
    }
    let table: ListTable
    do {
        table = try JSONDecoder().decode(ListTable.self, from: Data(json.utf8))
    } catch let error as WatchlistError {
        throw error
    } catch {
        throw WatchlistError(problem: words(error))
    }
    let common = try table.settings.applied(to: defaults, agent)
    var sites: [WatchedSite] = []
    for site in table.sites { sites.append(try site.applied(to: common, agent)) }
    let list = Watchlist(sites: sites)
    guard list.sites.contains(where: { !$0.pages.isEmpty || !$0.feeds.isEmpty }) else {
        throw WatchlistError(
            problem: "it names no page and no feed: write [[site]], and below it feeds = [\"https://…\"]")
    }
    return list
}

private func words(_ error: any Error) -> String {
    guard case .typeMismatch(_, let context)? = error as? DecodingError,
        let key = context.codingPath.last(where: { $0.intValue == nil })
    else { return "it is no list of what to watch" }
    return "“\(key.stringValue)” has a value of the wrong kind"
}

/// The whole file.
private struct ListTable: Decodable {
    let settings: SiteTable
    let sites: [SiteTable]

    init(from decoder: any Decoder) throws {
        settings = try SiteTable(from: decoder)
        let values = try decoder.container(keyedBy: Key.self)
        let named = try values.decodeIfPresent([SiteTable].self, forKey: Key("site")) ?? []
        guard !named.contains(where: \.hasSites) else { throw WatchlistError(problem: "“site” cannot stand in a site") }
        // Pages that stand before every site are one, too.
        sites = (settings.pages.isEmpty && settings.feeds.isEmpty ? [] : [settings]) + named
    }
}

/// What may stand in front of all sites, and in each.
private struct SiteTable: Decodable {
    let pages: [String]
    let feeds: [String]
    let hasSites: Bool
    private let texts: [String: String]
    private let annotates: Bool?

    private static let known = [
        "site", "pages", "feeds", "annotate", "pause", "every", "max-age", "user-agent", "contact",
    ]

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        if let other = values.allKeys.first(where: { !Self.known.contains($0.stringValue) }) {
            throw WatchlistError(
                problem: "“\(other.stringValue)” is no setting: it takes \(Self.known.joined(separator: ", "))")
        }
        pages = try values.decodeIfPresent([String].self, forKey: Key("pages")) ?? []
        feeds = try values.decodeIfPresent([String].self, forKey: Key("feeds")) ?? []
        hasSites = values.contains(Key("site"))
        annotates = try values.decodeIfPresent(Bool.self, forKey: Key("annotate"))
        var texts: [String: String] = [:]
        for key in ["pause", "every", "max-age", "user-agent", "contact"] {
            texts[key] = try values.decodeIfPresent(String.self, forKey: Key(key))
        }
        self.texts = texts
    }

    func applied(to site: WatchedSite, _ agent: (String) -> String) throws(WatchlistError) -> WatchedSite {
        var site = site
        (site.pages, site.feeds) = (pages, feeds)
        for url in pages + feeds where !WebAddress.isAddress(url) {
            throw WatchlistError(problem: "“\(url)” is no address: write https://…")
        }
        if let contact = texts["contact"] { site.manners.agent = agent(try plain(contact, "contact")) }
        if let name = texts["user-agent"] { site.manners.agent = try plain(name, "user-agent") }
        if let pause = try time("pause") { site.manners.pause = Double(pause) / 1_000 }
        if let every = try time("every") { site.rhythm.every = max(every, .seconds(1)) }
        if texts["max-age"] == "never" {
            site.rhythm.longest = nil
        } else if let age = try time("max-age") {
            site.rhythm.longest = age
        }
        if let annotates { site.annotates = annotates }
        return site
    }

    private func time(_ key: String) throws(WatchlistError) -> Moment? {
        guard let text = texts[key] else { return nil }
        guard let time = span(text) else {
            throw WatchlistError(problem: "“\(key)” is no span: write \"30s\", \"15m\", \"6h\" or \"30d\"")
        }
        return time
    }

    private func plain(_ text: String, _ key: String) throws(WatchlistError) -> String {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else {
            throw WatchlistError(problem: "“\(key)” takes one line of plain letters and signs")
        }
        return text
    }
}

private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}
