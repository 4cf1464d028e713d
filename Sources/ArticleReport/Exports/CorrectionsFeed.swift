internal import ArticleAnnotations

/// The corrections of an article as an Atom feed (RFC 4287), the latest first; one without entries is a feed too.
///
/// `address` is where the feed will be found; without it the feed refers to wherever it is, by the reference that means
/// the document itself (RFC 3986, 4.4).
package func correctionsFeed(_ article: ExportedArticle, withApproved: Bool, at address: String? = nil) -> String {
    let notices = agreedNotices(of: article, withApproved: withApproved)
    let updated = notices.first?.updated ?? article.versions.last?.cited.seen ?? 0
    let head: [XML] = [
        .element("id", .text(iri(of: feedID(article)))), .element("title", .text("Corrections: \(article.title)")),
        .element("updated", .text(utcStamp(updated))), .element("author", .element("name", .text(article.id))),
        .element("generator", .text("Galley")),
        .element("link", ["rel": "self", "type": "application/atom+xml", "href": address ?? ""]), link(article),
    ]
    let feed = XML.element(
        "feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": article.language],
        head + notices.map { entry($0, article) })
    return feed.document
}

private func entry(_ notice: AgreedNotice, _ article: ExportedArticle) -> XML {
    .element(
        "entry", .element("id", .text(iri(of: notice.id))),
        .element("title", .text("\(notice.label): \(article.title)")),
        .element("updated", .text(utcStamp(notice.updated))),
        notice.published.map { .element("published", .text(utcStamp($0))) } ?? .none,
        .element("author", .element("name", .text(notice.drafter.name))),
        .element("category", ["term": notice.published == nil ? "approved" : "published"]), link(article),
        .element("content", ["type": "text"], .text(notice.text)))
}

private func link(_ article: ExportedArticle) -> XML {
    article.link.map { .element("link", ["rel": "alternate", "href": $0]) } ?? .none
}

/// The feed's own id: a UUID of the article's IRI in the namespace of addresses (RFC 9562, 6.6).
private func feedID(_ article: ExportedArticle) -> UniqueID {
    let addresses = UniqueID(high: 0x6BA7_B811_9DAD_11D1, low: 0x80B4_00C0_4FD4_30C8)
    return UniqueID(namespace: addresses, name: "urn:galley:\(article.id)#corrections")
}
