internal import ArticleAnalysis
internal import ArticleDiff

/// One version's text with the places of the changes, ready to be written out piece by piece.
struct MarkedSide {
    enum Tag: String {
        case del, ins
    }

    let text: ArticleText
    let tag: Tag
    /// The place of each change on this side, nil where it has none.
    let places: [TextRange?]
    let levels: [ChangeLevel]

    init(_ diff: ArticleDiff, _ tag: Tag) {
        text = tag == .del ? diff.old.text : diff.new.text
        self.tag = tag
        places = diff.changes.map { tag == .del ? $0.old : $0.new }
        levels = diff.changes.map(\.kind.level)
    }

    /// A stretch that differs, as `<del>` or `<ins>`, with the numbers of the changes that end in it; blank stretches stay bare.
    func difference(_ range: TextRange) -> String {
        let words = text[range]
        guard !text.trimmed(range).isEmpty else { return escaped(words) }
        let said = tag == .del ? "deleted: " : "inserted: "
        return "<\(tag.rawValue) class=\"\(level(in: range).rawValue)\"><span class=\"sr\">[\(said)</span>\(escaped(words))"
            + "<span class=\"sr\">]</span></\(tag.rawValue)>" + references(in: range)
    }

    /// Links to the notes on the changes that end inside a stretch.
    func references(in range: TextRange) -> String {
        places.indices.filter { index in places[index].map { range.start < $0.end && $0.end <= range.end && !$0.isEmpty } ?? false }
            .map { "<a class=\"ref\" href=\"#c\($0 + 1)\" aria-label=\"note \($0 + 1)\">\($0 + 1)</a>" }.joined()
    }

    /// The most serious level of the changes that touch a stretch.
    private func level(in range: TextRange) -> ChangeLevel {
        let touching = places.indices.filter { places[$0]?.overlaps(range) ?? false }.map { levels[$0] }
        return ChangeLevel.allCases.first { touching.contains($0) } ?? .editorial
    }
}
