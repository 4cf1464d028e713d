/// What a page's JSON-LD says of its article (https://schema.org/Article).
struct LinkedArticle {
    /// Its headline and its name, which some sites use for a description.
    var titles: [String] = []
    var authors: [String] = []
    var published: String?
    var modified: String?
    var language: String?
    var siteName: String?
}

/// Reads the first article in a page's JSON-LD blocks.
///
/// Silent on blocks that are no JSON, on other vocabularies, and on types that are no article: a list of the day's
/// stories names many.
func readLinkedData(of tree: HTMLTree) -> LinkedArticle {
    for index in tree.indices
    where tree[index].tag == .script && tree[index]["type"]?.lowercased().hasPrefix("application/ld+json") == true {
        let source = tree.subtree(index).map { tree[$0].text }.joined()
        if let value = JSONValue(source), let article = findArticle(in: value) { return read(article) }
    }
    return LinkedArticle()
}

/// The first object whose type is an article: at the top, in a list, or in a graph.
private func findArticle(in value: JSONValue) -> JSONValue? {
    switch value {
    case .list(let list): list.lazy.compactMap { findArticle(in: $0) }.first
    case .object:
        if isArticle(value) {
            value
        } else {
            ["@graph", "mainEntity", "mainEntityOfPage"].lazy.compactMap { value[$0].flatMap(findArticle) }.first
        }
    default: nil
    }
}

private func isArticle(_ value: JSONValue) -> Bool {
    (value["@type"]?.names ?? []).contains { type in
        ["Article", "Posting", "BlogPost", "Report", "Review", "Analysis", "Opinion"].contains { type.hasSuffix($0) }
            || type.hasSuffix("NewsArticle")
    }
}

private func read(_ article: JSONValue) -> LinkedArticle {
    LinkedArticle(
        titles: [article["headline"]?.name, article["name"]?.name].compactMap { $0 },
        authors: (article["author"] ?? article["creator"])?.names ?? [],
        published: article["datePublished"]?.name ?? article["dateCreated"]?.name,
        modified: article["dateModified"]?.name,
        language: article["inLanguage"]?.name,
        siteName: article["publisher"]?.name)
}
