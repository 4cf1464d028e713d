internal import ArticleReport

/// What all pages of a site have in common.
package struct Site: Sendable {
    /// What it is called.
    package let title: String
    /// Where it will be found; nil where nobody said, and then every link is relative.
    package let address: Link?

    package init(title: String, address: Link? = nil) { (self.title, self.address) = (title, address) }
}

/// A file of the site.
package struct SiteFile: Sendable {
    package let path: SitePath
    package let bytes: [UInt8]
}

/// One page: what stands around its content.
struct SitePage {
    let path: SitePath
    /// In the window's title, in front of the site's.
    let title: String
    /// The pages that lead to this one, the outermost first.
    var trail: [(name: String, path: SitePath)] = []
    var neighbours: [(relation: Attribute.Relation, path: SitePath)] = []

    func link(_ other: SitePath, at fragment: String? = nil) -> Link { Link(from: path, to: other, at: fragment) }

    func anchor(_ other: SitePath, at fragment: String? = nil, _ content: Markup) -> Markup {
        .element(.a, [.href(link(other, at: fragment))], content)
    }

    /// The whole page around what stands in its main part.
    func file(of site: Site, _ content: [Markup]) -> SiteFile {
        let document = Markup.element(.html, [.language(.english)], head(site), body(site, content))
        return SiteFile(path: path, bytes: document.document)
    }

    private func head(_ site: Site) -> Markup {
        let metas: [Attribute.MetaName] = [.viewport, .referrer, .policy]
        let links: [Markup] = neighbours.map { .element(.link, [.rel($0.relation), .href(link($0.path))]) }
        let canonical = site.address.map { Markup.element(.link, [.rel(.canonical), .href($0.page(path))]) }
        return .element(
            .head, [],
            [.element(.meta, [.utf8])] + metas.map { .element(.meta, Attribute.meta($0)) }
                + [
                    .element(.title, [], title == site.title ? "\(title)" : "\(title) · \(site.title)"),
                    .element(.link, [.rel(.stylesheet), .href(link(.styleSheet))]),
                    .element(.link, [.rel(.alternate), .atomFeed, .href(link(.feed)), .title("Corrections")]),
                    canonical ?? .none,
                ] + links)
    }

    private func body(_ site: Site, _ content: [Markup]) -> Markup {
        .element(
            .body, [],
            .element(.a, [.class(.skip), .href(Link(place: "content"))], "Skip to the content"),
            .element(
                .header, [], .element(.p, [.class(.site)], anchor(.index(page: 1), "\(site.title)")),
                .element(
                    .nav, [.label("Site")],
                    .element(
                        .ul, [], .element(.li, [], anchor(.index(page: 1), "Articles")),
                        .element(.li, [], anchor(.corrections(page: 1), "Corrections")),
                        .element(.li, [], anchor(.feed, "Feed of corrections"))))),
            .element(.main, [.id("content")], [trailMarkup] + content),
            .element(
                .footer, [],
                .element(.p, [], "Every version is kept as it was seen. Times are UTC, and say when a text was seen.")))
    }

    private var trailMarkup: Markup {
        guard !trail.isEmpty else { return .none }
        let items = trail.map { Markup.element(.li, [], anchor($0.path, "\($0.name)")) }
        return .element(.nav, [.label("Where this page belongs"), .class(.way)], .element(.ol, [], items))
    }
}

/// “2024-10-18 14:05 UTC” as a `<time>`.
func moment(_ seconds: Int) -> Markup { .element(.time, [.datetime(seconds)], "\(timeForPeople(seconds))") }

/// A table that is scrolled sideways where the screen is narrow.
func wideTable(_ caption: String, _ columns: [String], _ rows: [Markup], style: StyleClass = .wide) -> Markup {
    let heads = columns.map { Markup.element(.th, [.column], "\($0)") }
    return .element(
        .div, [.class(style), .region, .label(caption), .focusable],
        .element(
            .table, [], .element(.caption, [], "\(caption)"), .element(.thead, [], .element(.tr, [], heads)),
            .element(.tbody, [], rows)))
}

/// A list of this many things is cut into pages of so many.
enum PageSizes {
    static let articles = 500
    static let corrections = 200
    /// Entries of the feed: whoever reads it daily misses none.
    static let feed = 200
}

/// Cuts a list into pages, of which there is one at least.
func pages<Item>(of items: [Item], size: Int) -> [ArraySlice<Item>] {
    guard items.count > size else { return [items[...]] }
    return stride(from: 0, to: items.count, by: size).map { items[$0..<min($0 + size, items.count)] }
}

/// Links to the pages before and after one of several; nothing where it is the only one.
func pageLinks(_ page: SitePage, _ number: Int, of count: Int, path: (Int) -> SitePath) -> Markup {
    guard count > 1 else { return .none }
    let items = (1...count).map { other -> Markup in
        other == number
            ? .element(.li, [.currentPage], "\(other)") : .element(.li, [], page.anchor(path(other), "\(other)"))
    }
    return .element(.nav, [.label("Pages"), .class(.pages)], .element(.ol, [], items))
}
