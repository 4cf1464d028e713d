extension Selection {
    /// Drops what its class, id or role says is not the article, and takes the byline out of it.
    ///
    /// Silent inside tables and code, on links (a link's class says what it looks like), and where another word of the
    /// class speaks for it.
    mutating func dropUnlikely() {
        visit(tree.indices) { page, index in
            if page.takesByline(index) {
                page.drop(index)
            } else if page.suspicion.dropsUnlikely, page.isUnlikely(index) {
                page.drop(index)
            }
        }
    }

    private func isUnlikely(_ index: Int) -> Bool {
        let node = tree[index]
        if let role = node["role"]?.lowercased(), unlikelyRoles.contains(role) { return true }
        guard hints[index].isUnlikely, !hints[index].isLikely, node.tag != .body, node.tag != .html, node.tag != .a
        else { return false }
        return !isInside(.table, index) && !isInside(.code, index)
    }

    /// Remembers the first short element that calls itself the byline.
    private mutating func takesByline(_ index: Int) -> Bool {
        let node = tree[index]
        let isMarked =
            node["rel"]?.lowercased() == "author" || node["itemprop"]?.lowercased().contains("author") == true
        guard byline == nil, isMarked || hints[index].isByline else { return false }
        guard let name = text(of: index, shorterThan: IngestThresholds.longestByline), !name.isEmpty else {
            return false
        }
        byline = name
        return true
    }
}

private let unlikelyRoles: Set<String> = [
    "menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog",
]
