/// Which nodes stand in tables that say something by their rows and columns, and do not only place things.
struct DataTables {
    /// For each node of the page.
    let inside: [Bool]

    /// Those of a page in which nobody asks for them.
    static func none(of tree: HTMLTree) -> DataTables {
        DataTables(inside: Array(repeating: false, count: tree.nodes.count))
    }

    private init(inside: [Bool]) { self.inside = inside }

    init(of tree: HTMLTree) {
        var inside = Array(repeating: false, count: tree.nodes.count)
        for index in tree.indices {
            inside[index] = inside[tree[index].parent] || (tree[index].tag == .table && Self.isData(index, in: tree))
        }
        self.inside = inside
    }

    /// A table with a caption, headings or many cells.
    private static func isData(_ index: Int, in tree: HTMLTree) -> Bool {
        let node = tree[index]
        if node["role"]?.lowercased() == "presentation" || node["datatable"] == "0" { return false }
        if let summary = node["summary"], !summary.isEmpty { return true }
        let inside = tree.subtree(index).dropFirst()
        if inside.contains(where: { tree[$0].tag == .table }) { return false }
        if inside.contains(where: { [.caption, .th, .thead, .tfoot, .col, .colgroup].contains(tree[$0].tag) }) {
            return true
        }
        let (rows, cells) = (inside.count { tree[$0].tag == .tr }, inside.count { tree[$0].tag == .td })
        guard rows > 1, cells > rows else { return false }
        return rows >= IngestThresholds.tableRows || cells / max(1, rows) > IngestThresholds.tableColumns
            || cells > IngestThresholds.tableCells
    }
}
