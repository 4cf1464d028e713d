extension Selection {
    /// Drops what no reader sees: scripts, controls, hidden elements.
    ///
    /// `aria-hidden` keeps fallback images of formulas, whose text stands for them.
    mutating func dropHidden() {
        visit(tree.indices) { page, index in
            if page.tree[index].tag.isSilent || isHidden(page.tree[index]) { page.drop(index) }
        }
    }
}

func isHidden(_ node: HTMLNode) -> Bool {
    if node["hidden"] != nil { return true }
    if node["aria-hidden"]?.lowercased() == "true" { return node["class"]?.contains("fallback-image") != true }
    if node["aria-modal"]?.lowercased() == "true", node["role"]?.lowercased() == "dialog" { return true }
    guard let style = node["style"]?.lowercased().filter({ $0 != " " }) else { return false }
    return style.contains("display:none") || style.contains("visibility:hidden")
}
