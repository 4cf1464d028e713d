/// The `meta` elements of a page by their name; the first of a name counts.
struct MetaTags {
    private var contents: [String: String] = [:]

    init(_ tree: HTMLTree) {
        for node in tree.nodes where node.tag == .meta {
            guard let content = node["content"], content.contains(where: { !$0.isWhitespace }) else { continue }
            for key in ["property", "name", "itemprop", "http-equiv"] {
                for name in (node[key] ?? "").lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
                where contents[name] == nil {
                    contents[name] = content
                }
            }
        }
    }

    subscript(name: String) -> String? { contents[name] }

    /// The first of the names that is there.
    func first(_ names: [String]) -> String? { names.lazy.compactMap { contents[$0] }.first }
}
