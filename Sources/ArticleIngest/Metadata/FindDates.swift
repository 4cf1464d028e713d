/// When the article came out: linked data, `meta`, then a `time` element that says so.
func findPublished(of tree: HTMLTree, meta: MetaTags, linked: LinkedArticle) -> String? {
    let named = [linked.published] + publishedNames.map { meta[$0] }
    if let stamp = named.lazy.compactMap({ $0.flatMap(readStamp) }).first { return stamp }
    return markedTime(in: tree, property: "datepublished") ?? firstTime(in: tree)
}

/// When it was last touched.
func findModified(of tree: HTMLTree, meta: MetaTags, linked: LinkedArticle) -> String? {
    let named = [linked.modified] + modifiedNames.map { meta[$0] }
    return named.lazy.compactMap { $0.flatMap(readStamp) }.first ?? markedTime(in: tree, property: "datemodified")
}

private let publishedNames = [
    "article:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued",
    "dcterms.created",
    "dc.date", "dc.date.created", "dcterms.date", "pubdate", "publishdate", "publish-date", "article.published",
    "article:published",
    "og:published_time", "og:article:published_time", "rnews:datepublished", "cxenseparse:recs:publishtime",
    "published", "ptime", "date",
    "displaydate", "originalpublicationdate", "article_date_original", "weibo:article:create_at",
]

private let modifiedNames = [
    "article:modified_time", "datemodified", "og:updated_time", "dcterms.modified", "dc.date.modified", "lastmod",
    "utime",
    "article.updated",
    "revision_date", "last-modified",
]

/// The date of an element whose microdata names it (`itemprop="datePublished"`).
private func markedTime(in tree: HTMLTree, property: String) -> String? {
    for index in tree.indices where tree[index]["itemprop"]?.lowercased() == property {
        let node = tree[index]
        if let stamp = (node["datetime"] ?? node["content"] ?? tree.text(of: index)).nonEmpty.flatMap(readStamp) {
            return stamp
        }
    }
    return nil
}

/// The first `time` element that stands in the article, or failing that on the page.
///
/// Silent on those below the end of the article's first part: related stories have dates too.
private func firstTime(in tree: HTMLTree) -> String? {
    let times = tree.indices.filter { tree[$0].tag == .time }
    let marked = times.filter { tree[$0]["pubdate"] != nil }
    let inArticle = times.filter { index in
        tree.ancestors(of: index).contains { tree[$0].tag == .article || tree[$0].tag == .main }
    }
    return (marked + inArticle + times.prefix(1)).lazy
        .compactMap { index in (tree[index]["datetime"] ?? tree.text(of: index)).nonEmpty.flatMap(readStamp) }.first
}

extension String {
    fileprivate var nonEmpty: String? { contains { !$0.isWhitespace } ? self : nil }
}
