extension Selection {
    /// Drops what its class, id or role says is not the article, and takes the byline out of it.
    ///
    /// Silent inside tables and code, on links (a link's class says what it looks like), and where another word of the
    /// class speaks for it.
    mutating func dropUnlikely() {
        let measures = suspicion.dropsUnlikely ? measures(in: tree.indices) : []
        visit(tree.indices) { page, index in
            if page.takesByline(index) {
                page.drop(index)
            } else if page.suspicion.dropsUnlikely, page.isUnlikely(index, measures[index]) {
                page.drop(index)
            }
        }
    }

    private func isUnlikely(_ index: Int, _ measure: Measure) -> Bool {
        let node = tree[index]
        if let role = node["role"]?.lowercased(), unlikelyRoles.contains(role) { return true }
        let isShortOrLinks =
            measure.characters <= IngestThresholds.doubtfulBox || measure.linkDensity >= IngestThresholds.doubtfulLinks
        if node.hint.isDoubtful, isShortOrLinks, node.tag != .a, node.tag != .body, node.tag != .html,
            !isCalledDeck(index), !landmarks.isAround(index, in: tree)
        {
            return true
        }
        guard node.hint.isUnlikely, !node.hint.isLikely, node.tag != .body, node.tag != .html, node.tag != .a
        else { return false }
        return !isInside(.table, index) && !isInside(.code, index)
    }

    /// Whether it is the first short element that calls itself the byline.
    private mutating func takesByline(_ index: Int) -> Bool {
        let node = tree[index]
        let isMarked =
            node["rel"]?.lowercased() == "author" || node["itemprop"]?.lowercased().place(of: "author") != nil
        guard !hasByline, isMarked || node.hint.isByline else { return false }
        hasByline = text(of: index, shorterThan: IngestThresholds.longestByline)?.isEmpty == false
        return hasByline
    }
}

private let unlikelyRoles: Set<String> = [
    "menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog",
]
