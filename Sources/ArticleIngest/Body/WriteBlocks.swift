/// Writes the passages that are left as blocks with a blank line between.
func writeBlocks(of page: Selection, below roots: [Int]) -> PageBody {
    var body = PageBody(byline: page.byline)
    for root in roots {
        for passage in page.passages(in: page.tree.subtree(root)) {
            let text = passageText(passage, in: page.tree)
            guard !text.isEmpty else { continue }
            body.append(
                text, role: role(of: passage, in: page), place: passage.nodes.first ?? 0,
                isNotice: isMarkedAsNotice(passage, in: page))
        }
    }
    return body
}

/// Runs of white space as one space; a line break, and in preformatted text a line, stays.
func passageText(_ passage: PagePassage, in tree: HTMLTree) -> String {
    let isPreformatted = tree[passage.container].tag == .pre
    let raw = passage.nodes.map { node in
        if tree[node].tag == .br { return "\n" }
        return isPreformatted ? tree[node].text : inline(tree[node].text)
    }.joined()
    // Normalised first: a byte order mark that goes leaves white space at the end of its line.
    let lines = normalized(raw).split(separator: "\n").map { collapsed(String($0)) }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
}

/// The text with its line breaks as spaces: in HTML they are white space like any other.
private func inline(_ text: String) -> String {
    let isEnd = { (byte: UInt8) in byte == 0x0A || byte == 0x0D }
    guard text.utf8.contains(where: isEnd) else { return text }
    return String(decoding: text.utf8.map { isEnd($0) ? 0x20 : $0 }, as: UTF8.self)
}

/// Whether it stands in an element whose class or id says that it is a correction.
private func isMarkedAsNotice(_ passage: PagePassage, in page: Selection) -> Bool {
    ([passage.container] + page.tree.ancestors(of: passage.container)).contains { page.hints[$0].isNotice }
}

private func role(of passage: PagePassage, in page: Selection) -> IngestedRole {
    let around = [passage.container] + page.tree.ancestors(of: passage.container)
    for index in around {
        switch page.tree[index].tag {
        case .figcaption, .caption: return .caption
        case .li, .dd, .dt: return .list
        case .h1, .h2, .h3, .h4, .h5, .h6: return .headline
        case .article, .main, .body, .table: return .body
        default: continue
        }
    }
    return .body
}
