/// Writes the passages that are left as blocks with a blank line between, those that sum the article up before all others.
///
/// `main` is the root that holds most of the article.
func writeBlocks(of page: Selection, below roots: [Int], main: Int, standfirst: [PagePassage]) -> PageBody {
    var body = PageBody()
    var written: Set<String> = []
    for passage in standfirst {
        let text = passageText(passage, in: page.tree)
        body.append(text, role: .standfirst, place: passage.nodes.first ?? 0, isNotice: false)
        written.insert(text)
    }
    let lines = roots.flatMap { page.lines(below: $0) }.filter { !page.isAboveHeadline($0) }
    for line in withoutFurniture(lines) {
        let count = body.blocks.count
        guard count > standfirst.count || !written.contains(line.text) else { continue }
        let role = count < 2 && page.isDeck(line, above: main) ? .standfirst : line.role
        body.append(
            line.text, role: role, kind: line.kind, place: line.passage.nodes.first ?? 0, isNotice: line.isNotice)
    }
    return body
}

extension Selection {
    /// The passages below a node as lines; the cells of a table's row are one.
    fileprivate func lines(below root: Int) -> [PassageLine] {
        var lines: [PassageLine] = []
        var row: Int?
        for passage in passages(in: tree.subtree(root)) {
            guard let line = line(of: passage) else { continue }
            let current = rowOfData(around: passage.container)
            if let current, current == row, let last = lines.last {
                lines[lines.count - 1] = last.joined(with: line)
            } else {
                lines.append(line)
            }
            row = current
        }
        return lines
    }

    /// Breadcrumbs, overlines and sections: short lines that stand before the headline. A notice may stand there, too.
    fileprivate func isAboveHeadline(_ line: PassageLine) -> Bool {
        guard let headline = landmarks.headline, line.passage.container < headline, !line.isNotice else { return false }
        return !WordHashes(line.text).isProse && !tree.subtree(line.passage.container).contains(headline)
    }

    /// Whether a line at the top sums the article up: it is called so, it is a heading in sentences, or it stands between the
    /// headline and the box that holds the article.
    fileprivate func isDeck(_ line: PassageLine, above main: Int) -> Bool {
        let container = line.passage.container
        guard line.role != .caption, !line.isNotice, !line.isRow,
            line.text.utf8.count >= Int(IngestThresholds.shortestStandfirst),
            WordHashes(line.text).isProse, landmarks.headline.map({ $0 < container }) ?? false
        else { return false }
        return isCalledDeck(container) || tree[container].tag == .h2 || container < main
    }

    /// A passage as a line; nil where it has no text.
    private func line(of passage: PagePassage) -> PassageLine? {
        let text = passageText(passage, in: tree)
        guard !text.isEmpty else { return nil }
        let role = role(of: passage, in: self)
        return PassageLine(
            passage: passage, text: text, role: role, kind: kind(of: passage, role), links: linkedShare(of: passage),
            isNotice: isMarkedAsNotice(passage, in: self), isRow: tables.inside[passage.container])
    }

    private func kind(of passage: PagePassage, _ role: IngestedRole) -> IngestedKind? {
        let isQuoted = tree[passage.container].tag == .blockquote || isInside(.blockquote, passage.container)
        return isQuoted ? .quotation : role == .headline ? .crosshead : nil
    }

    /// The row that a cell of a data table stands in; nil outside, and in tables that only place things.
    private func rowOfData(around container: Int) -> Int? {
        let around = [container] + tree.ancestors(of: container)
        guard let row = around.first(where: { tree[$0].tag == .tr }), tables.inside[row] else { return nil }
        let isShort = text(of: row, shorterThan: IngestThresholds.longestRow) != nil
        return isShort ? row : nil
    }
}

/// Runs of white space as one space; a line break, and in preformatted text a line, stays.
func passageText(_ passage: PagePassage, in tree: HTMLTree) -> String {
    let isPreformatted = tree[passage.container].tag == .pre
    let raw = passage.nodes.map { node in
        if tree[node].tag == .br { return "\n" }
        return isPreformatted ? tree[node].text : inline(tree[node].text)
    }.joined()
    // Normalised first: a byte order mark that goes leaves white space at the end of its line.
    let lines = normalized(withoutBreakHints(raw)).split(separator: "\n").map { collapsed(String($0)) }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
}

/// The text without soft hyphens and spaces of no width, which only say where a line may break.
private func withoutBreakHints(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF }) else { return text }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text.unicodeScalars.filter { ![0xAD, 0x200B, 0x2060, 0xFEFF].contains($0.value) })
    return String(scalars)
}

/// The text with its line breaks as spaces: in HTML they are white space like any other.
private func inline(_ text: String) -> String {
    let isEnd = { (byte: UInt8) in byte == 0x0A || byte == 0x0D }
    guard text.utf8.contains(where: isEnd) else { return text }
    return String(decoding: text.utf8.map { isEnd($0) ? 0x20 : $0 }, as: UTF8.self)
}

/// Whether it stands in an element whose class or id says that it is a correction.
func isMarkedAsNotice(_ passage: PagePassage, in page: Selection) -> Bool {
    ([passage.container] + page.tree.ancestors(of: passage.container)).contains { page.tree[$0].hint.isNotice }
}

private func role(of passage: PagePassage, in page: Selection) -> IngestedRole {
    let around = [passage.container] + page.tree.ancestors(of: passage.container)
    if around.contains(where: { page.tree[$0].tag == .figcaption || page.tree[$0].tag == .caption }) { return .caption }
    for index in around {
        let node = page.tree[index]
        if node.hint.isCaption, page.text(of: index, shorterThan: IngestThresholds.longestCaption) != nil {
            return .caption
        }
        switch node.tag {
        case .li, .dd, .dt: return .list
        case .h1, .h2, .h3, .h4, .h5, .h6: return .headline
        case .article, .main, .body, .table, .td: return .body
        default: continue
        }
    }
    return .body
}
