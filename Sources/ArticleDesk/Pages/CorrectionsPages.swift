internal import ArticleAnnotations
internal import ArticleReport
internal import ArticleStore

extension [LoggedNotice] {
    /// The latest first; of one moment in the order of their articles.
    var inOrder: [LoggedNotice] {
        sorted {
            ($1.notice.time, $0.article, $0.notice.id) < ($0.notice.time, $1.article, $1.notice.id)
        }
    }
}

/// The log of what readers were told, by date; each entry links to its place on the page of its article, which stays.
func correctionsPages(_ notices: [LoggedNotice], of site: Site) -> [SiteFile] {
    let pages = pages(of: notices, size: PageSizes.corrections)
    return pages.enumerated().map { index, part in
        let number = index + 1
        let title = number == 1 ? "Corrections" : "Corrections, page \(number)"
        let page = SitePage(path: .corrections(page: number), title: title)
        let count =
            notices.isEmpty
            ? "No correction has been published yet."
            : "\(counted(notices.count, "notice")) to readers, the latest first."
        return page.file(
            of: site,
            [
                .element(.h1, [], "\(title)"),
                .element(.p, [.class(.lead)], "\(count) \(page.anchor(.feed, "As a feed (Atom)"))"),
            ] + days(Array(part), page) + [pageLinks(page, number, of: pages.count) { .corrections(page: $0) }])
    }
}

private func days(_ notices: [LoggedNotice], _ page: SitePage) -> [Markup] {
    var days: [(day: String, notices: [Markup])] = []
    for logged in notices {
        let day = String(utcStamp(logged.notice.time).prefix(10))
        let entry = entry(logged, page)
        if days.last?.day == day { days[days.count - 1].notices.append(entry) } else { days.append((day, [entry])) }
    }
    return days.map { day, entries in
        .element(.section, [.labelled(by: "d\(day)")], [.element(.h2, [.id("d\(day)")], "\(day)")] + entries)
    }
}

private func entry(_ logged: LoggedNotice, _ page: SitePage) -> Markup {
    let link = page.anchor(logged.article, at: logged.notice.place, "\(logged.title)")
    return noticeMarkup(
        logged.notice,
        heading: .joined([
            .element(.h3, [.anyDirection], "\(logged.notice.label): \(link)"),
            .element(.p, [.class(.quiet)], "\(logged.host)"),
        ]))
}

/// The same as an Atom feed (RFC 4287): ids and times are those of the notices, so that it changes when they do.
///
/// `seen` is when the store last got a version, which is the feed's own time while it has no entry. Links are absolute
/// where the site's address is known, else relative to where the feed is.
func correctionsFeed(_ notices: [LoggedNotice], of site: Site, seen: Int) -> SiteFile {
    let addresses = UniqueID(high: 0x6BA7_B811_9DAD_11D1, low: 0x80B4_00C0_4FD4_30C8)
    let id = UniqueID(
        namespace: addresses, name: (site.address?.text ?? "urn:galley:site:\(site.title)") + "#corrections")
    func link(_ path: SitePath, at fragment: String? = nil) -> String {
        (site.address?.page(path, at: fragment) ?? Link(from: .feed, to: path, at: fragment)).text
    }
    let head: [XML] = [
        .element("id", .text("urn:uuid:\(id)")), .element("title", .text("Corrections · \(site.title)")),
        .element("updated", .text(utcStamp(notices.first?.notice.time ?? seen))),
        .element("author", .element("name", .text(site.title))), .element("generator", .text("Galley")),
        .element("link", ["rel": "self", "type": "application/atom+xml", "href": link(.feed)]),
        .element("link", ["rel": "alternate", "href": link(.corrections(page: 1))]),
    ]
    let entries = notices.prefix(PageSizes.feed).map { logged in
        XML.element(
            "entry", .element("id", .text("urn:uuid:\(logged.notice.id)")),
            .element("title", .text("\(logged.notice.label): \(logged.title)")),
            .element("updated", .text(utcStamp(logged.notice.time))),
            .element("published", .text(utcStamp(logged.notice.time))),
            .element(
                "link",
                ["rel": "alternate", "href": link(logged.article, at: logged.notice.place)]),
            .element("content", ["type": "text"], .text(logged.notice.text)))
    }
    let feed = XML.element("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "en"], head + entries)
    return SiteFile(path: .feed, bytes: Array(feed.document.utf8))
}
