/// When the article came out, as the page says it.
///
/// Whom to believe, in this order: linked data; `meta` elements that name the publication; microdata; a `time` element, or
/// an attribute of an element that is called a date; `meta` elements that name a date and no more, which often is that of
/// the page; what readers see near the headline; the address; what a line below the article labels as its date.
///
/// Where they disagree about the day, the first is believed and the others are kept.
func findPublished(of page: DatedPage) -> (stamp: String?, others: [String]) {
    let said = [
        page.stamp(of: [page.linked.published]), page.stamp(of: publishedNames.map { page.meta[$0] }),
        page.markedTime(in: ["datepublished", "datecreated"]), page.firstTime(), page.markedAttribute(),
        page.stamp(of: vagueNames.map { page.meta[$0] }), page.lines.published,
    ].compactMap(\.self)
    guard let stamp = said.first else {
        return (page.scriptedStamp("datePublished") ?? page.dayOfAddress() ?? page.lines.labelled, [])
    }
    let others = said.reduce(into: [String]()) { others, other in
        let isNew = !([stamp] + others).contains { $0.prefix(dayLength) == other.prefix(dayLength) }
        if isNew { others.append(other) }
    }
    return (stamp, others)
}

/// Characters of “2024-10-18”.
private let dayLength = 10

/// When it was last touched.
func findModified(of page: DatedPage) -> String? {
    page.stamp(of: [page.linked.modified] + modifiedNames.map { page.meta[$0] })
        ?? page.markedTime(in: ["datemodified", "dateupdate"]) ?? page.lines.modified
        ?? page.scriptedStamp("dateModified")
}

private let publishedNames = [
    "article:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued",
    "dcterms.created", "pubdate", "publishdate", "publish-date",
    "article.published", "article:published", "og:published_time", "og:article:published_time", "rnews:datepublished",
    "cxenseparse:recs:publishtime", "published", "ptime", "displaydate", "originalpublicationdate",
    "article_date_original", "weibo:article:create_at", "publish_date", "publication_date", "article.created",
    "bt:pubdate", "shareaholic:article_published_time", "pub_date", "citation_publication_date",
    "citation_online_date", "datecreated", "article-date",
]

private let vagueNames = [
    "dc.date", "dc.date.created", "dcterms.date", "date", "created", "creation_date", "dc.created",
]

private let modifiedNames = [
    "article:modified_time", "datemodified", "og:updated_time", "dcterms.modified", "dc.date.modified", "lastmod",
    "utime", "article.updated", "revision_date", "last-modified", "dateupdate", "article:modified", "dc.modified",
    "shareaholic:article_modified_time", "modified",
]

/// A page, asked for its dates.
struct DatedPage {
    let tree: HTMLTree
    let meta: MetaTags
    let linked: LinkedArticle
    let landmarks: Landmarks
    let url: String?
    let order: DayOrder
    /// What readers see.
    let lines: DateLines

    init(
        _ tree: HTMLTree, meta: MetaTags, linked: LinkedArticle, landmarks: Landmarks, language: String?, url: String?
    ) {
        (self.tree, self.meta, self.linked, self.landmarks, self.url) = (tree, meta, linked, landmarks, url)
        order = DayOrder(language: language)
        lines = DateLines(of: tree, landmarks: landmarks, order: order)
    }

    /// The first field that is a date.
    ///
    /// What readers see decides where a field can be read in two ways: “11/01/2023”.
    fileprivate func stamp(of fields: [String?]) -> String? {
        for field in fields.compactMap(\.self) {
            guard let stamp = readStamp(field, order: order) else { continue }
            guard let seen = lines.published else { return stamp }
            let other = readStamp(field, order: order == .dayFirst ? .monthFirst : .dayFirst)
            if other == seen { return seen }
            return stamp
        }
        return nil
    }

