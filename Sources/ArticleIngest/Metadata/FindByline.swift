/// Who wrote it: the linked data first, then the `meta` elements; the page's own byline is found with the body.
///
/// Silent on addresses, which some pages give for an author (`article:author` is a profile's URL by its definition).
func findByline(meta: MetaTags, linked: LinkedArticle) -> String? {
    let names = linked.authors.compactMap(cleanField).filter { !isAddress($0) }
    if !names.isEmpty { return names.joined(separator: ", ") }
    let keys = [
        "author", "parsely-author", "dc.creator", "dcterms.creator", "sailthru.author", "byl", "article:author",
        "twitter:creator",
    ]
    return keys.lazy.compactMap { cleanField(meta[$0]) }.first { !isAddress($0) && !$0.hasPrefix("@") }
}

private func isAddress(_ name: String) -> Bool {
    name.hasPrefix("http:") || name.hasPrefix("https:") || name.hasPrefix("www.")
}
