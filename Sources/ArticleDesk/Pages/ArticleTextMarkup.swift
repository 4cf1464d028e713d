internal import ArticleAnalysis

/// An article's text as its blocks, its headings at a level of the page; a first block that repeats the title is left to
/// the page's own heading.
func articleText(_ text: PublishedText, under title: String, headings: Element) -> Markup {
    let blocks = findBlocks(in: text.text)
    var parts: [Markup] = []
    var items: [Markup] = []
    func endList() {
        if !items.isEmpty { parts.append(.element(.ul, [], items)) }
        items = []
    }
    for (index, block) in blocks.enumerated() {
        let words = text.text[block.range]
        if index == 0, isTitle(words, title) { continue }
        if block.role == .list {
            items.append(.element(.li, [.anyDirection], "\(withoutBullet(words))"))
        } else {
            endList()
            parts.append(markup(block.role, words, headings))
        }
    }
    endList()
    let language = text.language.map { [Attribute.language($0)] } ?? []
    return .element(.div, [.class(.text)] + language, parts)
}

/// A text of several paragraphs.
func paragraphs(_ text: String) -> Markup {
    .joined(
        text.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }.map {
            .element(.p, [.anyDirection], "\(String($0))")
        })
}

private func markup(_ role: BlockRole, _ words: String, _ headings: Element) -> Markup {
    switch role {
    case .headline: .element(headings, [.anyDirection], "\(words)")
    case .standfirst: .element(.p, [.class(.lead), .anyDirection], "\(words)")
    case .byline, .dateline: .element(.p, [.class(.byline), .anyDirection], "\(words)")
    case .caption, .furniture: .element(.p, [.class(.caption), .anyDirection], "\(words)")
    case .body, .list: .element(.p, [.anyDirection], "\(words)")
    }
}

private func isTitle(_ words: String, _ title: String) -> Bool {
    func line(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
    return line(words) == line(title)
}

/// The list draws a mark of its own.
private func withoutBullet(_ words: String) -> String {
    guard let first = words.first, "-*•–·".contains(first) else { return words }
    return String(words.dropFirst().drop(while: \.isWhitespace))
}
