extension Selection {
    /// Drops what no reader sees: scripts, controls, hidden elements.
    ///
    /// `aria-hidden` keeps fallback images of formulas, whose text stands for them.
    mutating func dropHidden() {
        visit(tree.indices) { page, index in
            if page.tree[index].tag.isSilent || isHidden(page.tree[index]) {
                page.drop(index)
            } else if page.tree[index].tag == .math {
                page.keepFormulaText(index)
            }
        }
    }
}

extension Selection {
    /// Drops what describes a formula to machines (`annotation`), and keeps what readers see of it.
    private mutating func keepFormulaText(_ index: Int) {
        for node in tree.subtree(index) where tree[node].tag == .text && !tree[tree[node].parent].tag.isFormulaText {
            isKept[node] = false
        }
    }
}

func isHidden(_ node: HTMLNode) -> Bool {
    if node["hidden"] != nil { return true }
    if node["aria-hidden"]?.lowercased() == "true" { return node["class"]?.contains("fallback-image") != true }
    if node["aria-modal"]?.lowercased() == "true", node["role"]?.lowercased() == "dialog" { return true }
    guard let style = node["style"]?.lowercased().filter({ $0 != " " }) else { return false }
    return style.place(of: "display:none") != nil || style.place(of: "visibility:hidden") != nil
}
