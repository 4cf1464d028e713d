/// A front page or the list of a section: many links with the words of headlines, and no story of its own.
///
/// Links alone prove nothing, since articles stand between dozens of them. The page does not say that it is an article,
/// has little prose, and two signs speak against it: its address is a folder (that of a whole site counts twice), its
/// title is a word or two, it calls itself a website.
func sectionIndex(_ signs: PageSigns, _ label: String) -> Suspect? {
    let prose = signs.prose
    guard prose < IngestThresholds.indexProse, !signs.saysArticle else { return nil }
    let meta = MetaTags(signs.tree)
    let title = signs.title ?? ""
    let evidence = [
        signs.url.map { isFolder($0, depth: 2) } ?? false, signs.url.map { isFolder($0, depth: 0) } ?? false,
        countWords(title) < IngestThresholds.teaserWords || title == cleanField(meta["og:site_name"]),
        meta["og:type"]?.lowercased() == "website" || signs.linkedData.contains("CollectionPage"),
    ].count { $0 }
    let teasers = signs.teasers
    guard evidence > 1, teasers >= IngestThresholds.indexTeasers else { return nil }
    return Suspect(
        .index,
        "\(label) seems to be a front page or a section, not an article: \(teasers) links to stories and no story."
    )
}

/// Whether an address leads to a folder: nothing behind the host, or as many plain words.
private func isFolder(_ url: String, depth: Int) -> Bool {
    let rest = url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
    let path = rest.prefix { $0 != "#" }.split(separator: "/").dropFirst()
    // Old systems have their articles at the front door (“/?p=31228”).
    return !rest.contains("?") && path.count <= depth
        && path.allSatisfy { part in
            part.hasPrefix("index.") || (part.count { $0 == "-" } < 2 && !part.contains { $0.isNumber || $0 == "." })
        }
}
