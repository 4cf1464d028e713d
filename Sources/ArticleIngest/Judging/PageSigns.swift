/// What a page shows of being an article, or of being none; each sign is looked for when a rule asks.
struct PageSigns {
    let tree: HTMLTree
    let body: PageBody
    let url: String?
    let title: String?
    /// Of the article that was found.
    let words: Int
    /// Whether that is a notice: a page that says that its article was withdrawn is short, and the last to lose.
    let isNotice: Bool

    init(tree: HTMLTree, metadata: PageMetadata, body: PageBody, isNotice: Bool, url: String?) {
        (self.tree, self.body, self.title) = (tree, body, metadata.title)
        self.url = url ?? metadata.canonicalURL
        words = countWords(body.text)
        self.isNotice = isNotice
    }

    /// The window's title, whole and part by part: one of them is the site's name.
    var windowTitles: [FoldedText] {
        parts(of: tree.first(.title).map { tree.text(of: $0) } ?? "").filter { !$0.isEmpty }.map(FoldedText.init)
    }

    /// The first heading of the page.
    var heading: FoldedText {
        let first = tree.indices.first { tree[$0].tag == .h1 || tree[$0].tag == .h2 }
        return FoldedText(first.map { tree.text(of: $0) } ?? "")
    }

    private func parts(of title: String) -> [String] {
        [title] + title.split { "|–—·»".contains($0) }.map(String.init)
            + title.split(separator: " - ").map(String.init)
    }

    /// What a reader reads, navigation and the foot of the page aside.
    var shown: FoldedText { FoldedText(text(skipping: [.nav, .footer])) }

    /// What browsers without scripts show.
    var shownWithoutScripts: FoldedText {
        FoldedText(tree.indices.filter { tree[$0].tag == .noscript }.map { tree.text(of: $0, raw: true) }.joined())
    }

    private func text(skipping tags: Set<HTMLTag>) -> String {
        var (text, index) = ("", 0)
        while index < tree.nodes.count {
            let node = tree[index]
            if node.tag == .text {
                text += node.text
            } else if (node.tag.isSilent && node.tag != .button) || tags.contains(node.tag) || isHidden(node) {
                index = max(index + 1, node.end)
                continue
            } else if node.tag.isBlock || node.tag == .button {
                text += " "
            }
            index += 1
        }
        return text
    }

    /// What the page says of itself in structured data, as one string.
    var linkedData: String {
        tree.indices.filter { tree[$0].tag == .script && tree[$0]["type"]?.contains("ld+json") == true }
            .map { tree.text(of: $0, raw: true) }.joined()
    }

    /// Links with as many words as headlines have.
    var teasers: Int {
        tree.indices.count { tree[$0].tag == .a && countWords(tree.text(of: $0)) >= IngestThresholds.teaserWords }
    }

    /// Words of the article in paragraphs that are longer than a teaser's.
    var prose: Int {
        body.blocks.reduce(0) { sum, block in
            let words = block.role == .body ? countWords(body.text[block]) : 0
            return words >= IngestThresholds.proseWords ? sum + words : sum
        }
    }
}

extension HTMLTree {
    /// The text below a node, with that of scripts where `raw` asks for it.
    fileprivate func text(of index: Int, raw: Bool) -> String {
        subtree(index).lazy.filter { self[$0].tag == .text }.map { self[$0].text }.joined()
    }
}
