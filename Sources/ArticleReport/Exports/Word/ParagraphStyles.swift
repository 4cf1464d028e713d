internal import ArticleAnalysis
internal import ArticleDiff

/// Where paragraphs end, and what each is: a headline, a caption, body text.
struct ParagraphStyles {
    private let old: BlockStyles
    private let new: BlockStyles

    init(_ diff: ArticleDiff) { (old, new) = (BlockStyles(diff.old), BlockStyles(diff.new)) }

    /// Whether the line that ends here ends a block of each version; other line ends are wrapped lines.
    func endsParagraph(_ stretch: RedlineStretch) -> (old: Bool, new: Bool) {
        (old.endsBlock(stretch.old), new.endsBlock(stretch.new))
    }

    /// The style of the block that the words stand in; nil outside of every block.
    func name(of stretch: RedlineStretch) -> StaticString? {
        stretch.fate == .removed ? old.style(at: stretch.old.start) : new.style(at: stretch.new.start)
    }

    private struct BlockStyles {
        private let blocks: TotalList<Block>
        private let headline: Int?
        /// The first line feed between each block and the next.
        private let ends: Set<Int>

        init(_ article: ArticleAnalysis) {
            blocks = article.blocks
            headline = article.blocks.firstIndex { $0.role == .headline }
            let bytes = article.text.bytes
            ends = Set(
                blocks.adjacentPairs().compactMap { block, next in
                    bytes[block.range.end..<max(block.range.end, next.range.start)].firstIndex(of: 0x0A)
                })
        }

        func endsBlock(_ range: TextRange) -> Bool { range.bounds.contains(where: ends.contains) }

        func style(at offset: Int) -> StaticString? {
            let low = blocks.firstIndex(past: { $0.range.end <= offset })
            return low < blocks.count ? style(of: low) : nil
        }

        private func style(of index: Int) -> StaticString {
            switch blocks[index].role {
            case .headline: index == headline ? "Title" : "Heading2"
            case .standfirst: "Subtitle"
            case .byline, .dateline: "Byline"
            case .body: "BodyText"
            case .caption: "Caption"
            case .list: "ListParagraph"
            case .furniture: "Furniture"
            }
        }
    }
}
