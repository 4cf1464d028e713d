/// The headline: what most of linked data, `og:title`, `title` and the page's `h1` agree on, without the name of the
/// site.
func findTitle(of tree: HTMLTree, meta: MetaTags, linked: LinkedArticle, site: String?) -> String? {
    let window = tree.first(.title).map { tree.text(of: $0) }.flatMap(cleanField)
    let headings = Array(
        tree.indices.lazy.filter { tree[$0].tag == .h1 || tree[$0].tag == .h2 }.prefix(IngestThresholds.mostSigns)
            .compactMap { cleanField(tree.text(of: $0)) })
    let shown = [window ?? ""] + headings
    let linkedTitle = linked.titles.first { title in shown.contains { $0.contains(title) } } ?? linked.titles.first
    let named = [
        linkedTitle, meta["dc:title"], meta["dc.title"], meta["dcterms.title"], meta["og:title"], meta["parsely-title"],
        meta["sailthru.title"],
        meta["twitter:title"],
    ]
    let given = named.lazy.compactMap { cleanField($0.map(withoutEntities)) }.first
    guard let title = (given ?? window).map({ withoutSite($0, site: site, headings: headings) }) else {
        return headings.first
    }
    let isOfSite = given == nil || site.map { sharesWords(title, $0) } ?? false
    return !isOfSite || namesPage(title, headings: headings) ? title : loneHeading(of: tree) ?? title
}

/// Whether the two have half of the words of the shorter one in common.
private func sharesWords(_ text: String, _ other: String) -> Bool {
    let (words, others) = (Set(pageWords(text)), Set(pageWords(other)))
    return !words.isEmpty && !others.isEmpty && 2 * words.intersection(others).count >= min(words.count, others.count)
}

/// Whether a title is that of what the page shows: some heading has half of its words, or no heading has words at all.
///
/// Sites that name every page alike (“Evening Post | News”) leave the headline to the page's only `h1`.
private func namesPage(_ title: String, headings: [String]) -> Bool {
    headings.contains { sharesWords(title, $0) }
}

/// The page's `h1` where it has one, and one that is more than a label.
private func loneHeading(of tree: HTMLTree) -> String? {
    let first = Array(
        tree.indices.lazy.filter { tree[$0].tag == .h1 && !tree.isInFurniture($0) }.prefix(2)
            .compactMap { cleanField(tree.text(of: $0)) })
    return first.count == 1 && WordHashes(first[0]).hashes.count >= IngestThresholds.headlineWords ? first[0] : nil
}

/// The title without a part that names the site, before or behind a bar, dash or colon.
///
/// Sees a part that is the site's name, or a rest that is a heading of the page. Else, a bar or a guillemet always
/// parts; a dash or a colon is left alone, since headlines have their own.
private func withoutSite(_ title: String, site: String?, headings: [String]) -> String {
    let folded = Set(headings.map { $0.lowercased() })
    if folded.contains(title.lowercased()) { return title }
    for separator in [" | ", " — ", " – ", " - ", " » ", " :: ", " · ", " • ", ": ", " / "] {
        let parts = split(title, at: separator)
        guard parts.count > 1 else { continue }
        let (head, tail) = (
            parts.dropLast().joined(separator: separator), parts.dropFirst().joined(separator: separator)
        )
        for rest in [head, tail, parts[0]] where folded.contains(rest.lowercased()) { return rest }
        if let site, parts[parts.count - 1].lowercased() == site.lowercased() { return head }
        if let site, parts[0].lowercased() == site.lowercased() { return tail }
    }
    return title
}

private func split(_ text: String, at separator: String) -> [String] {
    var parts: [String] = []
    var rest = text[...]
    while let range = rest.firstRange(of: separator) {
        parts.append(String(rest[..<range.lowerBound]))
        rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
}
