internal import ArticleAnnotations
internal import ArticleIndex
internal import ArticleReport
internal import ArticleStore

extension Desk {
    /// What readers were told, of the whole store, by date.
    func correctionsPage(_ frame: DeskFrame) throws(DeskError) -> WebResponse {
        let notices = try publishedNotices()
        var days: [(day: String, notices: [Markup])] = []
        for notice in notices {
            let day = String(utcStamp(notice.notice.time).prefix(10))
            let entry = noticeMarkup(
                notice.notice,
                heading: .element(
                    .h3, [.anyDirection], "\(notice.notice.label): ",
                    .element(.a, [.href(Link(.article(notice.article)))], "\(notice.title)"), " ",
                    .element(
                        .a,
                        [
                            .class(.ref), .href(Link(place: notice.notice.place)),
                            .label("Permalink of this \(notice.notice.label.lowercased())"),
                        ], "#")))
            if days.last?.day == day { days[days.count - 1].notices.append(entry) } else { days.append((day, [entry])) }
        }
        let sections = days.map { day, entries in
            Markup.element(
                .section, [.labelled(by: "d\(day)")], [.element(.h2, [.id("d\(day)")], "\(day)")] + entries)
        }
        return frame.page(
            "Corrections",
            [
                .element(.h1, [], "Corrections"),
                .element(
                    .p, [.class(.lead)],
                    notices.isEmpty
                        ? "No notice has been published yet. "
                        : "\(counted(notices.count, "notice")) to readers, the latest first. ",
                    .element(.a, [.href(Link(DeskPath(["corrections.atom"])))], "As a feed (Atom)")),
            ] + sections)
    }

    /// The same as Atom.
    func correctionsFeed(_ frame: DeskFrame) throws(DeskError) -> WebResponse {
        let notices = try publishedNotices().prefix(PageSizes.feed)
        let entries = notices.map { notice in
            FeedEntry(
                id: notice.notice.id, title: "\(notice.notice.label): \(notice.title)", updated: notice.notice.time,
                path: DeskPath(["corrections"], at: notice.notice.place), content: notice.notice.text)
        }
        return feed("Corrections · \(title)", at: DeskPath(["corrections.atom"]), entries)
    }

    private func publishedNotices() throws(DeskError) -> [DeskNotice] {
        let entries = try ask { index throws(IndexError) in try index.published() }
        var annotations: [ArticleID: [Annotation]] = [:]
        for (article, item) in try items(entries) { annotations[article, default: []].append(item.item.annotation) }
        var notices: [DeskNotice] = []
        for (article, found) in annotations {
            let title = try headline(of: article)
            notices += ArticleReport.publishedNotices(in: found).compactMap { PublishedNotice($0) }.map {
                DeskNotice(article: article, title: title, notice: $0)
            }
        }
        return notices.sorted {
            ($1.notice.time, $0.article, $0.notice.id) < ($0.notice.time, $1.article, $1.notice.id)
        }
    }
}

extension Desk {
    /// As the latest version has it, else the id.
    func headline(of article: ArticleID) throws(DeskError) -> String {
        try atStore { () throws(StoreError) in
            let latest = try store.tip(of: article).flatMap { tip throws(StoreError) in
                try store.latestVersion(of: article, from: tip)
            }
            return latest?.headline ?? article.description
        }
    }
}

private struct DeskNotice {
    let article: ArticleID
    let title: String
    let notice: PublishedNotice
}

/// An entry of one of the desk's feeds.
struct FeedEntry {
    let id: String
    let title: String
    /// In seconds since 1970-01-01T00:00:00Z.
    let updated: Int
    let path: DeskPath
    let content: String
}

extension Desk {
    /// An Atom feed (RFC 4287) whose links are relative to where it is read.
    func feed(_ title: String, at path: DeskPath, _ entries: [FeedEntry]) -> WebResponse {
        let head: [XML] = [
            .element("id", .text("urn:galley:desk:\(path.text)")), .element("title", .text(title)),
            .element("updated", .text(utcStamp(entries.map(\.updated).max() ?? 0))),
            .element("author", .element("name", .text(self.title))), .element("generator", .text("Galley")),
            .element("link", ["rel": "self", "type": "application/atom+xml", "href": path.text]),
        ]
        let items = entries.map { entry in
            XML.element(
                "entry", .element("id", .text("urn:uuid:\(entry.id)")), .element("title", .text(entry.title)),
                .element("updated", .text(utcStamp(entry.updated))),
                .element("link", ["rel": "alternate", "href": entry.path.text]),
                .element("content", ["type": "text"], .text(entry.content)))
        }
        let feed = XML.element("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "en"], head + items)
        return WebResponse(200, .feed, Array(feed.document.utf8))
    }

    /// What waits, by the same filters as the queue.
    func queueFeed(_ request: WebRequest, _ frame: DeskFrame) throws(DeskError) -> WebResponse {
        let filter = QueueFilter(request.query)
        var question = try filter.question()
        question.limit = PageSizes.feed
        let waiting = try ask { index throws(IndexError) in try index.queue(question) }
        let entries = try items(waiting.entries).map { article, item in
            let annotation = item.item.annotation
            return FeedEntry(
                id: annotation.id.description,
                title: "\(annotation.verdict?.words ?? "note"): \(label(of: annotation))",
                updated: annotation.history.last?.at ?? annotation.created, path: .annotation(article, annotation),
                content: "\(article): \(annotation.says)")
        }
        return feed("What waits · \(title)", at: filter.path(page: 1, of: "queue.atom"), entries)
    }
}
