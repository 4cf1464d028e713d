internal import FoundationEssentials

/// What a page says about its article.
struct PageMetadata {
    var title: String?
    var byline: String?
    var published: String?
    /// Other days that the page gives for that, by the order in which its places are believed.
    var otherDates: [String]
    var modified: String?
    var language: String?
    var siteName: String?
    var section: String?
    var canonicalURL: String?
    /// The article's text as the linked data has it.
    var linkedBody: String?
    /// What the page says that the article is about; often its standfirst or its first sentences.
    var descriptions: [String] = []
    var landmarks: Landmarks
}

/// Reads what the page says of itself; each field has its rule, and its own order of whom to believe.
func readMetadata(of tree: HTMLTree, url: String?) -> PageMetadata {
    let meta = MetaTags(tree)
    let linked = readLinkedData(of: tree)  // JSON-LD: made for machines, so read first
    let site = cleanField(linked.siteName ?? meta["og:site_name"] ?? meta["application-name"])
    let title = findTitle(of: tree, meta: meta, linked: linked, site: site)
    let landmarks = Landmarks(of: tree, titles: [title].compactMap(\.self))
    let language = findLanguage(of: tree, meta: meta, linked: linked)
    let canonical = findCanonicalURL(of: tree, meta: meta, url: url)
    let dated = DatedPage(
        tree, meta: meta, linked: linked, landmarks: landmarks, language: language, url: canonical ?? url)
    let published = findPublished(of: dated)
    return PageMetadata(
        title: title, byline: findByline(of: tree, meta: meta, linked: linked, landmarks: landmarks, site: site),
        published: published.stamp, otherDates: published.others, modified: findModified(of: dated), language: language,
        siteName: site,
        section: cleanField((linked.section ?? meta["article:section"] ?? meta["section"]).map(withoutEntities)),
        canonicalURL: canonical, linkedBody: linked.body,
        descriptions: [linked.description, meta["description"], meta["og:description"], meta["twitter:description"]]
            .compactMap { cleanField($0) },
        landmarks: landmarks)
}

/// A field as it is kept: one line, NFC; nil where nothing is left.
func cleanField(_ text: String?) -> String? {
    guard let text else { return nil }
    let line = collapsed(normalized(text))
    return line.isEmpty ? nil : line
}

private func findLanguage(of tree: HTMLTree, meta: MetaTags, linked: LinkedArticle) -> String? {
    let root = tree.first(.html).flatMap { tree[$0]["lang"] ?? tree[$0]["xml:lang"] }
    return cleanField(root ?? linked.language ?? meta["content-language"] ?? meta["og:locale"])?
        .split(separator: "_").joined(separator: "-")
}

/// The address that the page calls its own; a relative one is resolved by the address that it was found at.
private func findCanonicalURL(of tree: HTMLTree, meta: MetaTags, url: String?) -> String? {
    let link = tree.indices.first { tree[$0].tag == .link && tree[$0]["rel"]?.lowercased() == "canonical" }
    let named = [link.flatMap { tree[$0]["href"] }, meta["og:url"], url].compactMap(cleanField)
    return named.lazy.compactMap { wholeAddress($0, foundAt: url) }.first ?? url
}

/// Nil where it is no address of the web.
private func wholeAddress(_ address: String, foundAt base: String?) -> String? {
    if address.hasPrefix("https://") || address.hasPrefix("http://") { return address }
    guard let base = base.flatMap({ URL(string: $0) }), let whole = URL(string: address, relativeTo: base) else {
        return nil
    }
    let text = whole.absoluteString
    return text.hasPrefix("https://") || text.hasPrefix("http://") ? text : nil
}
