/// What a page's JSON-LD says of its article (https://schema.org/Article).
struct LinkedArticle {
    /// Its headline and its name, which some sites use for a description.
    var titles: [String] = []
    var authors: [String] = []
    var published: String?
    var modified: String?
    var language: String?
    var siteName: String?
    var section: String?
    var description: String?
    /// The article's text, where the page gives it to machines.
    var body: String?
}

/// Reads the first article in a page's JSON-LD blocks.
///
/// Silent on blocks that are no JSON, on other vocabularies, and on types that are no article: a list of the day's
/// stories names many.
func readLinkedData(of tree: HTMLTree) -> LinkedArticle {
    var values: [JSONValue] = []
    for index in tree.indices
    where tree[index].tag == .script && tree[index]["type"]?.lowercased().hasPrefix("application/ld+json") == true {
        if let value = JSONValue(tree.subtree(index).map { tree[$0].text }.joined()) { values.append(value) }
    }
    guard let article = values.lazy.compactMap(findArticle).first else {
        let page = values.compactMap { findObject(in: $0) { isType($0, endingIn: ["WebPage", "Recipe", "Product"]) } }
        guard let page = page.first else { return LinkedArticle() }
        // What a page is called is not what it says.
        var linked = read(page, among: values)
        linked.titles = []
        return linked
    }
    return read(article, among: values)
}

private func findArticle(in value: JSONValue) -> JSONValue? {
    findObject(in: value) {
        isType(
            $0, endingIn: ["Article", "Posting", "BlogPost", "Report", "Review", "Analysis", "Opinion", "NewsArticle"])
    }
}

/// The first object that is asked for: at the top, in a list, or in a graph.
private func findObject(in value: JSONValue, where isWanted: (JSONValue) -> Bool) -> JSONValue? {
    if case .list(let list) = value {
        for member in list { if let found = findObject(in: member, where: isWanted) { return found } }
    }
    guard case .object = value else { return nil }
    if isWanted(value) { return value }
    for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
        if let member = value[key], let found = findObject(in: member, where: isWanted) { return found }
    }
    return nil
}

private func isType(_ value: JSONValue, endingIn suffixes: [String]) -> Bool {
    (value["@type"]?.names ?? []).contains { type in suffixes.contains { type.hasSuffix($0) } }
}

private func read(_ article: JSONValue, among values: [JSONValue]) -> LinkedArticle {
    LinkedArticle(
        titles: [article["headline"]?.name, article["name"]?.name].compactMap { $0 },
        authors: names(of: article["author"] ?? article["creator"], among: values),
        published: article["datePublished"]?.name ?? article["dateCreated"]?.name,
        modified: article["dateModified"]?.name, language: article["inLanguage"]?.name,
        siteName: names(of: article["publisher"], among: values).first,
        section: article["articleSection"]?.name, description: article["description"]?.name,
        body: article["articleBody"]?.name)
}

/// The names of people or houses, by themselves or by the `@id` of an object that stands elsewhere.
private func names(of value: JSONValue?, among values: [JSONValue]) -> [String] {
    guard let value else { return [] }
    if case .list(let list) = value { return list.flatMap { names(of: $0, among: values) } }
    if value["name"] == nil, let id = value["@id"]?.name {
        let named = values.compactMap { findObject(in: $0) { $0["@id"]?.name == id && $0["name"] != nil } }.first
        return named?["name"]?.names ?? []
    }
    return value.names
}