    /// The date of an element whose microdata or RDFa names it (`itemprop="datePublished"`, `property="schema:dateCreated"`).
    fileprivate func markedTime(in properties: [String]) -> String? {
        for property in properties {
            for index in tree.indices {
                let node = tree[index]
                guard let name = (node["itemprop"] ?? node["property"])?.lowercased(),
                    name == property || name.split(separator: ":").last?.elementsEqual(property) == true,
                    !tree.isInComments(index)
                else { continue }
                let written = node["datetime"] ?? node["content"] ?? tree.text(of: index)
                if let stamp = readStamp(written, order: order) { return stamp }
            }
        }
        return nil
    }

    /// The first `time` element that stands in the article, or failing that on the page.
    ///
    /// Silent on those of other stories, which stand in furniture or in comments.
    fileprivate func firstTime() -> String? {
        let times = tree.indices.filter {
            tree[$0].tag == .time && !tree.isInFurniture($0) && !tree.isInComments($0)
        }
        let marked = times.filter { tree[$0]["pubdate"] != nil }
        let behind = landmarks.headline.map { headline in times.filter { $0 > headline } } ?? []
        let inArticle = (behind + times).filter { index in
            tree.ancestors(of: index).contains { tree[$0].tag == .article || tree[$0].tag == .main }
        }
        return (marked + inArticle.prefix(1) + behind.prefix(1) + times.prefix(1)).lazy
            .compactMap { index in readStamp(tree[index]["datetime"] ?? tree.text(of: index), order: order) }.first
    }

    /// `<abbr class="published" title="2016-04-28T21:11:00+02:00">21:11</abbr>` and `data-date="…"`.
    fileprivate func markedAttribute() -> String? {
        for index in tree.indices
        where tree[index].hint.isDate && !tree.isInComments(index) && !tree.isInFurniture(index) {
            for (name, value) in tree[index].attributes
            where name == "title" || name == "content" || name == "datetime" || name.hasPrefix("data-") {
                if value.utf8.count >= 10, let stamp = isoMoment(value) { return stamp }
            }
        }
        return nil
    }

    private func isoMoment(_ value: String) -> String? {
        value.utf8.count <= 40 && value.utf8.first.map { (0x31...0x32).contains($0) } == true
            ? readStamp(value, order: order) : nil
    }

    /// “/2017/06/29/”, “/2017-06-29-”, “/29-10-2021”.
    fileprivate func dayOfAddress() -> String? {
        guard let url, let scheme = url.place(of: "://") else { return nil }
        let path = String(decoding: url.utf8.dropFirst(scheme + 3).drop { $0 != 0x2F }, as: UTF8.self)
        let parts = path.split { !$0.isNumber }.map { String($0) }
        for place in parts.indices where parts[place].count == 4 && place + 2 < parts.count {
            let text = parts[place..<place + 3].joined(separator: "-")
            if parts[place + 1].count == 2, parts[place + 2].count == 2, let day = readStamp(text) { return day }
        }
        if let day = path.split(separator: "/").lazy.compactMap({ readDayFirst($0) }).first { return day }
        return parts.lazy.filter { $0.count == 8 && $0.hasPrefix("20") }.compactMap { readStamp($0) }.first
    }

    /// “29-10-2021”, alone or at an end of a part of an address.
    private func readDayFirst(_ part: Substring) -> String? {
        let ends = [part.prefix(10), part.suffix(10)].map { String($0) }
        return ends.lazy.filter { $0.utf8.count == 10 && $0.split(separator: "-").map(\.count) == [2, 2, 4] }
            .compactMap { findDay(in: $0, order: .dayFirst) }.first
    }

    /// A date of linked data that is no whole JSON (a quotation mark too many breaks all of it).
    fileprivate func scriptedStamp(_ key: String) -> String? {
        for index in tree.indices where tree[index].tag == .script {
            for node in tree.subtree(index).dropFirst() {
                let text = tree[node].text
                guard let place = text.place(of: key) else { continue }
                let value = String(decoding: text.utf8.dropFirst(place + key.utf8.count + 1).prefix(60), as: UTF8.self)
                    .split(separator: "\"")
                if value.count > 1, let stamp = readStamp(String(value[1]), order: order) { return stamp }
            }
        }
        return nil
    }
}
