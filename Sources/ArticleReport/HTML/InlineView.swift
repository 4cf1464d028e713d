internal import ArticleAnalysis
internal import ArticleDiff

/// Both versions as one text: what went is struck, what came is set, a paragraph for each block.
struct InlineView {
    private let diff: ArticleDiff
    private let old: MarkedSide
    private let new: MarkedSide

    init(_ diff: ArticleDiff) {
        self.diff = diff
        let edits = diff.patch.filter { !$0.isEqual }
        old = MarkedSide(diff, .del, in: .inline, marking: edits.map(\.old))
        new = MarkedSide(diff, .ins, in: .inline, marking: edits.map(\.new))
    }

    var html: String {
        let whole = diff.patch.map { piece in
            piece.isEqual
                ? escaped(new.text[piece.new])
                : runs(old, piece.old, follows: !new.text.trimmed(piece.new).isEmpty) + runs(new, piece.new)
        }.joined()
        let cut = paragraphs(whole)
        let isSame = standing(cut.map { !$0.contains("<del ") && !$0.contains("<ins ") })
        return cut.indices.map { index in
            guard isSame[index] else { return "<p>\(cut[index])</p>" }
            let count = gap(at: index, isSame, "paragraph").map { "<p class=\"gap\">\($0)</p>\n" } ?? ""
            return count + "<p class=\"same\">\(cut[index])</p>"
        }.joined(separator: "\n")
    }

    /// A stretch that differs, cut at blank lines, so that no tag reaches over the end of a paragraph.
    private func runs(_ side: MarkedSide, _ range: TextRange, follows: Bool = false) -> String {
        var html = ""
        var start = range.start
        for block in side.tag == .del ? diff.old.blocks : diff.new.blocks where block.range.overlaps(range) {
            let inside = TextRange(max(block.range.start, range.start), min(block.range.end, range.end))
            html += escaped(side.text[TextRange(start, inside.start)]) + side.difference(inside, follows: follows)
            start = inside.end
        }
        return html + escaped(side.text[TextRange(start, range.end)])
    }

    private func paragraphs(_ html: String) -> [String] {
        html.split(separator: "\n", omittingEmptySubsequences: false).split { $0.allSatisfy(\.isWhitespace) }
            .map { $0.joined(separator: "\n") }
    }
}
