internal import ArticleIngest

/// Writes an article block by block, as versions are kept: NFC, blank lines between blocks, white space collapsed.
struct BlockWriter {
    private(set) var text = ""
    private(set) var blocks: [IngestedBlock] = []

    /// Adds a block; its lines stay lines. What is empty adds none.
    mutating func add(_ raw: String, _ role: IngestedRole) {
        let lines = normalized(raw).lines.map {
            ($0.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F } ? $0 : String($0.unicodeScalars.filter(\.isWritten)))
                .collapsed
        }
        let words = lines.filter { !$0.isEmpty }.joined(separator: "\n")
        guard !words.isEmpty else { return }
        if !text.isEmpty { text += "\n\n" }
        let start = text.utf8.count
        text += words
        blocks.append(IngestedBlock(role: role, range: start..<text.utf8.count))
    }

    var isEmpty: Bool { blocks.isEmpty }

    func article(title: String? = nil, byline: String? = nil) -> IngestedArticle {
        IngestedArticle(title: title.map { normalized($0.collapsed) }, byline: byline, text: text, blocks: blocks)
    }
}

extension Unicode.Scalar {
    /// Control characters are no text; a tab is white space.
    fileprivate var isWritten: Bool { value >= 0x20 && value != 0x7F || value == 0x09 }
}
