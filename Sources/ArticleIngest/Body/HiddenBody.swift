/// Where the article's text came from when what readers see of the page was too thin.
package enum HiddenBody: Sendable, Hashable {
    /// `articleBody` of the linked data.
    case linkedData
    /// The data that the page's script draws it from (`__NEXT_DATA__` and its like).
    case scriptData
    /// What the page shows where no script runs.
    case noscript
}

/// The article where the page hides it: `articleBody`, `noscript`, embedded data; the visible one where that is no thinner.
func bodyOrHidden(_ visible: PageBody, of tree: HTMLTree, metadata: PageMetadata) -> PageBody {
    let isThin = visible.length < IngestThresholds.enoughText
    if let linked = metadata.linkedBody, let body = linkedBody(linked, besides: visible) { return body }
    guard isThin else { return visible }
    let hidden = [(HiddenBody.noscript, noscriptMarkup(of: tree)), (.scriptData, scriptedMarkup(of: tree))]
    return hidden.reduce(visible) { best, other in
        let body = other.1.map { writtenBody($0, from: other.0) }
        return body.map { $0.length > max(2 * best.length, IngestThresholds.enoughText) ? $0 : best } ?? best
    }
}

/// The linked text where what is seen is much less than it, or another.
private func linkedBody(_ linked: String, besides visible: PageBody) -> PageBody? {
    let body = writtenBody(linked, from: .linkedData)
    guard body.length >= IngestThresholds.enoughText else { return nil }
    let (wanted, seen) = (WordHashes(body.text).shingles, WordHashes(visible.text).shingles)
    let share = Double(wanted.count { seen.contains($0) }) / Double(max(1, wanted.count))
    return share < IngestThresholds.thinShare ? body : nil
}

/// Text, or markup, that stood in data: its paragraphs as blocks.
private func writtenBody(_ written: String, from origin: HiddenBody) -> PageBody {
    let plain = withoutEntities(written)
    let markup = plain.utf8.contains(0x3C) ? plain : plain.split(separator: "\n").map { "<p>\($0)" }.joined()
    let page = parsePage("<!doctype html><body>\(markup)")
    let selection = Selection(
        tree: page, tables: DataTables(of: page), landmarks: .none, agreement: .none,
        suspicion: Suspicion.attempts[Suspicion.attempts.count - 1])
    var visible = selection
    visible.dropHidden()
    var body = writeBlocks(of: visible, below: [page.first(.body) ?? 0], main: 0, standfirst: [])
    body.hidden = origin
    // They stand in another page; what this one puts right comes behind them.
    body.places = body.places.map { _ in 0 }
    return body
}

/// What stands in the page for readers without script.
private func noscriptMarkup(of tree: HTMLTree) -> String? {
    let parts = tree.indices.filter { tree[$0].tag == .noscript }.flatMap { index in
        tree.subtree(index).filter { tree[$0].tag == .text && !tree.isInRawText($0, below: index) }.map {
            "<p>" + tree[$0].text.replacing("<", with: "&lt;")
        }
    }
    return parts.isEmpty ? nil : parts.joined()
}

/// The longest prose that a page's data has under one key: a list of paragraphs, or one string of markup.
///
/// Strings are gathered by the path of keys to them, without the places in lists, so that the paragraphs of an article come
/// together and the teasers of others do not.
private func scriptedMarkup(of tree: HTMLTree) -> String? {
    var gathered: [String: [String]] = [:]
    for index in tree.indices where tree[index].tag == .script && isData(tree[index]) {
        let source = tree.subtree(index).map { tree[$0].text }.joined()
        if let value = JSONValue(source) { gather(value, at: "", into: &gathered) }
    }
    let best = gathered.map { (path: $0.key, length: $0.value.reduce(0) { $0 + $1.utf8.count }, parts: $0.value) }
        .max { ($0.length, $1.path) < ($1.length, $0.path) }
    return best.map { $0.parts.map { $0.utf8.contains(0x3C) ? $0 : "<p>\($0)" }.joined() }
}

private func isData(_ node: HTMLNode) -> Bool {
    let type = node["type"]?.lowercased() ?? ""
    return type.hasPrefix("application/json") || node["id"] == "__NEXT_DATA__"
}

private func gather(_ value: JSONValue, at path: String, into gathered: inout [String: [String]]) {
    switch value {
    case .string(let string):
        if string.utf8.count >= IngestThresholds.shortestScripted, WordHashes(string).isProse {
            gathered[path, default: []].append(string)
        }
    case .list(let list): for member in list { gather(member, at: path, into: &gathered) }
    case .object(let members):
        for (key, member) in members.sorted(by: { $0.key < $1.key }) {
            gather(member, at: "\(path)/\(key)", into: &gathered)
        }
    case .other: break
    }
}
